package org.heterograph.document;

import org.heterograph.paper.Bibliography;

import java.util.List;
import java.util.Optional;

/// A piece of a paper as its page shows it. Blocks stand in reading order and do not overlap.
public sealed interface Block {
    /// All words of the block, in the document's text.
    Span span();

    /// The title of the paper.
    record Title(Span span) implements Block {}

    /// Names of authors, affiliations, dates, correspondence: what stands between title and
    /// abstract.
    record Byline(Span span) implements Block {}

    /// A heading.
    ///
    /// @param span number and title
    /// @param number `3.1`, empty where headings are not numbered
    /// @param title words of the heading without the number
    /// @param level 1 for the highest
    record Heading(Span span, String number, Span title, int level) implements Block {}

    /// A paragraph of running text, joined over line, column and page breaks; an item of a list is
    /// one too.
    ///
    /// @param part what part of the paper it belongs to
    /// @param goesOn whether it goes on with the paragraph before it, after a displayed equation
    record Paragraph(Span span, Part part, boolean goesOn) implements Block {
        public Paragraph(Span span, Part part) {
            this(span, part, false);
        }
    }

    /// The words under a figure or above a table.
    ///
    /// @param span label and words
    /// @param label as `Figure 3` or `Table 1`, whatever abbreviation is printed
    /// @param words without the label
    record Caption(Span span, String label, Span words) implements Block {}

    /// A figure.
    ///
    /// @param span empty: its words are not text of the paper
    /// @param place where it is drawn, absent when only its caption was found
    record Figure(Span span, String label, Optional<Place> place) implements Block {}

    /// A table as a grid, header rows first, every row equally long.
    ///
    /// @param span its cells' words
    /// @param label as `Table 1`
    /// @param headerRows how many of the rows are header
    record Table(Span span, String label, int headerRows, List<List<Cell>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
            if (headerRows > rows.size() || rows.stream().map(List::size).distinct().count() > 1) {
                throw new IllegalArgumentException(
                        "no grid: " + label + " with " + headerRows + " header rows");
            }
        }
    }

    /// A displayed equation or reaction.
    ///
    /// @param number as `(3)`, empty where it has none
    record Equation(Span span, String number) implements Block {}

    /// An entry of the reference list, or a part of one (`1a`).
    ///
    /// @param label as the callouts print it: `43`, `1a`, `Wang et al., 2019`
    /// @param work what could be read of the cited work
    record Reference(Span span, String label, Bibliography work) implements Block {}

    /// Words outside the running text that are still the paper's: footnotes, margin notes, notes
    /// under tables.
    record Note(Span span) implements Block {}

    /// The parts of a paper.
    enum Part {
        ABSTRACT,
        BODY,
        BACK_MATTER
    }
}
