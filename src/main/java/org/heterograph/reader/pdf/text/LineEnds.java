package org.heterograph.reader.pdf.text;

/// What stands between two lines of a paragraph.
enum LineEnds {
    /// The two are parts of a word: nothing stands between, the hyphen goes.
    HYPHEN_DROPPED,
    /// The line ends within a word or formula: nothing stands between.
    CLOSE,
    /// The line ends with a word.
    BLANK;

    private static final String HYPHENS = "-‐‑\u00AD";

    private static final String CLOSING = HYPHENS + "–—−/";

    static LineEnds between(String line, String next, WordStock words) {
        if (line.isEmpty() || next.isEmpty()) {
            return BLANK;
        }
        char last = line.charAt(line.length() - 1);
        boolean afterWord = line.length() > 1 && line.charAt(line.length() - 2) != ' ';
        if (CLOSING.indexOf(last) < 0 || !afterWord) {
            return BLANK;
        }
        if (HYPHENS.indexOf(last) < 0) {
            return last == '—' || last == '–' || last == '−' || last == '/' ? CLOSE : BLANK;
        }
        String before = line.substring(0, line.length() - 1);
        return words.keepsHyphen(before, next) ? afterHyphen(next) : HYPHEN_DROPPED;
    }

    /// `first- and` keeps its blank.
    private static LineEnds afterHyphen(String next) {
        return next.matches("(?s)(?:and|or|to)\\b.*+") ? BLANK : CLOSE;
    }
}
