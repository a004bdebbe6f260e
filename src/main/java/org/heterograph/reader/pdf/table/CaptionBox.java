package org.heterograph.reader.pdf.table;

import org.heterograph.document.Box;

/// A caption on a page.
///
/// @param label as `Table 1`, `Figure 3`
public record CaptionBox(String label, Box box) {
    boolean isOfTable() {
        return label.contains("Table");
    }
}
