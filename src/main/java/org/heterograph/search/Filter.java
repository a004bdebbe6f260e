package org.heterograph.search;

import java.util.List;

/// Keeps the hits that have one of the values, or those that have none of them.
///
/// @param values any of which will do; notations of the vocabulary where the field has such
/// @param excluded whether hits with one of the values are left out instead
public record Filter(Field field, List<String> values, boolean excluded) {
    public Filter {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a filter without values: " + field);
        }
    }

    public static Filter of(Field field, String... values) {
        return new Filter(field, List.of(values), false);
    }
}
