package org.heterograph.document;

/// A cell of a table's grid. A cell that spans rows or columns stands at each of its grid places
/// with the same span.
///
/// @param span its words in the document's text, empty for an empty cell
public record Cell(Span span) {
    public boolean isEmpty() {
        return span.isEmpty();
    }
}
