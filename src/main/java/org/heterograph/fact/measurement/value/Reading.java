package org.heterograph.fact.measurement.value;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.mention.NamedSentence;
import org.heterograph.mention.Passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A sentence in its passage, as the binders see it.
///
/// @param paper what is named anywhere in it
/// @param before the sentences of the passage before this one, in order
public record Reading(
        Document document,
        Paper paper,
        Passage passage,
        List<NamedSentence> before,
        NamedSentence sentence) {

    /// A sentence beside what the paper names elsewhere.
    public Reading(
            Document document,
            Passage passage,
            List<NamedSentence> before,
            NamedSentence sentence) {
        this(document, Paper.NONE, passage, before, sentence);
    }

    public Span span() {
        return sentence.sentence().span();
    }

    public String text(Span span) {
        return document.text(span);
    }

    /// Words of the sentence before an offset, at most so many letters.
    public String textBefore(int offset, int letters) {
        int from = Math.max(span().start(), offset - letters);
        return from >= offset ? "" : document.text(new Span(from, offset));
    }

    /// Words of the sentence behind an offset, at most so many letters.
    public String textAfter(int offset, int letters) {
        int to = Math.min(span().end(), offset + letters);
        return to <= offset ? "" : document.text(new Span(offset, to));
    }

    /// What stands between two spans, empty when they touch or overlap.
    public String between(Span one, Span other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return from >= to ? "" : document.text(new Span(from, to));
    }

    /// The sentences of the passage before this one, as readings.
    public List<Reading> earlier() {
        List<Reading> earlier = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            earlier.add(new Reading(document, paper, passage, before.subList(0, i), before.get(i)));
        }
        return earlier;
    }

    public Optional<NamedSentence> previous() {
        return before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
    }
}
