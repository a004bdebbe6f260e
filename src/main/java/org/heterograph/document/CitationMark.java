package org.heterograph.document;

import java.util.List;

/// A callout of the reference list: `[12–15]`, a superscript `43`, `(Wang et al., 2019)`.
///
/// @param span the mark as printed, brackets included
/// @param labels labels of the references meant, ranges expanded, as the reference list prints them
public record CitationMark(Span span, List<String> labels) {
    public CitationMark {
        labels = List.copyOf(labels);
    }
}
