package org.heterograph.fact;

import java.util.Optional;
import java.util.OptionalDouble;

/// A printed value: a number or a range, as the page gives it.
///
/// @param value the number, or the lower end of a range
/// @param high upper end of a range
/// @param uncertainty the 2 of `25 ± 2`
/// @param comparator one of `~ < > <= >=`
/// @param unit canonical ASCII name (`mAh/g`), absent for bare numbers
/// @param printedUnit as it stands on the page (`mA h g−1`)
public record Amount(
        double value,
        OptionalDouble high,
        OptionalDouble uncertainty,
        Optional<String> comparator,
        Optional<String> unit,
        Optional<String> printedUnit) {

    public static Amount of(double value, String unit) {
        return new Amount(
                value,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.of(unit),
                Optional.of(unit));
    }
}
