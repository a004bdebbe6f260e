package org.heterograph.fact.junction;

import org.heterograph.fact.Statement.Sides;
import org.heterograph.fact.sentence.MaskedSentence;
import org.heterograph.mention.MaterialMention;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Kind of a junction, and which of its sides are n-type and p-type.
final class Doping {
    private static final String M = String.valueOf(MaskedSentence.MATERIAL);

    private static final Pattern TYPE =
            Wording.pattern(
                    "\\b(?:Mott[-–\\s]Schottky|Schottky|[pn][-–/][pn])\\b(?=[^;.]{0,30}?"
                            + "{junction_words})");

    private Doping() {}

    /// `p-n`, `Schottky`, … and its place.
    static Optional<Matcher> type(String text) {
        Matcher match = TYPE.matcher(text);
        return match.find() ? Optional.of(match) : Optional.empty();
    }

    static String name(Matcher type) {
        String plain = type.group().replaceAll("[–/\\s]", "-");
        return plain.equals("n-p") ? "p-n" : plain;
    }

    /// The sides marked in a sentence; both of them in a junction of one type.
    static Sides sides(MaskedSentence masked, Optional<String> type, List<MaterialMention> pair) {
        boolean known = pair.size() == 2;
        if (known && type.filter("n-n"::equals).isPresent()) {
            return new Sides(Optional.of(both(pair)), Optional.empty());
        }
        if (known && type.filter("p-p"::equals).isPresent()) {
            return new Sides(Optional.empty(), Optional.of(both(pair)));
        }
        return new Sides(marked(masked, 'n', pair), marked(masked, 'p', pair));
    }

    /// What the sentence leaves out as an earlier one tells it: "joined with n-type MoS2. In this
    /// junction …".
    static Sides sides(
            MaskedSentence masked,
            Optional<String> type,
            List<MaterialMention> pair,
            List<MaskedSentence> earlier) {
        Sides own = sides(masked, type, pair);
        return isUnknown(own) && type.isPresent() && pair.size() == 2
                ? earlier.stream()
                        .map(it -> sides(it, Optional.empty(), pair))
                        .filter(it -> !isUnknown(it))
                        .findFirst()
                        .orElse(own)
                : own;
    }

    private static boolean isUnknown(Sides sides) {
        return sides.first().isEmpty() && sides.second().isEmpty();
    }

    private static String both(List<MaterialMention> pair) {
        return pair.stream().map(MaterialMention::name).collect(Collectors.joining("; "));
    }

    private static Optional<String> marked(
            MaskedSentence masked, char letter, List<MaterialMention> pair) {
        List<MaterialMention> found = new ArrayList<>();
        Pattern mark =
                Pattern.compile(
                        "\\b"
                                + letter
                                + "-type\\s+(?:semiconductor\\s+)?"
                                + M
                                + "|"
                                + M
                                + "(?:\\s+(?:is|being|as))?,?\\s+(?:an?\\s+)?"
                                + letter
                                + "-type\\b");
        Matcher match = mark.matcher(masked.text());
        while (match.find()) {
            masked.materialFrom(match.start())
                    .filter(it -> pair.isEmpty() || pair.stream().anyMatch(p -> Pair.isSame(p, it)))
                    .ifPresent(found::add);
        }
        return found.stream().map(MaterialMention::name).findFirst();
    }
}
