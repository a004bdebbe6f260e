package org.heterograph.chemistry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A chemical equation.
///
/// @param reversible whether the arrow points both ways
/// @param isEquated whether the sign is `=`, which may stand between other things than species
public record Reaction(
        List<Species> left, List<Species> right, boolean reversible, boolean isEquated) {
    private static final Pattern ARROW = Pattern.compile("→|⟶|<?-{1,3}>|↔|⇌|⇄|⟷|=|⇆|⟺|⇔|⇋");
    private static final Pattern BOTH_WAYS = Pattern.compile("↔|⇌|⇄|⟷|<-{1,3}>|⇆|⟺|⇔|⇋");

    /// A plus between species, not the charge of an ion before it.
    private static final Pattern PLUS =
            Pattern.compile(
                    "\\s+\\+\\s*|(?<=[+-])\\s*\\+\\s*|(?<=[\\d)a-zA-Z])\\+(?=[\\dxyz(A-Z])");

    public Reaction {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /// Reads an equation as printed in plain text; absent where a side holds something else.
    public static Optional<Reaction> parse(String printed) {
        String plain = level(printed);
        Matcher arrow = ARROW.matcher(plain);
        if (!arrow.find()) {
            return Optional.empty();
        }
        Optional<List<Species>> left = side(plain.substring(0, arrow.start()));
        Optional<List<Species>> right = side(plain.substring(arrow.end()));
        return left.isEmpty() || right.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Reaction(
                                left.get(),
                                right.get(),
                                BOTH_WAYS.matcher(arrow.group()).matches(),
                                arrow.group().equals("=")));
    }

    /// Whether plain text reads as a sum of species.
    public static boolean isSide(String printed) {
        return side(level(printed)).isPresent();
    }

    private static String level(String printed) {
        return Normalizer.normalize(printed, Normalizer.Form.NFKC)
                .replaceAll("[\\u2010-\\u2015\\u2212\\u207B]", "-")
                .replace('\u2044', '/')
                .replaceAll("[_{}]", "")
                .replaceAll("(?<=[\\sxyz\\d)]e)\\s(?=-)|(?<=[A-Z][a-z]?)\\s(?=[-+]\\s\\+\\s)", "")
                .replaceAll("(?<=[\\dxyz)])\\s*-\\s*(?=[\\dxyz])", "-")
                .strip();
    }

    private static Optional<List<Species>> side(String printed) {
        List<Species> species = new ArrayList<>();
        for (String part : List.of(PLUS.split(printed.strip(), -1))) {
            Optional<Species> one = Species.parse(part);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            species.add(one.get());
        }
        return species.isEmpty() ? Optional.empty() : Optional.of(species);
    }

    /// A side in plain ASCII: `LixTiS2 + (4-x) Li+ + (4-x) e-`.
    public static String printed(List<Species> side) {
        return side.stream().map(Species::toString).collect(Collectors.joining(" + "));
    }
}
