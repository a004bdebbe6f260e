package org.heterograph.graph.memory.index;

/// How a node can be computed with.
public enum NumberKind {
    /// Not at all.
    NONE,
    /// `xsd:double`.
    DOUBLE,
    /// `xsd:integer` that a double holds exactly.
    INTEGER,
    /// Any other number; its value as a double may be rounded.
    OTHER
}
