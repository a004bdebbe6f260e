package org.heterograph.mention;

import org.heterograph.document.Span;

import java.util.List;

/// A cited work that something is credited to by the name of its authors.
///
/// @param span of name and mark
/// @param surname as printed
/// @param labels of the reference list
public record Credit(Span span, String surname, List<String> labels) {
    public Credit {
        labels = List.copyOf(labels);
    }
}
