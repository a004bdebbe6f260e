package org.heterograph.fact.measurement.value;

import org.heterograph.document.Document;
import org.heterograph.fact.Amount;
import org.heterograph.mention.QuantityMention;
import org.heterograph.quantity.Quantity;
import org.heterograph.quantity.Unit;

import java.util.Optional;
import java.util.OptionalDouble;

/// Printed values of what was found in a text.
public final class Amounts {
    private Amounts() {}

    /// The amount of a quantity, the lower end of a range first.
    public static Amount of(Document document, QuantityMention mention) {
        Quantity it = mention.quantity();
        boolean falling = it.high().isPresent() && it.high().getAsDouble() < it.value();
        double low = falling ? it.high().getAsDouble() : it.value();
        OptionalDouble high = falling ? OptionalDouble.of(it.value()) : it.high();
        Optional<String> printed =
                mention.unit().isEmpty()
                        ? Optional.empty()
                        : Optional.of(document.text(mention.unit()));
        return new Amount(
                low, high, it.uncertainty(), it.comparator(), it.unit().map(Unit::name), printed);
    }

    /// A bare number.
    public static Amount bare(double value) {
        return new Amount(
                value,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
