package org.heterograph.index;

import org.heterograph.fact.FactId;
import org.heterograph.search.Field;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What is found as one hit.
///
/// @param number within the paper: passages in reading order, then facts in document order
/// @param words the words themselves
/// @param context what they stand under and what they mean: headings, caption and header of a
/// table, the names of a fact's parts
/// @param section as evidence names it
/// @param values by field
/// @param numbers values and conditions of a fact
public record Entry(
        int number,
        PlacedText words,
        String context,
        String section,
        Map<Field, List<String>> values,
        List<Measured> numbers,
        Optional<FactId> fact) {
    public Entry {
        Map<Field, List<String>> sorted = new TreeMap<>();
        values.forEach((field, all) -> sorted.put(field, all.stream().distinct().toList()));
        values = java.util.Collections.unmodifiableMap(sorted);
        numbers = List.copyOf(numbers);
    }

    /// A number of a fact in the base unit of its dimension.
    ///
    /// @param property of the value itself, empty for what it holds at
    public record Measured(String dimension, String property, double low, double high) {}

    public List<String> values(Field field) {
        return values.getOrDefault(field, List.of());
    }
}
