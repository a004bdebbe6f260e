package org.heterograph.reader.pdf.reference;

import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.reader.reference.AuthorYearLabel;
import org.heterograph.reader.reference.ReferenceParser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a list without numbers: an entry begins at the margin and hangs, or begins with a name.
final class AuthorYearEntries {
    private static final Pattern NAME =
            Pattern.compile(
                    "(?:\\p{Ll}{1,3} ){0,2}\\p{Lu}[\\p{L}'’‐-]{1,30}(?: \\p{Lu}[\\p{L}'’‐-]{1,30})?"
                            + "(?:, ?\\p{Lu}\\.|,? \\p{Lu}{1,3}[ ,.(])");

    private static final Pattern END = Pattern.compile(".*[.\\d)\\]/]$");
    private static final double INDENT = 4;

    private final ReferenceParser parser = new ReferenceParser();

    List<FoundReference> split(List<EntryRow> rows) {
        List<FoundReference> entries = new ArrayList<>();
        List<TextLine> open = new ArrayList<>();
        List<Boolean> starts = starts(rows);
        for (int i = 0; i < rows.size(); i++) {
            if (starts.get(i) && !open.isEmpty()) {
                entries.add(entry(open));
                open = new ArrayList<>();
            }
            open.addAll(rows.get(i).pieces());
        }
        if (!open.isEmpty()) {
            entries.add(entry(open));
        }
        return entries;
    }

    private FoundReference entry(List<TextLine> lines) {
        String text = ReferenceText.of(lines);
        return new FoundReference(AuthorYearLabel.of(parser.read(text), text), lines);
    }

    private static List<Boolean> starts(List<EntryRow> rows) {
        List<Boolean> starts = new ArrayList<>();
        List<List<EntryRow>> columns = columns(rows);
        boolean hanging = columns.stream().anyMatch(AuthorYearEntries::isHanging);
        String before = "";
        for (List<EntryRow> column : columns) {
            double margin = margin(column);
            for (EntryRow row : column) {
                String text = row.text();
                boolean named = NAME.matcher(text).lookingAt();
                boolean atMargin = row.x() < margin + INDENT;
                boolean ended = before.isEmpty() || END.matcher(before).matches();
                starts.add(
                        hanging && isHanging(column)
                                ? atMargin
                                : named && ended && (!hanging || atMargin));
                before = text;
            }
        }
        return starts;
    }

    private static List<List<EntryRow>> columns(List<EntryRow> rows) {
        List<List<EntryRow>> columns = new ArrayList<>();
        double last = Double.POSITIVE_INFINITY;
        for (EntryRow row : rows) {
            if (row.baseline() < last) {
                columns.add(new ArrayList<>());
            }
            columns.getLast().add(row);
            last = row.baseline();
        }
        return columns;
    }

    private static double margin(List<EntryRow> column) {
        return column.stream().mapToDouble(EntryRow::x).min().orElse(0);
    }

    private static boolean isHanging(List<EntryRow> column) {
        double margin = margin(column);
        long hanging = column.stream().filter(row -> row.x() >= margin + INDENT).count();
        return 5 * hanging >= column.size();
    }
}
