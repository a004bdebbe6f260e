package org.heterograph.quantity;

import java.util.Optional;
import java.util.OptionalDouble;

/// A printed number or range with its unit.
///
/// @param start of the number, in the text's UTF-16 units
/// @param end of the number, or of the upper end of a range
/// @param unitStart where the unit stands, equal to `unitEnd` where there is none
/// @param value the number, or the lower end of a range as printed first
/// @param high the other end of a range
public record Quantity(
        int start,
        int end,
        int unitStart,
        int unitEnd,
        double value,
        OptionalDouble high,
        Modifier modifier,
        Optional<Unit> unit) {

    /// What surrounds a number.
    ///
    /// @param uncertainty the 2 of `25 ± 2`
    /// @param comparator one of `~ < > <= >=`
    /// @param group number of the list that it belongs to
    public record Modifier(OptionalDouble uncertainty, Optional<String> comparator, int group) {}

    public Quantity {
        if (start < 0 || end <= start || unitEnd < unitStart) {
            throw new IllegalArgumentException("no quantity at " + start + ", " + end);
        }
    }

    public Optional<String> comparator() {
        return modifier.comparator();
    }

    public OptionalDouble uncertainty() {
        return modifier.uncertainty();
    }

    /// Quantities printed as one list share it.
    public int group() {
        return modifier.group();
    }
}
