package org.heterograph.reader.citation;

import org.heterograph.document.CitationMark;
import org.heterograph.document.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers in parentheses, `(12)`, `(3, 5–7)`, as some journals cite; elsewhere they number
/// equations and steps, so they count only where a paper cites in no other way.
final class ParenthesisedNumbers {
    private static final Pattern LIST =
            Pattern.compile("(?<=[\\p{L}\\d%,.] )\\(([\\d\\s,;–—−-]{1,120})\\)(?=[\\s.,;:)]|$)");

    private static final Pattern NO_CITATION =
            Pattern.compile(
                    "(?s).*\\b(?:[Ee]q(?:s|n|uations?)?|[Ff]ig(?:s|ures?)?|[Ss]teps?|[Rr]eactions?|[Ss]chemes?|[Tt]ables?|and|to)\\.? $");

    private static final int CONTEXT = 14;

    private final NumberedLabels labels;

    ParenthesisedNumbers(NumberedLabels labels) {
        this.labels = labels;
    }

    List<CitationMark> find(String text) {
        List<CitationMark> marks = new ArrayList<>();
        Matcher list = LIST.matcher(text);
        while (list.find()) {
            String before = text.substring(Math.max(0, list.start() - CONTEXT), list.start());
            List<String> named = labels.read(list.group(1));
            if (!named.isEmpty() && !NO_CITATION.matcher(before).matches()) {
                marks.add(new CitationMark(new Span(list.start(), list.end()), named));
            }
        }
        return marks;
    }
}
