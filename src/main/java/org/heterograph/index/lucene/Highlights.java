package org.heterograph.index.lucene;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.apache.lucene.util.BytesRef;
import org.heterograph.document.Span;
import org.heterograph.index.PlacedText;
import org.heterograph.index.SentenceCut;
import org.heterograph.index.Snippet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the words of a hit that answer, and the sentence that answers best.
final class Highlights {
    /// A snippet grows by neighbouring sentences up to this length.
    private static final int LONG_ENOUGH = 400;

    private final UnifiedHighlighter highlighter;
    private final Query query;
    private final IndexReader reader;
    private final Map<BytesRef, Double> weights = new HashMap<>();

    /// A matched word.
    private record Light(Span span, BytesRef term) {}

    /// @param sentence the best one, in the hit's text
    record Shown(Snippet snippet, Span sentence) {}

    Highlights(PassageAnalyzer analyzer, Query query, IndexReader reader) {
        this.query = query;
        this.reader = reader;
        this.highlighter =
                new UnifiedHighlighter(
                        UnifiedHighlighter.builderWithoutSearcher(analyzer)
                                .withMaxLength(Integer.MAX_VALUE - 1)
                                .withWeightMatches(false)
                                .withBreakIterator(WholeBreakIterator::new)
                                .withFormatter(new Offsets()));
    }

    /// Gives the matches themselves instead of marked text.
    private static final class Offsets extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            List<Light> lights = new ArrayList<>();
            for (Passage passage : passages) {
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    Span span = new Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]);
                    lights.add(new Light(span, BytesRef.deepCopyOf(passage.getMatchTerms()[i])));
                }
            }
            return lights;
        }
    }

    /// @param answer the sentence that is known to answer, if one is
    Shown show(PlacedText words, Optional<Span> answer) throws IOException {
        String text = words.text();
        List<Light> lights = lights(text);
        List<Span> sentences = SentenceCut.sentences(text);
        if (sentences.isEmpty()) {
            return new Shown(new Snippet(text, List.of()), new Span(0, text.length()));
        }
        int best = Math.max(0, answer.map(sentences::indexOf).orElse(-1));
        best = answer.isPresent() ? best : brightest(sentences, lights);
        Span shown = grown(sentences, best);
        return new Shown(new Snippet(shown.of(text), within(shown, lights)), sentences.get(best));
    }

    private int brightest(List<Span> sentences, List<Light> lights) throws IOException {
        int best = 0;
        for (int i = 1; i < sentences.size(); i++) {
            best =
                    weight(sentences.get(i), lights) > weight(sentences.get(best), lights)
                            ? i
                            : best;
        }
        return best;
    }

    private List<Light> lights(String text) throws IOException {
        Object found = highlighter.highlightWithoutSearcher(IndexField.TEXT, query, text, 1);
        List<Light> lights = new ArrayList<>();
        if (found instanceof List<?> list) {
            list.forEach(it -> lights.add((Light) it));
        }
        lights.sort(Comparator.comparing(Light::span));
        return lights;
    }

    /// Rare words weigh more, each once.
    private double weight(Span sentence, List<Light> lights) throws IOException {
        Set<BytesRef> seen = new HashSet<>();
        double sum = 0;
        for (Light light : lights) {
            if (sentence.contains(light.span()) && seen.add(light.term())) {
                sum += rarity(light.term());
            }
        }
        return sum;
    }

    private double rarity(BytesRef term) throws IOException {
        Double known = weights.get(term);
        if (known == null) {
            int documents = reader.docFreq(new Term(IndexField.TEXT, term));
            known = Math.log(1 + reader.numDocs() / (1.0 + documents));
            weights.put(term, known);
        }
        return known;
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
