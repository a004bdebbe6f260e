package org.heterograph.index;

import org.heterograph.document.Span;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Cuts running text into sentences and packs these into passages of some lines.
///
/// Good enough to choose what is shown; mining has sentences of its own.
public final class SentenceCut {
    /// A passage ends with the sentence that brings it beyond.
    private static final int LONG_ENOUGH = 400;

    private static final Pattern ABBREVIATED =
            Pattern.compile(
                    "(?:\\b(?:al|[Ff]igs?|[Ee]qs?|[Rr]efs?|[Nn]os?|vs|ca|cf|approx|etc|i\\.e|e\\.g|resp|Dr|Prof|Tab|Sect?|wt|vol)|(?<!\\d\\s)(?<!\\d)\\b\\p{Lu})\\.\\s*$");

    private static final int REACH = 12;

    private SentenceCut() {}

    /// The sentences without the blanks around them.
    public static List<Span> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == text.length() || isEnd(text, end)) {
                addTrimmed(text, start, end, sentences);
                start = end;
            }
        }
        return sentences;
    }

    private static boolean isEnd(String text, int end) {
        String before = text.substring(Math.max(0, end - REACH), end);
        return !ABBREVIATED.matcher(before).find() && !Character.isLowerCase(text.charAt(end));
    }

    private static void addTrimmed(String text, int from, int to, List<Span> sentences) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Span(start, end));
        }
    }

    /// Neighbouring sentences together, so that each passage says something by itself.
    static List<Span> passages(String text) {
        List<Span> passages = new ArrayList<>();
        for (Span sentence : sentences(text)) {
            boolean open = !passages.isEmpty() && passages.getLast().length() < LONG_ENOUGH;
            if (open) {
                passages.set(passages.size() - 1, passages.getLast().cover(sentence));
            } else {
                passages.add(sentence);
            }
        }
        return passages;
    }
}
