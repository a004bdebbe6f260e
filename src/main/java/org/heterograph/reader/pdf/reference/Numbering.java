package org.heterograph.reader.pdf.reference;

import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a list prints its numbers.
enum Numbering {
    BRACKETS("\\[\\s?(\\d{1,4})\\s?\\]"),
    PARENTHESES("\\(\\s?(\\d{1,4})\\s?\\)"),
    /// `12A. Vega`, the number raised.
    RAISED("(\\d{1,4})(?=\\s?[\\p{L}“\"‘(])"),
    DOT("(\\d{1,4})\\s?\\.(?=\\s|$|[^\\d\\s])"),
    BARE(
            "(\\d{1,4})(?=\\s+[\\p{Lu}“\"‘(\\[]|\\s+[a-z]\\)|(?:\\s+\\p{Ll}{1,3}){1,3}\\s\\p{Lu}|\\s*$)");

    /// A number that was not read does not end the list.
    private static final int LONGEST_JUMP = 3;

    private final Pattern pattern;

    Numbering(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /// The style that finds the most entries, which may be none.
    static List<FoundReference> best(List<EntryRow> rows) {
        List<FoundReference> best = List.of();
        for (Numbering style : values()) {
            List<FoundReference> found = style.split(rows);
            if (found.size() > best.size()) {
                best = found;
            }
        }
        return best;
    }

    private List<FoundReference> split(List<EntryRow> rows) {
        NavigableMap<Integer, Integer> starts = starts(rows);
        List<FoundReference> entries = new ArrayList<>();
        for (Map.Entry<Integer, Integer> start : starts.entrySet()) {
            Integer end = starts.higherKey(start.getKey());
            List<EntryRow> own = rows.subList(start.getKey(), end == null ? rows.size() : end);
            entry(start.getValue(), own).ifPresent(entries::add);
        }
        return entries;
    }

    private Optional<FoundReference> entry(int number, List<EntryRow> rows) {
        Matcher label = pattern.matcher(printed(rows.getFirst()));
        List<TextLine> lines = new ArrayList<>();
        if (label.lookingAt()) {
            lines.addAll(rows.getFirst().without(label.end()));
        }
        rows.stream().skip(1).forEach(row -> lines.addAll(row.pieces()));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new FoundReference(Integer.toString(number), lines));
    }

    /// Row → number, numbers rising.
    private NavigableMap<Integer, Integer> starts(List<EntryRow> rows) {
        List<Map.Entry<Integer, Integer>> numbers = numbers(rows);
        NavigableMap<Integer, Integer> starts = new TreeMap<>();
        int last = -1;
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i).getValue();
            boolean near = last < 0 ? number > 0 : number <= last + LONGEST_JUMP;
            if (number > last && (near || countsOn(numbers, i))) {
                last = number;
                starts.put(numbers.get(i).getKey(), last);
            }
        }
        return starts;
    }

    private List<Map.Entry<Integer, Integer>> numbers(List<EntryRow> rows) {
        List<Map.Entry<Integer, Integer>> numbers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            OptionalInt number = number(rows.get(i));
            if (number.isPresent()) {
                numbers.add(Map.entry(i, number.getAsInt()));
            }
        }
        return numbers;
    }

    /// Whether the next two numbers count on: then a number far ahead belongs to the list, and
    /// those
    /// before it were lost.
    private static boolean countsOn(List<Map.Entry<Integer, Integer>> numbers, int at) {
        int number = numbers.get(at).getValue();
        return at + 2 < numbers.size()
                && numbers.get(at + 1).getValue() == number + 1
                && numbers.get(at + 2).getValue() == number + 2;
    }

    private OptionalInt number(EntryRow row) {
        Matcher label = pattern.matcher(printed(row));
        return (this != RAISED || row.opensRaised()) && label.lookingAt()
                ? OptionalInt.of(Integer.parseInt(label.group(1)))
                : OptionalInt.empty();
    }

    /// The row's characters as they stand, so that offsets are those of glyphs.
    private static String printed(EntryRow row) {
        StringBuilder text = new StringBuilder();
        row.pieces().forEach(piece -> text.append(text.isEmpty() ? "" : " ").append(piece.text()));
        return text.toString();
    }
}
