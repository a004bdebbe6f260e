package org.heterograph.fact.measurement.property;

import org.heterograph.document.Span;

import java.util.Optional;

/// What a value is of.
///
/// @param notation of the vocabulary, or `other:` and words
/// @param label where it is named, absent when the unit alone tells it
/// @param confidence of this binding alone
public record Property(String notation, Optional<Span> label, double confidence) {}
