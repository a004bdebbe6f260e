package org.heterograph.reader.pdf.layout;

import org.heterograph.reader.pdf.page.PageContent;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.List;

/// A page and its lines of upright text.
///
/// @param lines top to bottom; words of one height in two columns or cells are two lines
public record Sheet(PageContent content, List<TextLine> lines) {
    public Sheet {
        lines = List.copyOf(lines);
    }

    public double width() {
        return content.page().width();
    }

    public double height() {
        return content.page().height();
    }

    public int number() {
        return content.page().number();
    }

    public Sheet withLines(List<TextLine> others) {
        return new Sheet(content, others);
    }
}
