package org.heterograph.fact.junction;

import org.heterograph.fact.junction.Direction.What;
import org.heterograph.fact.sentence.MaskedSentence;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.MaterialMention;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds which way electrons and fields go, in a sentence with masked sides.
final class DirectionFinder {
    private static final String M = String.valueOf(MaskedSentence.MATERIAL);

    /// A side with up to four words before its name ("the surface of metallic M").
    private static final String SIDE =
            "(?:[^\\s;" + M + "]{1,40}+\\s{1,4}+){0,4}?(?=(" + M + "))" + M;

    private static final String GAP = "[^;" + M + "]{0,60}?";

    private static final List<Pattern> FROM_TO =
            patterns(
                    "\\bfrom\\s+" + SIDE + GAP + "\\b(?:in|on)?to(?:wards?)?\\s+" + SIDE,
                    "\\bleaves?\\s+" + SIDE + "\\s+for\\s+" + SIDE);

    private static final Pattern TO_FROM =
            Pattern.compile(
                    "\\b(?:in|on)?to(?:wards?)?\\s+"
                            + SIDE
                            + "(?:\\s{1,4}+\\w{1,40}+){0,3}\\s+from\\s+"
                            + SIDE);

    private static final Pattern DONOR =
            Wording.pattern(
                    "\\b(?:given|donated|supplied|provided|lost|released)\\s+by\\s+"
                            + SIDE
                            + "|"
                            + SIDE
                            + "(?:\\s{1,4}+\\w{1,40}+){0,3}?\\s+(?:donat(?:es?|ing)|los(?:es?|ing)|gives?(?:\\s+up)?)\\s+(?:\\w+\\s+)?{moved}\\b"
                            + "|"
                            + SIDE
                            + "\\s+(?:acts\\s+|serves\\s+)?as\\s+(?:an?\\s+|the\\s+)?(?:{given}\\s+)?donor\\b"
                            + "|\\bdeplet\\w+[^;"
                            + M
                            + "]{0,25}?\\b(?:on|at|in|around|near|from|of)\\s+"
                            + SIDE);

    private static final Pattern ACCEPTOR =
            Wording.pattern(
                    "\\b(?:received|accepted|gained|captured|taken\\s+up)\\s+by\\s+"
                            + SIDE
                            + "|"
                            + SIDE
                            + "(?:\\s{1,4}+\\w{1,40}+){0,3}?\\s+(?:accept|gain|receiv|captur)(?:s|es?|ing)\\s+(?:\\w+\\s+)?{moved}\\b"
                            + "|"
                            + SIDE
                            + "\\s+(?:acts\\s+|serves\\s+)?as\\s+(?:an?\\s+|the\\s+)?(?:{given}\\s+)?acceptor\\b"
                            + "|\\baccumulat\\w+[^;"
                            + M
                            + "]{0,25}?\\b(?:on|at|in|around|near|of)\\s+"
                            + SIDE);

    private static final Pattern ELECTRONS = Wording.pattern("(?i)\\b{what_flows}");
    private static final Pattern FIELD = Wording.pattern("\\b{fields}\\b");

    /// What else goes from one side to the other.
    private static final Pattern OTHERS = Wording.pattern("(?i)\\b{what_else_flows}");

    /// "the direction is the opposite, from …": what went before goes here too.
    private static final Pattern SAME_AGAIN = Pattern.compile("\\bdirection\\b|\\breverse\\b");

    private static final Pattern TOWARDS =
            Wording.pattern(
                    "\\b{field}\\b[^;"
                            + M
                            + "]{0,40}?\\b(?:points?|pointing|directed|oriented)\\s+to(?:wards?)?\\s+"
                            + SIDE);

    private static final Pattern SAME_WAY =
            Wording.pattern(
                    "\\b{field}\\b[^;" + M + "]{0,40}?\\bthe\\s+same\\s+(?:way|direction)\\b");

    private static final Pattern OPPOSITE =
            Wording.pattern("\\b{field}\\b[^;" + M + "]{0,30}?\\bthe\\s+opposite\\s+direction\\b");

    private static List<Pattern> patterns(String... expressions) {
        return Stream.of(expressions).map(Pattern::compile).toList();
    }

    /// The directions in order.
    ///
    /// @param before what the last direction of the passage was of
    List<Direction> find(MaskedSentence masked, Telling telling, Optional<What> before) {
        List<Direction> found = new ArrayList<>();
        for (Pattern pattern : FROM_TO) {
            collect(masked, pattern, false, before, found);
        }
        collect(masked, TO_FROM, true, before, found);
        given(masked).filter(it -> free(it, found)).ifPresent(found::add);
        towards(masked, telling, found).ifPresent(found::add);
        likeElectrons(masked, found).ifPresent(found::add);
        opposite(masked, found).ifPresent(found::add);
        found.sort(Comparator.comparingInt(Direction::start));
        return found;
    }

