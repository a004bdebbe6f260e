package org.heterograph.index;

import org.heterograph.search.Field;

import java.util.List;

/// How many hits have which value of a field. Filters on the field itself do not count against its
/// other values, so that these can be chosen besides.
///
/// @param values most frequent first, ties by value
public record Facet(Field field, List<Count> values) {
    public Facet {
        values = List.copyOf(values);
    }

    /// A value and how many hits have it.
    public record Count(String value, int hits) {}
}
