package org.heterograph.reader.pdf.reference;

import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.List;

/// An entry of a reference list, or a part of one.
///
/// @param label as callouts print it: `43`, `1a`, `Wang et al., 2019`
/// @param lines the printed lines without the label's own number or letter
public record FoundReference(String label, List<TextLine> lines) {
    public FoundReference {
        lines = List.copyOf(lines);
    }

    FoundReference withLabel(String other) {
        return new FoundReference(other, lines);
    }
}
