package org.heterograph.index;

import java.util.List;

/// Why a hit stands where it does.
///
/// @param words share of the words in its score
/// @param meaning share of the meaning in its score
/// @param matched the words that it has of the question, as printed
public record Why(double words, double meaning, List<String> matched) {
    public Why {
        matched = List.copyOf(matched);
    }
}
