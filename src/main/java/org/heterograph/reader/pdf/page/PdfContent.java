package org.heterograph.reader.pdf.page;

import java.util.List;

/// A PDF as drawn.
///
/// @param title from the file's own card, empty when it has none; often wrong
public record PdfContent(List<PageContent> pages, String title, String subject) {
    public PdfContent {
        pages = List.copyOf(pages);
    }
}
