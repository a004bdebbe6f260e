package org.heterograph.mention.acronym;

import org.heterograph.document.Span;

/// A short form defined in the paper.
///
/// @param span of long and short form together
/// @param shortForm `ICE`
/// @param longForm `initial Coulombic efficiency`
public record Acronym(Span span, String shortForm, String longForm) {}
