package org.heterograph.reader.pdf.reference;

import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.List;

/// The words of an entry on one line.
final class ReferenceText {
    private ReferenceText() {}

    /// Lines joined by a blank; without one where a word, a range or an address goes on.
    static String of(List<TextLine> lines) {
        StringBuilder text = new StringBuilder();
        for (TextLine line : lines) {
            append(text, line.text().strip());
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String next) {
        if (next.isEmpty()) {
            return;
        }
        int last = text.length() - 1;
        if (last < 0 || endsInAddress(text)) {
            text.append(next);
        } else if (isHyphen(text.charAt(last)) && last > 0) {
            if (breaksWord(text, next)) {
                text.setLength(last);
            }
            text.append(next);
        } else {
            text.append(' ').append(next);
        }
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2013' || c == '\u2212';
    }

    private static boolean breaksWord(CharSequence text, String next) {
        char hyphen = text.charAt(text.length() - 1);
        return (hyphen == '-' || hyphen == '\u2010')
                && Character.isLowerCase(text.charAt(text.length() - 2))
                && Character.isLowerCase(next.charAt(0));
    }

    /// A DOI or web address broken at a slash, dot or underscore goes on in the next line.
    private static boolean endsInAddress(StringBuilder text) {
        char last = text.charAt(text.length() - 1);
        if (last != '/' && last != '_') {
            return false;
        }
        int blank = Math.max(text.lastIndexOf(" "), text.length() - 200);
        String word = text.substring(blank + 1);
        return word.contains("10.") || word.contains("http") || word.contains("www.");
    }
}
