package org.heterograph.reader.pdf.page.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Counts what reading a table of letters (a CMap) would cost, without reading it. Its words are
/// told apart as PDFBox does, whose loops take each code of a range by itself.
final class LetterTable {
    /// What a table costs that cannot be read at all.
    static final long ENDLESS = Long.MAX_VALUE;

    private static final int DEEPEST = 20;

    /// Tables of letters take over at most one other, which is long.
    private static final int MOST_OTHERS = 4;

    private static final Pattern WORD =
            Pattern.compile(
                    "<<|<[^<>]*+>|[\\[\\]]|%[^\r\n]*+|\\([^)]*+\\)|/?[^\\s<>\\[\\]()/%{}]++");

    private static final Pattern CODE = Pattern.compile("<[\\s\\p{XDigit}]*+>");

    /// Words that may be brackets, names or commands; of a range the first two are codes.
    private final List<String> range = new ArrayList<>();

    private boolean inRanges;
    private int depth;
    private int others;
    private long codes;

    private LetterTable() {}

    /// How many codes the ranges of a table name, [#ENDLESS] where it takes over other tables time
    /// and again or nests lists without end.
    static long codes(String table) {
        LetterTable count = new LetterTable();
        Matcher word = WORD.matcher(table);
        while (word.find() && count.isFinite()) {
            count.read(word.group());
        }
        return count.isFinite() ? count.codes : ENDLESS;
    }

    private boolean isFinite() {
        return depth <= DEEPEST && others <= MOST_OTHERS;
    }

    private void read(String word) {
        switch (word) {
            case "[" -> depth++;
            case "]" -> close();
            case "usecmap" -> others++;
            case "beginbfrange" -> open();
            case "endbfrange" -> inRanges = false;
            default -> add(word);
        }
    }

    private void open() {
        inRanges = true;
        range.clear();
    }

    private void close() {
        depth = Math.max(0, depth - 1);
        add("]");
    }

    /// A list counts as one word, when it ends.
    private void add(String word) {
        if (!inRanges || depth > 0) {
            return;
        }
        range.add(word);
        if (range.size() < 3) {
            inRanges = CODE.matcher(word).matches();
        } else {
            codes += length(code(range.get(0)), code(range.get(1)));
            range.clear();
        }
    }

    /// PDFBox takes codes for numbers with a sign, other readers do not; the longer range counts.
    private static long length(long first, long last) {
        long signed = (long) (int) last - (int) first;
        return Math.max(0, Math.max(last - first, signed) + 1);
    }

    /// The last four bytes, as PDFBox takes them.
    private static long code(String word) {
        String digits = word.replaceAll("[<>\\s]++", "");
        String whole = digits.length() % 2 == 0 ? digits : digits + "0";
        String last = whole.substring(Math.max(0, whole.length() - 8));
        return last.isEmpty() ? 0 : Long.parseLong(last, 16);
    }
}
