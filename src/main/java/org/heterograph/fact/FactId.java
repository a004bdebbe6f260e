package org.heterograph.fact;

/// Names a fact by its content: paper, kind, entity, property, value and conditions; never by rule,
/// confidence or span.
///
/// @param value 16 lower-case hexadecimal digits
public record FactId(String value) implements Comparable<FactId> {
    public FactId {
        if (!value.matches("[0-9a-f]{16}")) {
            throw new IllegalArgumentException("no fact id: " + value);
        }
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
