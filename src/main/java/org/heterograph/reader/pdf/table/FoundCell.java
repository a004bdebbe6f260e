package org.heterograph.reader.pdf.table;

import org.heterograph.reader.pdf.page.TextLine;

import java.util.List;

public record FoundCell(List<TextLine> lines) {}
