package org.heterograph.exchange;

import java.io.IOException;

/// A line to be written.
///
/// @param offset where in the document's text it belongs
/// @param keys writes all keys but `type`
record Line(String type, int offset, Keys keys) {
    /// Writes keys and values into the open object.
    interface Keys {
        void write(LineWriter writer) throws IOException;
    }
}
