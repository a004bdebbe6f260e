package org.heterograph.reader.pdf.symbol;

import java.awt.Shape;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// Recognises letters and signs by their outlines, where a font does not say what they are.
///
/// ```java
/// new LetterShapes().read(outline);   // the fi of a font without names → "fi"
/// ```
///
/// Compared with the same letters of a few common faces. A wrong letter is worse than none, so
/// what resembles two signs, or none well, stays unread: of letters of known meaning in printed
/// papers half are recognised, 2 in 100 of these wrongly, most of them small capitals.
public final class LetterShapes {
    private static final String RESOURCE = "letters.txt";

    private static final int COMMENT_LINES = 2;

    private static final double FARTHEST = 0.27;

    /// For slanted strokes and other simple shapes that many signs share.
    private static final double FARTHEST_SIMPLE = 0.18;

    private static final double LEAST_MARGIN = 0.06;

    private static final String SIMPLE = "/\\|[]{}()Il1!iv'′‘’⊂⊃-–—−_.,·•";

    /// What a letter of the Latin alphabet stands for in fonts laid out as Symbol.
    private static final Map<String, String> GREEK = greek();

    private final List<Template> templates;

    private record Template(String text, GlyphShape shape) {}

    private static final class Shared {
        static final LetterShapes ALL = new LetterShapes(load());
    }

    private LetterShapes(List<Template> templates) {
        this.templates = templates;
    }

    public static LetterShapes shared() {
        return Shared.ALL;
    }

    /// The sign whose outline this is, if one alone resembles it.
    ///
    /// @param outline in thousandths of an em, base line at 0, y upwards
    public Optional<String> read(Shape outline) {
        return isDrawn(outline) ? nearest(GlyphShape.of(outline)) : Optional.empty();
    }

    /// What a sign of a font of signs is, where it does not look like what the font says.
    ///
    /// @param said what the font says
    public Optional<String> correct(String said, Shape outline) {
        if (!isDrawn(outline)) {
            return Optional.empty();
        }
        GlyphShape shape = GlyphShape.of(outline);
        String greek = GREEK.getOrDefault(said, said);
        double asSaid = distance(said, shape);
        if (distance(greek, shape) < asSaid - LEAST_MARGIN) {
            return Optional.of(greek);
        }
        return nearest(shape)
                .filter(it -> !it.equals(said) && distance(it, shape) < asSaid - LEAST_MARGIN);
    }

    private static boolean isDrawn(Shape outline) {
        return outline.getBounds2D().getWidth() > 1 && outline.getBounds2D().getHeight() > 1;
    }

    private Optional<String> nearest(GlyphShape shape) {
        Map<String, Double> distances = new TreeMap<>();
        for (Template template : templates) {
            distances.merge(template.text(), template.shape().distance(shape), Math::min);
        }
        List<Map.Entry<String, Double>> two =
                distances.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .limit(2)
                        .toList();
        Map.Entry<String, Double> best = two.getFirst();
        double farthest = SIMPLE.contains(best.getKey()) ? FARTHEST_SIMPLE : FARTHEST;
        boolean alone = two.getLast().getValue() - best.getValue() > LEAST_MARGIN;
        return best.getValue() < farthest && alone ? Optional.of(best.getKey()) : Optional.empty();
    }

    private double distance(String text, GlyphShape shape) {
        return templates.stream()
                .filter(it -> it.text().equals(text))
                .mapToDouble(it -> it.shape().distance(shape))
                .min()
                .orElse(1);
    }

    private static Map<String, String> greek() {
        String latin = "abgdezhqiklmnxprstufcywGDQLXPSFYWVjJ";
        String greek = "αβγδεζηθικλμνξπρστυφχψωΓΔΘΛΞΠΣΦΨΩςϕϑ";
        Map<String, String> letters = new TreeMap<>();
        for (int i = 0; i < latin.length(); i++) {
            letters.put(latin.substring(i, i + 1), greek.substring(i, i + 1));
        }
        return letters;
    }

    private static List<Template> load() {
        try (InputStream in = LetterShapes.class.getResourceAsStream(RESOURCE);
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(in, RESOURCE),
                                        StandardCharsets.UTF_8))) {
            return lines.lines().skip(COMMENT_LINES).map(LetterShapes::template).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Template template(String line) {
        String[] parts = line.split(" ");
        byte[] ink = new byte[GlyphShape.SIDE * GlyphShape.SIDE];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = (byte) (parts[4].charAt(i) - '0');
        }
        return new Template(
                parts[0],
                new GlyphShape(
                        ink,
                        Double.parseDouble(parts[1]),
                        Double.parseDouble(parts[2]),
                        Double.parseDouble(parts[3])));
    }
}
