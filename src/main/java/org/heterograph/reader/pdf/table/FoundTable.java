package org.heterograph.reader.pdf.table;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.TextLine;

import java.util.List;

public record FoundTable(
        String label,
        Box region,
        int headerRows,
        List<List<FoundCell>> rows,
        List<TextLine> notes) {}
