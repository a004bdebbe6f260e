package org.heterograph.reader.pdf.flow.role;

/// What a line of the flow is there for.
public enum Role {
    TEXT,
    TITLE,
    BYLINE,
    ABSTRACT,
    NOTE,
    /// The life of an author, printed beside the portrait.
    BIOGRAPHY,
    REFERENCE,
    /// A word that only announces what follows (`Abstract:`), or damage.
    LABEL
}
