package org.heterograph.search;

import org.heterograph.chemistry.MaterialNameParser;
import org.heterograph.chemistry.NameMatch;
import org.heterograph.chemistry.NameTable;
import org.heterograph.quantity.Quantity;
import org.heterograph.quantity.QuantityParser;
import org.heterograph.vocabulary.Concept;
import org.heterograph.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the terms in running words: labels of the vocabulary, names of materials, numbers with
/// their units, and single words.
final class TermFinder {
    /// Schemes whose labels are looked for; units are found with their numbers, materials by name.
    private static final List<String> SCHEMES =
            List.of("metrics", "mechanisms", "techniques", "synthesis", "morphologies", "words");

    private static final Pattern WORD = Pattern.compile("\\S++");
    private static final int MOST_ALTERNATIVES = 8;

    private final Vocabulary vocabulary;
    private final MaterialNameParser names;
    private final QuantityParser quantities;

    private record Found(int start, int end, List<String> alternatives) {}

    TermFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.names = new MaterialNameParser(vocabulary.names());
        this.quantities = new QuantityParser(vocabulary.units());
    }

    /// Other ways to say what the words say as a whole; empty when they are no label.
    List<String> alternatives(String words) {
        return found(words).stream()
                .filter(it -> it.start() == 0 && it.end() == words.length())
                .map(Found::alternatives)
                .findFirst()
                .orElse(List.of());
    }

    /// The terms in order.
    List<Term> find(String text) {
        List<Term> terms = new ArrayList<>();
        int at = 0;
        for (Found found : found(text)) {
            addWords(text.substring(at, found.start()), terms);
            terms.add(
                    new Term(
                            text.substring(found.start(), found.end()),
                            found.alternatives(),
                            Term.Occurrence.WANTED,
                            Term.Manner.WORDS));
            at = found.end();
        }
        addWords(text.substring(at), terms);
        return terms;
    }

    private static void addWords(String text, List<Term> terms) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String plain =
                    word.group().replaceAll("^[\\p{P}\\p{S}&&[^~]]+|[\\p{P}\\p{S}&&[^+)]]+$", "");
            if (!plain.isEmpty() && !FunctionWords.contains(plain)) {
                terms.add(Term.word(plain));
            }
        }
    }

    /// Longest first where two overlap.
    private List<Found> found(String text) {
        List<Found> candidates = new ArrayList<>();
        SCHEMES.forEach(scheme -> addLabels(scheme, text, candidates));
        names.find(text).forEach(name -> candidates.add(ofName(text, name)));
        quantities.find(text).stream()
                .filter(it -> it.unit().isPresent())
                .map(TermFinder::ofQuantity)
                .forEach(candidates::add);
        candidates.sort(
                Comparator.comparingInt((Found it) -> it.end() - it.start())
                        .reversed()
                        .thenComparingInt(Found::start));
        List<Found> chosen = new ArrayList<>();
        for (Found candidate : candidates) {
            if (chosen.stream().noneMatch(it -> overlap(it, candidate))) {
                chosen.add(candidate);
            }
        }
        chosen.sort(Comparator.comparingInt(Found::start));
        return chosen;
    }

    private static boolean overlap(Found one, Found other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private void addLabels(String scheme, String text, List<Found> found) {
        vocabulary
                .lexicon(scheme)
                .find(text)
                .forEach(
                        match ->
                                found.add(
                                        new Found(
                                                match.start(),
                                                match.end(),
                                                others(
                                                        match.concept(),
                                                        text.substring(
                                                                match.start(), match.end())))));
    }

    private static List<String> others(Concept concept, String typed) {
        return Stream.concat(Stream.of(concept.label()), concept.labels().stream())
                .filter(label -> !label.equalsIgnoreCase(typed))
                .distinct()
                .limit(MOST_ALTERNATIVES)
                .toList();
    }

    private Found ofName(String text, NameMatch match) {
        String typed = text.substring(match.start(), match.end());
        Optional<NameTable.Entry> entry = vocabulary.names().find(typed);
        List<String> alternatives =
                entry.stream()
                        .flatMap(
                                it ->
                                        Stream.of(
                                                        it.formula().stream(),
                                                        Stream.of(it.canonical()),
                                                        it.names().stream())
                                                .flatMap(s -> s))
                        .filter(name -> !name.equalsIgnoreCase(typed))
                        .distinct()
                        .limit(MOST_ALTERNATIVES)
                        .toList();
        return new Found(match.start(), match.end(), alternatives);
    }

    private static Found ofQuantity(Quantity quantity) {
        return new Found(quantity.start(), Math.max(quantity.end(), quantity.unitEnd()), List.of());
    }
}
