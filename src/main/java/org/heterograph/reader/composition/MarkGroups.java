package org.heterograph.reader.composition;

import org.heterograph.document.CitationMark;
import org.heterograph.document.Span;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins linked marks that stand together to the mark a reader sees: `[` 12 `–` 15 `]` is one mark
/// of four labels, brackets included.
final class MarkGroups {
    private static final Pattern BETWEEN = Pattern.compile(" ?(?:[,;]|[–—−‐-])? ?(?:and |& )?");
    private static final Pattern RANGE =
            Pattern.compile("\\D?(\\d{1,4})\\s?[–—−‐-]\\s?(\\d{1,4})\\D?");

    /// A link that holds the author too: `Wang et al. (2019)`; the mark is the parenthesis.
    private static final Pattern NARRATIVE =
            Pattern.compile("(?s)\\p{L}.{0,200}?(\\([^()]{1,40}\\))");

    private static final int LONGEST_RANGE = 200;

    private final List<String> labels;

    /// @param labels those of the reference list, in its order
    MarkGroups(List<String> labels) {
        this.labels = labels;
    }

    List<CitationMark> join(String text, List<CitationMark> marks) {
        List<CitationMark> joined = new ArrayList<>();
        for (CitationMark mark : marks) {
            CitationMark own = narrowed(text, mark);
            if (!joined.isEmpty() && isOne(text, joined.getLast(), own)) {
                joined.add(joined(text, joined.removeLast(), own));
            } else {
                joined.add(own);
            }
        }
        return joined.stream().map(mark -> bracketed(text, mark)).toList();
    }

    private CitationMark narrowed(String text, CitationMark mark) {
        String words = mark.span().of(text);
        Matcher range = RANGE.matcher(words);
        if (range.matches()) {
            Set<String> all = new LinkedHashSet<>(between(range.group(1), range.group(2)));
            all.addAll(mark.labels());
            return new CitationMark(mark.span(), List.copyOf(all));
        }
        Matcher narrative = NARRATIVE.matcher(words);
        return narrative.matches()
                ? new CitationMark(
                        new Span(narrative.start(1), narrative.end(1)).shifted(mark.span().start()),
                        mark.labels())
                : mark;
    }

    private static boolean isOne(String text, CitationMark one, CitationMark next) {
        int gap = next.span().start() - one.span().end();
        return gap >= 0
                && gap <= 7
                && BETWEEN.matcher(text.substring(one.span().end(), next.span().start())).matches();
    }

    private CitationMark joined(String text, CitationMark one, CitationMark next) {
        Set<String> all = new LinkedHashSet<>(one.labels());
        String between = text.substring(one.span().end(), next.span().start());
        if (between.matches("\\s?[–—−‐-]\\s?") && !all.isEmpty()) {
            all.addAll(between(one.labels().getLast(), next.labels().getFirst()));
        }
        all.addAll(next.labels());
        return new CitationMark(one.span().cover(next.span()), List.copyOf(all));
    }

    /// The labels of the list from the one to the other.
    private List<String> between(String first, String last) {
        int from = labels.indexOf(first);
        int to = labels.indexOf(last);
        return from < 0 || to <= from || to - from > LONGEST_RANGE
                ? List.of()
                : labels.subList(from, to + 1);
    }

    private static CitationMark bracketed(String text, CitationMark mark) {
        int start = mark.span().start();
        int end = mark.span().end();
        boolean enclosed =
                start > 0
                        && end < text.length()
                        && (text.charAt(start - 1) == '[' && text.charAt(end) == ']'
                                || text.charAt(start - 1) == '(' && text.charAt(end) == ')');
        return enclosed ? new CitationMark(new Span(start - 1, end + 1), mark.labels()) : mark;
    }
}
