package org.heterograph.reader.citation;

import org.heterograph.document.CitationMark;
import org.heterograph.document.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers in square brackets: `[12]`, `[1,2]`, `[12–15]`, `[5f]`, and `ref. 12` without brackets.
final class BracketedNumbers {
    private static final Pattern BRACKETS =
            Pattern.compile("\\[(?:[Rr]efs?\\.? ?)?([\\d\\sa-z,;–—−‐&-]{1,200})\\]");
    private static final Pattern WORD =
            Pattern.compile(
                    "\\b[Rr]ef(?:s\\.?|\\.|erences?)? ?\\[?(\\d{1,4}(?: ?[,–-] ?\\d{1,4}|,? and \\d{1,4}){0,20})\\b");

    /// `[110]` may name a direction in a crystal.
    private static final Pattern INDICES = Pattern.compile("[0-2]{3}");

    private static final Pattern CRYSTAL_BEFORE =
            Pattern.compile(".*\\b(?:along|direction|axis|axes|the|orientation) (?:the )?$");
    private static final Pattern CRYSTAL_AFTER =
            Pattern.compile("\\s?(?:zone|crystal|direction|axis|axes|orientation|plane|facet).*");
    private static final int CONTEXT = 30;

    private final NumberedLabels labels;

    BracketedNumbers(NumberedLabels labels) {
        this.labels = labels;
    }

    List<CitationMark> find(String text) {
        List<CitationMark> marks = new ArrayList<>();
        collect(BRACKETS.matcher(text), text, marks);
        collect(WORD.matcher(text), text, marks);
        return marks;
    }

    private void collect(Matcher match, String text, List<CitationMark> marks) {
        while (match.find()) {
            List<String> named = labels.read(match.group(1));
            if (!named.isEmpty() && !isDirection(match, text)) {
                marks.add(new CitationMark(new Span(match.start(), match.end()), named));
            }
        }
    }

    private static boolean isDirection(Matcher match, String text) {
        if (!INDICES.matcher(match.group(1)).matches()) {
            return false;
        }
        String before = text.substring(Math.max(0, match.start() - CONTEXT), match.start());
        String after =
                text.substring(match.end(), Math.min(text.length(), match.end() + CONTEXT))
                        .replace('\n', ' ');
        return CRYSTAL_BEFORE.matcher(before.replace('\n', ' ')).matches()
                || CRYSTAL_AFTER.matcher(after).matches();
    }
}
