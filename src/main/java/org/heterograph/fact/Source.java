package org.heterograph.fact;

/// What kind of place a statement was read from.
public enum Source {
    TEXT,
    TABLE,
    CAPTION,
    EQUATION,
    HEADING,
    REFERENCE
}
