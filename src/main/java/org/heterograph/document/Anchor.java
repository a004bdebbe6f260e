package org.heterograph.document;

/// Which element of a marked-up file (JATS, HTML) words stand in.
///
/// @param span the words
/// @param xpath of the element, from the root: `/article[1]/body[1]/sec[2]/p[3]`
public record Anchor(Span span, String xpath) {
    public Anchor {
        if (!xpath.startsWith("/")) {
            throw new IllegalArgumentException("no XPath from the root: " + xpath);
        }
    }
}
