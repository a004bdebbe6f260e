package org.heterograph.reader.pdf;

import org.heterograph.document.Box;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/// Reads the words of a page that is a picture.
public interface TextRecognizer {
    /// A word and where it stands.
    ///
    /// @param box in points, origin top left of the page
    /// @param line number of its line; words of one line have one
    record Word(String text, Box box, int line) {}

    /// The words in reading order; empty where there is no program that could read them.
    ///
    /// @param scale pixels a point
    /// @throws org.heterograph.reader.UnreadableDocumentException when it fails at this page
    Optional<List<Word>> read(BufferedImage page, double scale);
}
