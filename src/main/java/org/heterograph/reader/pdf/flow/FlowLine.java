package org.heterograph.reader.pdf.flow;

import org.heterograph.reader.pdf.layout.PageLine;
import org.heterograph.reader.pdf.page.line.TextLine;

/// A line of running text in its column.
///
/// @param block number of the block it stands in; blocks of a paper are numbered through
/// @param left where full lines of the column begin
/// @param right where full lines of the column end
/// @param rise points from the base line of the line above in the same column, infinite at its top
public record FlowLine(PageLine pageLine, int block, double left, double right, double rise) {

    public TextLine line() {
        return pageLine.line();
    }

    public int page() {
        return pageLine.page();
    }

    public String text() {
        return line().text().strip();
    }

    public double size() {
        return line().fontSize();
    }

    /// In sizes of the line.
    public double indent() {
        return (line().box().x() - left) / size();
    }

    /// Room left at the end of the line, in sizes of the line.
    public double room() {
        return (right - line().box().right()) / size();
    }

    public double baseline() {
        return line().baseline();
    }
}
