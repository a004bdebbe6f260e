package org.heterograph.chemistry;

/// A material's name found in a text.
///
/// @param start in the text's UTF-16 units
public record NameMatch(int start, int end, Composite composite) {}
