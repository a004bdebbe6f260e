package org.heterograph.fact.junction;

import org.heterograph.fact.junction.Direction.What;
import org.heterograph.fact.sentence.MaskedSentence;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.NamedSentence;
import org.heterograph.vocabulary.Wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "In all three, electrons pass from M to its partner": one direction for each heterostructure of
/// M that was named just before.
final class Partners {
    private static final Pattern TO_PARTNER =
            Wording.pattern(
                    "\\b{moved}\\b[^;"
                            + MaskedSentence.MATERIAL
                            + "]{0,40}?\\bfrom\\s+"
                            + MaskedSentence.MATERIAL
                            + "\\s+to\\s+(?:its|the|their)\\s+{partners}s?\\b");

    private Partners() {}

    static List<Direction> find(MaskedSentence masked, Telling telling, List<Direction> found) {
        Matcher match = TO_PARTNER.matcher(masked.text());
        if (!found.isEmpty() || !match.find()) {
            return List.of();
        }
        Optional<MaterialMention> from = masked.materialFrom(match.start());
        return from.stream()
                .flatMap(it -> partners(telling, it).stream())
                .map(
                        to ->
                                new Direction(
                                        What.ELECTRONS,
                                        from.orElseThrow(),
                                        to,
                                        match.start(),
                                        match.end()))
                .toList();
    }

    private static List<MaterialMention> partners(Telling telling, MaterialMention side) {
        return telling.before().stream()
                .map(NamedSentence::materials)
                .map(named -> partners(named, side))
                .filter(them -> !them.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<MaterialMention> partners(
            List<MaterialMention> named, MaterialMention side) {
        return named.stream()
                .filter(it -> it.composite().phases().size() == 2)
                .flatMap(it -> Pair.other(Pair.phases(it), side).stream())
                .toList();
    }
}
