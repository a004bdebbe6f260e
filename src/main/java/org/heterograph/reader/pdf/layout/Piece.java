package org.heterograph.reader.pdf.layout;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.reader.pdf.table.FoundTable;

import java.util.List;
import java.util.Optional;

/// Something on a page that is read as one.
public sealed interface Piece {
    Box box();

    /// The box that counts for the reading order.
    default Box reach() {
        return box();
    }

    /// Lines of text.
    ///
    /// @param columnLeft where full lines of its column begin
    /// @param columnRight where full lines of its column end
    /// @param free whether nothing stands beside it in its column
    record Words(TextBlock block, double columnLeft, double columnRight, boolean free)
            implements Piece {
        /// A short line takes all of its column.
        @Override
        public Box reach() {
            Box own = block.box();
            return free ? Box.ofEdges(columnLeft, own.y(), columnRight, own.bottom()) : own;
        }

        @Override
        public Box box() {
            return block.box();
        }
    }

    /// The words under a figure or above a table.
    ///
    /// @param label as `Figure 3`
    /// @param labelLength characters of the first line that are the label and the sign after it
    /// @param figure where the figure is drawn, absent for tables and where nothing was found
    record Caption(
            String label, int labelLength, List<TextLine> lines, Box box, Optional<Box> figure)
            implements Piece {
        public Caption {
            lines = List.copyOf(lines);
        }
    }

    /// A table.
    record Grid(FoundTable table) implements Piece {
        @Override
        public Box box() {
            return table.region();
        }
    }

    /// Text in a frame or on a ground of its own, read apart from what runs around it.
    ///
    /// @param words of the frame in reading order
    /// @param box the frame
    record Aside(List<Words> words, Box box) implements Piece {
        public Aside {
            words = List.copyOf(words);
        }
    }
}
