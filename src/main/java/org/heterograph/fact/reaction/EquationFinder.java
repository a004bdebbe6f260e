package org.heterograph.fact.reaction;

import org.heterograph.chemistry.Balance;
import org.heterograph.chemistry.Reaction;
import org.heterograph.chemistry.Species;
import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.reaction.FoundEquation.Potential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds equations between other words: on both sides of each arrow, the longest stretch that reads
/// as a sum of species.
final class EquationFinder {
    private static final Pattern ARROW = Pattern.compile("→|⟶|<?-{1,3}>|↔|⇌|⇄|⟷|=|⇆|⟺|⇔|⇋");

    /// No side is longer.
    private static final int REACH = 160;

    private static final int LABEL = 9;

    /// `e−E0 = +2.71 V`: a potential may touch the last species.
    private static final Pattern POTENTIAL = Pattern.compile("\\(?E\\^?[0°oO]?'?\\s?=");

    private static final Pattern POTENTIAL_BEFORE =
            Pattern.compile("(?<![A-Za-z])E\\^?[0°oO]?'?\\s?$");

    /// `(3)2 NaCrS2`: the number of an equation may touch what follows it.
    private static final Pattern NUMBERED =
            Pattern.compile("(?:\\((?:S|R|eqn?\\.?\\s?)?\\d{0,2}[a-z]?|\\s)\\)$");

    /// `32 NaCrS2`, `2NiCr2S4`: the same without brackets.
    private static final Pattern TWO_NUMBERS = Pattern.compile("[1-9](?=[1-9]\\s?[A-Z]|[A-Z])");

    private static final Pattern NEXT_NUMBER = Pattern.compile("\\(?\\d");

    private static final String OPENERS = " (:;,[.";
    private static final String CLOSERS = " ),;:.[]";

    private final PotentialReader potentials = new PotentialReader();

    /// The equations of a stretch, in order.
    ///
    /// @param displayed whether the stretch is a displayed equation, where a potential may stand
    /// anywhere behind it
    List<FoundEquation> find(Document document, Span stretch, boolean displayed) {
        EquationText plain = EquationText.of(document, stretch);
        String text = plain.toString();
        List<int[]> arrows = arrows(text);
        List<FoundEquation> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < arrows.size(); i++) {
            int next = i + 1 < arrows.size() ? arrows.get(i + 1)[0] : text.length();
            Optional<Stretch> sides = around(text, arrows.get(i), from, next);
            if (sides.isPresent()) {
                int end = sides.get().end;
                Optional<Potential> potential = potentials.read(plain, end, next, displayed);
                Span span = plain.span(sides.get().start, end);
                found.add(new FoundEquation(sides.get().reaction, span, potential));
                from = end == next ? arrows.get(i)[1] : end;
            } else {
                from = arrows.get(i)[1]; // no side holds an arrow
            }
        }
        return found;
    }

    private static List<int[]> arrows(String text) {
        List<int[]> arrows = new ArrayList<>();
        Matcher arrow = ARROW.matcher(text);
        while (arrow.find()) {
            if (!isOfPotential(text, arrow.start())) {
                arrows.add(new int[] {arrow.start(), arrow.end()});
            }
        }
        return arrows;
    }

    /// The sign of `E0 = +2.71 V` leads to no other side.
    private static boolean isOfPotential(String text, int sign) {
        return POTENTIAL_BEFORE.matcher(text.substring(Math.max(0, sign - LABEL), sign)).find();
    }

    private record Stretch(int start, int end, Reaction reaction) {}

    /// The longest readable left side, then the longest right side that goes with it.
    private static Optional<Stretch> around(String text, int[] arrow, int from, int until) {
        int first = Math.max(from, arrow[0] - REACH);
        int last = Math.min(until, arrow[1] + REACH);
        for (int start = first; start < arrow[0]; start++) {
            boolean border = start == 0 || OPENERS.indexOf(text.charAt(start - 1)) >= 0;
            if ((border || isNumbered(text, start) || touchesNumber(text, start))
                    && Reaction.isSide(text.substring(start, arrow[0]))) {
                int left = start;
                return toTheRight(text, start, arrow[1], last)
                        .map(it -> unnumbered(text, left, arrow[1], last, it));
            }
        }
        return Optional.empty();
    }

    private static boolean isNumbered(String text, int start) {
        int from = Math.max(0, start - LABEL);
        return start > 0
                && text.charAt(start - 1) == ')'
                && NUMBERED.matcher(text.substring(from, start)).find();
    }

    /// Where the first number only balances without its first digit, that numbers the equation.
    private static Stretch unnumbered(String text, int start, int from, int last, Stretch found) {
        boolean two = TWO_NUMBERS.matcher(text).region(start, from).lookingAt();
        if (!two || Balance.of(found.reaction()).isMassBalanced()) {
            return found;
        }
        return toTheRight(text, start + 1, from, last)
                .filter(it -> Balance.of(it.reaction()).isMassBalanced())
                .orElse(found);
    }

    private static Optional<Stretch> toTheRight(String text, int start, int from, int last) {
        for (int end = last; end > from; end--) {
            boolean border =
                    end == text.length()
                            || CLOSERS.indexOf(text.charAt(end)) >= 0
                            || touchesPotential(text, end)
                            || touchesNumber(text, end);
            if (border && Reaction.isSide(text.substring(from, end))) {
                int to = end;
                return Reaction.parse(text.substring(start, end))
                        .filter(EquationFinder::isEquation)
                        .map(reaction -> new Stretch(start, to, reaction));
            }
        }
        return Optional.empty();
    }

    /// `6 e−(4)`, `6 e−63 Cr0`: the number of the next equation.
    private static boolean touchesNumber(String text, int end) {
        return end > 1
                && text.charAt(end - 1) == '-'
                && (text.charAt(end - 2) == 'e' || text.startsWith("e^", end - 3))
                && NEXT_NUMBER.matcher(text).region(end, text.length()).lookingAt();
    }

    private static boolean touchesPotential(String text, int end) {
        return POTENTIAL.matcher(text).region(end, text.length()).lookingAt();
    }

    /// A sum on one side at least: `Ni2+ → Ni3+` and `O3 → P3` name changes, not equations. Where
    /// the sign is `=`, ions, electrons or balance must tell it from `a = b`.
    private static boolean isEquation(Reaction reaction) {
        if (reaction.left().size() + reaction.right().size() < 3) {
            return false;
        }
        boolean charged =
                Stream.concat(reaction.left().stream(), reaction.right().stream())
                        .anyMatch(Species::isCharged);
        return charged || !reaction.isEquated() || Balance.of(reaction).isMassBalanced();
    }
}
