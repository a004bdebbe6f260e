package org.heterograph.document;

/// A character run set below or above the line: the `2` of SnSe₂, the `−1` of g⁻¹. Citation marks
/// are no scripts.
public record Script(Span span, Position position) {
    /// Below or above the base line.
    public enum Position {
        SUBSCRIPT,
        SUPERSCRIPT
    }
}
