package org.heterograph.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;

import org.heterograph.document.Span;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Cuts text into CoreNLP's labels: protected spans whole, the gaps between them by `PTBTokenizer`.
final class Tokenizer {
    /// Abbreviations whose full stop ends no sentence.
    private static final Pattern ABBREVIATION =
            Pattern.compile(
                    "\\b(?:et\\s+al|[Ff]igs?|[Ee]qs?|[Rr]efs?|[Tt]ab|[Ss]ec|ca|vs|e\\.g|i\\.e|approx|No|Nos|resp|wt|at|vol|Dr|Prof|Ltd|Inc|min|max|viz|cf)\\.(?!\\s*$)");

    List<CoreLabel> tokenize(String text, Span stretch, List<Span> names, List<Span> skipped) {
        List<CoreLabel> labels = new ArrayList<>();
        int at = stretch.start();
        for (Whole whole : wholes(text, stretch, names, skipped)) {
            if (whole.span.start() < at) {
                continue;
            }
            cut(text, at, whole.span.start(), labels);
            if (whole.isWord) {
                labels.add(label(text, whole.span.start(), whole.span.end()));
            }
            at = whole.span.end();
        }
        cut(text, at, stretch.end(), labels);
        return labels;
    }

    /// A span that is not cut: a word, or nothing at all.
    private record Whole(Span span, boolean isWord) {}

    private static List<Whole> wholes(
            String text, Span stretch, List<Span> names, List<Span> skipped) {
        Stream<Whole> words =
                Stream.concat(names.stream(), abbreviations(text, stretch).stream())
                        .map(span -> new Whole(span, true));
        Stream<Whole> marks = skipped.stream().map(span -> new Whole(span, false));
        return Stream.concat(marks, words)
                .filter(whole -> stretch.contains(whole.span) && !whole.span.isEmpty())
                .sorted((one, other) -> one.span.compareTo(other.span))
                .toList();
    }

    private static List<Span> abbreviations(String text, Span stretch) {
        List<Span> found = new ArrayList<>();
        Matcher match = ABBREVIATION.matcher(text).region(stretch.start(), stretch.end());
        while (match.find()) {
            found.add(new Span(match.start(), match.end()));
        }
        return found;
    }

    private static void cut(String text, int from, int to, List<CoreLabel> labels) {
        if (from >= to) {
            return;
        }
        String gap = text.substring(from, to);
        PTBTokenizer<CoreLabel> words =
                new PTBTokenizer<>(
                        new StringReader(gap),
                        new CoreLabelTokenFactory(true),
                        "untokenizable=noneKeep,splitHyphenated=false,ptb3Escaping=false");
        while (words.hasNext()) {
            CoreLabel word = words.next();
            labels.add(label(text, from + word.beginPosition(), from + word.endPosition()));
        }
    }

    private static CoreLabel label(String text, int start, int end) {
        String word = text.substring(start, end);
        CoreLabel label = new CoreLabel();
        label.setWord(word);
        label.setValue(word);
        label.setOriginalText(word);
        label.setBeginPosition(start);
        label.setEndPosition(end);
        label.setBefore("");
        label.setAfter("");
        label.setIsNewline(false);
        return label;
    }
}
