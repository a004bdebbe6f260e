package org.heterograph.fact.measurement.property;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.nlp.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Names what the vocabulary lacks by the words of the text: `the recycling efficiency is 97%` is
/// `other:recycling_efficiency`.
///
/// The name is the noun phrase that the value is said to be: that before a form of `to be`, or
/// before `of`. Amounts of substance, times and the like are what an experiment is set to, not
/// what it finds, and are not named.
final class OtherProperty {
    private static final Set<String> FOUND =
            Set.of(
                    "ratio",
                    "voltage",
                    "resistance",
                    "conductivity",
                    "energy of a particle",
                    "energy per atom",
                    "angle",
                    "velocity",
                    "area specific resistance",
                    "capacitance",
                    "specific magnetisation",
                    "magnetic moment",
                    "wavenumber");

    /// What stands between the noun and its value.
    private static final Pattern LINK =
            Pattern.compile(
                    "\\s(?:(?:of|is|are|was|were|reach(?:es|ed)|to be|(?:is|are|was|were)\\s[a-z]{4,12}(?:\\sto be|\\sas|\\sat)?)\\s)(?:only\\s|about\\s|around\\s|ca\\.\\s|nearly\\s|up to\\s|[~≈∼<>]\\s?){0,2}");

    /// Nouns that name no property.
    private static final Set<String> EMPTY =
            Set.of(
                    "value",
                    "average",
                    "total",
                    "amount",
                    "ratio",
                    "range",
                    "rate",
                    "sample",
                    "factor",
                    "number",
                    "level",
                    "type",
                    "change",
                    "difference",
                    "increase",
                    "decrease",
                    "maximum",
                    "minimum",
                    "one",
                    "that",
                    "those",
                    "order",
                    "addition",
                    "excess",
                    "majority",
                    "rest",
                    "most",
                    "all",
                    "solution",
                    "concentration",
                    "purity",
                    "mixture",
                    "presence");

    private static final Set<String> OF = Set.of("of", "in", "for");

    private static final int LONGEST = 3;
    private static final double CONFIDENCE = 0.55;

    private OtherProperty() {}

    static Optional<Property> bind(Reading reading, ValueList values) {
        if (!FOUND.contains(values.dimension())) {
            return Optional.empty();
        }
        List<Token> before =
                reading.sentence().sentence().tokens().stream()
                        .filter(it -> it.span().end() <= values.span().start())
                        .toList();
        for (int i = before.size() - 1; i >= 0; i--) {
            Token head = before.get(i);
            if (head.isNoun() || isMaterial(reading, head)) {
                Span gap = new Span(head.span().end(), values.span().start());
                return LINK.matcher(reading.text(gap)).matches()
                        ? named(phrase(reading, before.subList(0, i + 1)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The words up to the noun: of `the selectivity of SnS2` those before `of`.
    private static List<Token> phrase(Reading reading, List<Token> upToNoun) {
        int end = upToNoun.size();
        while (end > 0 && isMaterial(reading, upToNoun.get(end - 1))) {
            end--;
        }
        boolean of =
                end < upToNoun.size()
                        && end > 1
                        && OF.contains(upToNoun.get(end - 1).word().toLowerCase(Locale.ROOT));
        return of ? upToNoun.subList(0, end - 1) : upToNoun;
    }

    private static boolean isMaterial(Reading reading, Token token) {
        return reading.sentence().materials().stream()
                .anyMatch(it -> it.span().overlaps(token.span()));
    }

    private static boolean isEmpty(String noun) {
        return EMPTY.contains(noun)
                || noun.endsWith("s") && EMPTY.contains(noun.substring(0, noun.length() - 1));
    }

    /// The last words of a noun phrase, joined.
    private static Optional<Property> named(List<Token> tokens) {
        List<String> words = new ArrayList<>();
        for (Token it : tokens.reversed()) {
            boolean word = it.word().matches("[A-Za-z]{3,16}(?:-[a-z]{2,12})?");
            boolean belongs = it.isNoun() || !words.isEmpty() && it.tag().matches("JJ|VBG");
            if (!word || !belongs || words.size() == LONGEST) {
                break;
            }
            words.addFirst(it.word().toLowerCase(Locale.ROOT).replace('-', '_'));
        }
        if (words.isEmpty() || isEmpty(words.getLast()) || words.size() < 2) {
            return Optional.empty();
        }
        int last = tokens.size() - 1;
        Span label = tokens.get(last - words.size() + 1).span().cover(tokens.get(last).span());
        return Optional.of(
                new Property("other:" + String.join("_", words), Optional.of(label), CONFIDENCE));
    }
}
