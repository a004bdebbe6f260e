package org.heterograph.reader;

import org.heterograph.document.Document;

/// Reads papers of one format.
public interface DocumentReader {
    /// Whether the file is of this reader's format.
    ///
    /// @param head the first bytes of the file, at most a kilobyte
    boolean accepts(byte[] head, String fileName);

    /// Reads a whole file.
    ///
    /// @throws UnreadableDocumentException when no text can be had from it
    Document read(byte[] content);

    /// Reads a file that may be encrypted.
    ///
    /// @param password empty where none is known; formats that know no passwords do not look at it
    default Document read(byte[] content, String password) {
        return read(content);
    }
}
