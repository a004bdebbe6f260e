package org.heterograph.reader.pdf.image;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.drawing.PageContentReader;

import java.util.List;

/// Where characters are printed, whether they were read as text of the paper or not.
///
/// @param pages boxes of the characters of each page
public record PrintedGlyphs(List<List<Box>> pages) {
    public PrintedGlyphs {
        pages = pages.stream().map(List::copyOf).toList();
    }

    /// Reads the pages of a PDF, and fails where it cannot be opened.
    ///
    /// @param password empty where none is known
    public static PrintedGlyphs of(byte[] content, String password) {
        return new PrintedGlyphs(
                new PageContentReader()
                        .read(content, password).pages().stream()
                                .map(page -> page.glyphs().stream().map(Glyph::box).toList())
                                .toList());
    }

    /// The characters of a page, empty for a page that is not there.
    ///
    /// @param number counts from 1
    public List<Box> page(int number) {
        return number < 1 || number > pages.size() ? List.of() : pages.get(number - 1);
    }
}
