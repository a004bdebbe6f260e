package org.heterograph.index;

import java.util.Locale;

/// What a hit is.
public enum Kind {
    /// Words of the paper: some sentences, a caption, a row of a table.
    PASSAGE,
    /// A statement that was read from it.
    FACT;

    /// As filters and outputs name it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
