package org.heterograph.reader.pdf.flow;

import org.heterograph.document.Block;
import org.heterograph.reader.pdf.layout.PageLine;
import org.heterograph.reader.pdf.layout.Piece;

import java.util.List;

/// A stretch of the paper that is read as one.
public sealed interface Passage {
    /// A heading.
    ///
    /// @param numberLength characters of the first line that are its number
    /// @param weight how much the style stands out, where headings are not numbered
    record Heading(List<PageLine> lines, String number, int numberLength, int level, double weight)
            implements Passage {
        public Heading {
            lines = List.copyOf(lines);
        }

        public Heading withLevel(int other) {
            return new Heading(lines, number, numberLength, other, weight);
        }
    }

    /// The title of the paper.
    record Title(List<PageLine> lines) implements Passage {
        public Title {
            lines = List.copyOf(lines);
        }
    }

    /// Authors, affiliations, dates.
    record Byline(List<PageLine> lines) implements Passage {
        public Byline {
            lines = List.copyOf(lines);
        }
    }

    /// A paragraph.
    ///
    /// @param goesOn whether it goes on with the paragraph that a displayed equation interrupts
    record Paragraph(List<PageLine> lines, Block.Part part, boolean goesOn) implements Passage {
        public Paragraph {
            lines = List.copyOf(lines);
        }

        public Paragraph(List<PageLine> lines, Block.Part part) {
            this(lines, part, false);
        }
    }

    /// A displayed equation.
    ///
    /// @param number as `(3)`, empty where it has none
    record Equation(List<PageLine> lines, String number) implements Passage {
        public Equation {
            lines = List.copyOf(lines);
        }
    }

    /// Footnotes and other words beside the text.
    record Note(List<PageLine> lines) implements Passage {
        public Note {
            lines = List.copyOf(lines);
        }
    }

    /// The list of references.
    record References(List<PageLine> lines) implements Passage {
        public References {
            lines = List.copyOf(lines);
        }
    }

    /// A caption or a table.
    record Floating(Piece piece, int page) implements Passage {}
}