    private static void collect(
            MaskedSentence masked,
            Pattern pattern,
            boolean reversed,
            Optional<What> before,
            List<Direction> found) {
        Matcher match = pattern.matcher(masked.text());
        while (match.find()) {
            Optional<What> what = governing(masked.text(), match.start(), before);
            Optional<MaterialMention> one = masked.materialAt(match.start(1));
            Optional<MaterialMention> two = masked.materialAt(match.start(2));
            if (what.isPresent() && arePhases(one, two)) {
                Direction way =
                        new Direction(
                                what.get(),
                                one.orElseThrow(),
                                two.orElseThrow(),
                                match.start(),
                                match.end());
                Direction told = reversed ? way.reversed(way.start(), way.end()) : way;
                if (free(told, found)) {
                    found.add(told);
                }
            }
        }
    }

    private static boolean arePhases(Optional<MaterialMention> one, Optional<MaterialMention> two) {
        return one.isPresent()
                && two.isPresent()
                && one.get().composite().phases().size() < 2
                && two.get().composite().phases().size() < 2
                && !Pair.isSame(one.get(), two.get());
    }

    private static boolean free(Direction way, List<Direction> found) {
        return found.stream().noneMatch(it -> it.start() < way.end() && way.start() < it.end());
    }

    /// What goes from one side to the other: the nearest thing named before, or "a flow of
    /// electrons" that follows at once.
    private static Optional<What> governing(String text, int place, Optional<What> before) {
        int electrons = last(ELECTRONS, text, place);
        int field = last(FIELD, text, place);
        int others = last(OTHERS, text, place);
        int again = last(SAME_AGAIN, text, place);
        int nearest = Math.max(Math.max(electrons, field), Math.max(others, again));
        if (nearest < 0 || nearest == others) {
            return Optional.empty();
        }
        if (nearest == again) {
            return electrons >= 0
                    ? Optional.of(What.ELECTRONS)
                    : field >= 0 ? Optional.of(What.FIELD) : before;
        }
        return Optional.of(nearest == electrons ? What.ELECTRONS : What.FIELD);
    }

    private static int last(Pattern pattern, String text, int before) {
        Matcher match = pattern.matcher(text);
        match.useTransparentBounds(true);
        match.region(0, before);
        int last = -1;
        while (match.find()) {
            last = match.start();
        }
        return last;
    }

    /// "given by M and received by M", "M as donor and M as acceptor of electrons".
    private static Optional<Direction> given(MaskedSentence masked) {
        if (!ELECTRONS.matcher(masked.text()).find()) {
            return Optional.empty();
        }
        Matcher donor = DONOR.matcher(masked.text());
        Matcher acceptor = ACCEPTOR.matcher(masked.text());
        if (!donor.find() || !acceptor.find()) {
            return Optional.empty();
        }
        Optional<MaterialMention> from = masked.materialFrom(donor.start());
        Optional<MaterialMention> to = masked.materialFrom(acceptor.start());
        return arePhases(from, to)
                ? Optional.of(
                        new Direction(
                                What.ELECTRONS,
                                from.orElseThrow(),
                                to.orElseThrow(),
                                Math.min(donor.start(), acceptor.start()),
                                Math.max(donor.end(), acceptor.end())))
                : Optional.empty();
    }

    /// "the field points towards M": it comes from the other side.
    private static Optional<Direction> towards(
            MaskedSentence masked, Telling telling, List<Direction> found) {
        Matcher match = TOWARDS.matcher(masked.text());
        if (found.stream().anyMatch(it -> it.what() == What.FIELD) || !match.find()) {
            return Optional.empty();
        }
        Optional<MaterialMention> to = masked.materialAt(match.start(1)).filter(Pair::isPhase);
        Optional<MaterialMention> from = to.flatMap(it -> otherSide(telling, it, found));
        return from.map(
                it -> new Direction(What.FIELD, it, to.orElseThrow(), match.start(), match.end()));
    }

    private static Optional<MaterialMention> otherSide(
            Telling telling, MaterialMention side, List<Direction> found) {
        return found.stream()
                .filter(it -> Pair.isSame(it.to(), side))
                .map(Direction::from)
                .findFirst()
                .or(() -> Pair.other(telling.subject().map(Pair::phases).orElse(List.of()), side));
    }

    private static Optional<Direction> likeElectrons(MaskedSentence masked, List<Direction> found) {
        Matcher match = SAME_WAY.matcher(masked.text());
        return match.find()
                ? found.stream()
                        .filter(it -> it.what() == What.ELECTRONS)
                        .findFirst()
                        .map(
                                it ->
                                        new Direction(
                                                What.FIELD,
                                                it.from(),
                                                it.to(),
                                                match.start(),
                                                match.end()))
                : Optional.empty();
    }

    private static Optional<Direction> opposite(MaskedSentence masked, List<Direction> found) {
        Matcher match = OPPOSITE.matcher(masked.text());
        return match.find()
                ? found.stream()
                        .filter(it -> it.what() == What.FIELD && it.end() <= match.start())
                        .findFirst()
                        .map(it -> it.reversed(match.start(), match.end()))
                : Optional.empty();
    }
}
