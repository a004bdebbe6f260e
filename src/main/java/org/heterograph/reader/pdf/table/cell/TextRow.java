package org.heterograph.reader.pdf.table.cell;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Lines side by side on one base line, left to right.
public record TextRow(List<TextLine> lines) {
    /// In ems. Base lines closer than this are one.
    private static final double SAME = 0.3;

    public TextRow {
        lines = lines.stream().sorted(Comparator.comparingDouble(l -> l.box().x())).toList();
    }

    /// Rows top to bottom.
    public static List<TextRow> rows(List<TextLine> lines) {
        List<List<TextLine>> rows = new ArrayList<>();
        for (TextLine line :
                lines.stream().sorted(Comparator.comparingDouble(TextLine::baseline)).toList()) {
            if (rows.isEmpty() || !areOneRow(rows.getLast().getFirst(), line)) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(line);
        }
        return rows.stream().map(TextRow::new).toList();
    }

    private static boolean areOneRow(TextLine first, TextLine line) {
        double em = Math.max(first.fontSize(), line.fontSize());
        return line.baseline() - first.baseline() < SAME * em;
    }

    public double baseline() {
        return lines.getFirst().baseline();
    }

    public double fontSize() {
        return lines.stream().mapToDouble(TextLine::fontSize).max().orElse(0);
    }

    public Box box() {
        return lines.stream().map(TextLine::box).reduce(Box::cover).orElseThrow();
    }

    /// Sum of the widths of the lines.
    public double inked() {
        return lines.stream().mapToDouble(line -> line.box().width()).sum();
    }

    public double widest() {
        return lines.stream().mapToDouble(line -> line.box().width()).max().orElse(0);
    }
}
