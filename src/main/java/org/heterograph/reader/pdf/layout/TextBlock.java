package org.heterograph.reader.pdf.layout;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.List;

/// Lines under each other that belong together, as far as distances and sizes tell.
public record TextBlock(List<TextLine> lines, Box box) {
    public TextBlock {
        lines = List.copyOf(lines);
    }

    static TextBlock of(List<TextLine> lines) {
        return new TextBlock(lines, Spans.cover(lines));
    }
}
