package org.heterograph.reader.pdf.table;

import org.heterograph.document.Box;

/// The caption of a table on a page.
///
/// @param label as `Table 1`
public record CaptionBox(String label, Box box) {}
