package org.heterograph.reader.pdf.page;

/// What a font looks like.
///
/// @param name without subset tag: `AdvOT863180fb+fb`, `MyriadPro-BoldIt`
public record FontStyle(String name, boolean bold, boolean italic) {}
