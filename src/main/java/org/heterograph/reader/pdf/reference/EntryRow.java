package org.heterograph.reader.pdf.reference;

import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.ArrayList;
import java.util.List;

/// A printed row of a reference list; a number set apart from its entry and wide blanks of
/// justified
/// text leave it in several pieces.
record EntryRow(List<TextLine> pieces) {
    /// In ems. A number may be set this far apart from its entry.
    private static final double WIDEST_GAP = 4;

    /// Puts pieces of one base line together.
    static List<EntryRow> rows(List<TextLine> lines) {
        List<EntryRow> rows = new ArrayList<>();
        List<TextLine> open = new ArrayList<>();
        for (TextLine line : lines) {
            if (!open.isEmpty() && !areOneRow(open.getLast(), line)) {
                rows.add(new EntryRow(List.copyOf(open)));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            rows.add(new EntryRow(List.copyOf(open)));
        }
        return rows;
    }

    private static boolean areOneRow(TextLine left, TextLine right) {
        double em = Math.max(left.fontSize(), right.fontSize());
        double gap = right.box().x() - left.box().right();
        return Math.abs(left.baseline() - right.baseline()) < 0.3 * em
                && gap > -0.5 * em
                && gap < WIDEST_GAP * em;
    }

    String text() {
        return ReferenceText.of(pieces);
    }

    double x() {
        return pieces.getFirst().box().x();
    }

    double baseline() {
        return pieces.getFirst().baseline();
    }

    /// Whether the first character is a raised one.
    boolean opensRaised() {
        return pieces.getFirst().glyphs().getFirst().fontSize() < 0.85 * fontSize();
    }

    float fontSize() {
        return pieces.getLast().fontSize();
    }

    /// The row without its first characters; empty when nothing is left.
    List<TextLine> without(int characters) {
        List<TextLine> rest = new ArrayList<>();
        int left = characters;
        for (TextLine piece : pieces) {
            int glyphs = 0;
            while (left > 0 && glyphs < piece.glyphs().size()) {
                left -= piece.glyphs().get(glyphs++).text().length();
            }
            if (piece.glyphs().stream().skip(glyphs).anyMatch(glyph -> !glyph.isGap())) {
                rest.add(glyphs == 0 ? piece : piece.part(glyphs, piece.glyphs().size()));
            }
        }
        return rest;
    }
}
