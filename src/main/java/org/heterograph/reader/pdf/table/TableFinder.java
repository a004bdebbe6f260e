package org.heterograph.reader.pdf.table;

import org.heterograph.reader.pdf.page.*;

import java.util.List;

public final class TableFinder {
    public List<FoundTable> find(
            PageContent page, List<TextLine> lines, List<CaptionBox> captions) {
        return List.of();
    }
}
