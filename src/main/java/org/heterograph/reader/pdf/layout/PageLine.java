package org.heterograph.reader.pdf.layout;

import org.heterograph.reader.pdf.page.line.TextLine;

/// A line and the page it is printed on.
///
/// @param page counts from 1
public record PageLine(int page, TextLine line) {}
