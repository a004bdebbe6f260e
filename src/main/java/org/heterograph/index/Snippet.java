package org.heterograph.index;

import org.heterograph.document.Span;

import java.util.List;

/// The words that answer, to be shown with the matches lit.
///
/// @param highlights stretches of `text`, in order, not overlapping
public record Snippet(String text, List<Span> highlights) {
    public Snippet {
        highlights = List.copyOf(highlights);
        if (!highlights.isEmpty() && highlights.getLast().end() > text.length()) {
            throw new IllegalArgumentException("highlights beyond the end of: " + text);
        }
    }
}
