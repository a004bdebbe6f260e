package org.heterograph.document;

/// What sort of paper it is, as far as its front page and structure tell.
public enum PaperKind {
    ARTICLE,
    REVIEW,
    UNKNOWN
}
