package org.heterograph.fact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/// Turns the trust that a rule has in its own statements into the share of such statements that
/// proved right where people checked them.
///
/// ```java
/// List<Statement> judged = Calibration.ofChecked().judge(statements);
/// ```
///
/// A statement whose share is below [#THRESHOLD] becomes a candidate. Rules that were never checked
/// keep the trust they state.
public final class Calibration {
    /// The least confidence of a statement that is asserted: what is more likely wrong than right
    /// is a candidate.
    public static final double THRESHOLD = 0.5;

    private static final String CHECKED = "calibration.tsv";

    private final Map<String, NavigableMap<Double, Band>> bands = new HashMap<>();

    /// Statements of a rule that were checked.
    ///
    /// @param rule its name, as `measurement.labelled`
    /// @param from the least trust stated by the rule that falls into the band; it ends where the
    /// next one begins
    /// @param statements how many were checked
    /// @param right how many of them were right
    public record Band(String rule, double from, int statements, int right) {
        public Band {
            if (right < 0 || right > statements) {
                throw new IllegalArgumentException(
                        right + " right of " + statements + " statements of " + rule);
            }
        }

        /// Laplace's rule of succession: few checks say little.
        public double share() {
            return (right + 1.0) / (statements + 2.0);
        }
    }

    public Calibration(List<Band> checked) {
        for (Band band : checked) {
            bands.computeIfAbsent(band.rule(), _ -> new TreeMap<>()).put(band.from(), band);
        }
    }

    /// By the statements that were checked when the rules were last measured.
    public static Calibration ofChecked() {
        return new Calibration(checked());
    }

    /// The statements in their order, with calibrated confidence.
    public List<Statement> judge(List<Statement> statements) {
        return statements.stream().map(this::judged).toList();
    }

    private Statement judged(Statement statement) {
        Claim claim = statement.claim();
        double share = Math.round(100 * share(claim.rule(), claim.confidence())) / 100.0;
        return statement.with(claim.trusted(share, claim.asserted() && share >= THRESHOLD));
    }

    private double share(String rule, double stated) {
        NavigableMap<Double, Band> known = bands.get(rule);
        if (known == null) {
            return stated;
        }
        var band = known.floorEntry(stated);
        return (band == null ? known.firstEntry() : band).getValue().share();
    }

    /// The bands of the file beside this class, in its order.
    static List<Band> checked() {
        try (InputStream in =
                        Objects.requireNonNull(
                                Calibration.class.getResourceAsStream(CHECKED), CHECKED);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(it -> !it.startsWith("#")).map(Calibration::band).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Band band(String line) {
        String[] cells = line.split("\t", -1);
        return new Band(
                cells[0],
                Double.parseDouble(cells[1]),
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]));
    }
}
