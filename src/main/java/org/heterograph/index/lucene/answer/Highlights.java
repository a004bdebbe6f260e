package org.heterograph.index.lucene.answer;

import org.apache.lucene.util.BytesRef;
import org.heterograph.document.Span;
import org.heterograph.index.Kind;
import org.heterograph.index.PlacedText;
import org.heterograph.index.SentenceCut;
import org.heterograph.index.Snippet;
import org.heterograph.index.lucene.answer.Lights.Light;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the words of a hit that answer, and the sentence that answers best.
record Highlights(Lights lights) {
    /// A snippet grows by neighbouring sentences up to this length.
    private static final int LONG_ENOUGH = 400;

    /// @param sentence the best one, in the hit's text
    record Shown(Snippet snippet, Span sentence) {}

    /// @param document Lucene's number
    /// @param answer the sentence that is known to answer, if one is
    Shown show(int document, Kind kind, PlacedText words, Optional<Span> answer)
            throws IOException {
        String text = words.text();
        List<Light> lit = lights.in(document, kind);
        List<Span> sentences = SentenceCut.sentences(text);
        if (sentences.isEmpty()) {
            return new Shown(new Snippet(text, List.of()), new Span(0, text.length()));
        }
        int best = Math.max(0, answer.map(sentences::indexOf).orElse(-1));
        best = answer.isPresent() ? best : brightest(sentences, lit);
        Span shown = grown(sentences, best);
        return new Shown(new Snippet(shown.of(text), within(shown, lit)), sentences.get(best));
    }

    private int brightest(List<Span> sentences, List<Light> lit) throws IOException {
        int best = 0;
        for (int i = 1; i < sentences.size(); i++) {
            best = weight(sentences.get(i), lit) > weight(sentences.get(best), lit) ? i : best;
        }
        return best;
    }

    /// Rare words weigh more, each once.
    private double weight(Span sentence, List<Light> lit) throws IOException {
        Set<BytesRef> seen = new HashSet<>();
        double sum = 0;
        for (Light light : lit) {
            if (sentence.contains(light.span()) && seen.add(light.term())) {
                sum += lights.rarity(light.term());
            }
        }
        return sum;
    }

    private static Span grown(List<Span> sentences, int best) {
        Span shown = sentences.get(best);
        int before = best - 1;
        int after = best + 1;
        boolean grew = true;
        while (grew) {
            grew = false;
            if (after < sentences.size() && fits(shown, sentences.get(after))) {
                shown = shown.cover(sentences.get(after++));
                grew = true;
            }
            if (before >= 0 && fits(shown, sentences.get(before))) {
                shown = shown.cover(sentences.get(before--));
                grew = true;
            }
        }
        return shown;
    }

    private static boolean fits(Span shown, Span more) {
        return shown.cover(more).length() <= LONG_ENOUGH;
    }

    /// Matches within the snippet, those that touch joined.
    private static List<Span> within(Span shown, List<Light> lights) {
        List<Span> spans = new ArrayList<>();
        for (Light light : lights) {
            if (shown.contains(light.span())) {
                Span span = light.span().shifted(-shown.start());
                boolean joins = !spans.isEmpty() && spans.getLast().end() >= span.start();
                if (joins) {
                    spans.set(spans.size() - 1, spans.getLast().cover(span));
                } else {
                    spans.add(span);
                }
            }
        }
        return spans;
    }
}
