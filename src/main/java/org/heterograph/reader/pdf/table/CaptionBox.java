package org.heterograph.reader.pdf.table;

import org.heterograph.document.Box;

public record CaptionBox(String label, Box box) {}
