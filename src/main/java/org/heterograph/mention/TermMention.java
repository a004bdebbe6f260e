package org.heterograph.mention;

import org.heterograph.document.Span;
import org.heterograph.vocabulary.Concept;

/// A concept of the vocabulary named at a place.
///
/// @param span in the document's text
public record TermMention(Span span, Concept concept) {}
