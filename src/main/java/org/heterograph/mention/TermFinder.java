package org.heterograph.mention;

import org.heterograph.document.Span;
import org.heterograph.mention.name.ReadableText;
import org.heterograph.vocabulary.Vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds the concepts of all schemes in a stretch. Units and substances have finders of their
/// own.
final class TermFinder {
    private static final List<String> SCHEMES =
            List.of("metrics", "mechanisms", "techniques", "synthesis", "morphologies");

    private final Vocabulary vocabulary;

    TermFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<TermMention> find(ReadableText readable, Span stretch) {
        String text = readable.of(stretch);
        return SCHEMES.stream()
                .flatMap(scheme -> find(scheme, text, stretch.start()))
                .sorted(Comparator.comparing(TermMention::span))
                .toList();
    }

    private Stream<TermMention> find(String scheme, String text, int by) {
        return vocabulary.lexicon(scheme).find(text).stream()
                .map(
                        it ->
                                new TermMention(
                                        new Span(it.start(), it.end()).shifted(by), it.concept()));
    }
}
