package org.heterograph.fact.reaction;

import org.heterograph.document.CitationMark;
import org.heterograph.document.Document;
import org.heterograph.document.Script;
import org.heterograph.document.Span;

import java.text.Normalizer;
import java.util.List;

/// A stretch of a document in plain characters as chemistry reads them: subscripts on the line,
/// superscripts behind a caret, every dash a hyphen, citation marks blank.
///
/// Offsets lead back to the document.
final class EquationText {
    private final StringBuilder text = new StringBuilder();
    private final int[] offsets;
    private final int end;

    private EquationText(Span span) {
        offsets = new int[4 * span.length() + 1];
        end = span.end();
    }

    static EquationText of(Document document, Span span) {
        EquationText made = new EquationText(span);
        List<Script> scripts = document.scripts(span);
        List<CitationMark> marks = document.citations(span);
        for (int i = span.start(); i < span.end(); i++) {
            int at = i;
            if (marks.stream().anyMatch(mark -> mark.span().contains(at))) {
                made.append(i, " ");
            } else if (!isBlankBeforeScript(document, scripts, i)) {
                made.append(document, scripts, i);
            }
        }
        return made;
    }

    /// `Na 2 O`: a gap that is printed before a script belongs to no word.
    private static boolean isBlankBeforeScript(Document document, List<Script> scripts, int at) {
        return document.text().charAt(at) == ' '
                && scripts.stream().anyMatch(script -> script.span().start() == at + 1);
    }

    private void append(Document document, List<Script> scripts, int at) {
        char printed = document.text().charAt(at);
        boolean raised = isRaised(printed) || isIn(scripts, at, Script.Position.SUPERSCRIPT);
        boolean goesOn =
                at > 0
                        && (isRaised(document.text().charAt(at - 1))
                                || isIn(scripts, at - 1, Script.Position.SUPERSCRIPT));
        String plain = plain(printed);
        append(at, raised && !goesOn && !plain.isBlank() ? "^" + plain : plain);
    }

    private static boolean isIn(List<Script> scripts, int at, Script.Position position) {
        return scripts.stream().anyMatch(s -> s.position() == position && s.span().contains(at));
    }

    private static boolean isRaised(char printed) {
        return "⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(printed) >= 0;
    }

    private static String plain(char printed) {
        if ("‐‑‒–—−⁻".indexOf(printed) >= 0) {
            return "-";
        }
        String plain = Normalizer.normalize(String.valueOf(printed), Normalizer.Form.NFKC);
        return plain.isBlank() ? " " : plain.length() > 4 ? "?" : plain.replace('\u2044', '/');
    }

    private void append(int at, String plain) {
        for (int i = 0; i < plain.length(); i++) {
            offsets[text.length() + i] = at;
        }
        text.append(plain);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /// The document's span of a stretch of the plain text, blanks at its ends left out.
    Span span(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && text.charAt(first) == ' ') {
            first++;
        }
        while (last > first && text.charAt(last - 1) == ' ') {
            last--;
        }
        if (first == last) {
            int at = first < text.length() ? offsets[first] : end;
            return new Span(at, at);
        }
        return new Span(offsets[first], offsets[last - 1] + 1);
    }
}
