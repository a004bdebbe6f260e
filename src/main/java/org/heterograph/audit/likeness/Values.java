package org.heterograph.audit.likeness;

import org.heterograph.fact.Amount;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// Compares printed values: a number agrees with another within rounding, with a range that holds
/// it, and with whatever an open comparator allows.
public final class Values {
    /// Half a per cent: what rounding to three figures can make.
    private static final double TOLERANCE = 0.005;

    private static final int LARGEST = 4;

    /// Whether both values can be true of one thing.
    public boolean agree(Amount one, Amount other) {
        if (!one.unit().equals(other.unit()) || isOpen(one) || isOpen(other)) {
            return true;
        }
        double slack = slack(one) + slack(other);
        return low(one) - slack <= high(other) && low(other) - slack <= high(one);
    }

    private static double slack(Amount amount) {
        double largest = Math.max(Math.abs(low(amount)), Math.abs(high(amount)));
        double rounding = isAbout(amount) ? 10 * TOLERANCE : TOLERANCE / 2;
        return largest * rounding;
    }

    private static boolean isAbout(Amount amount) {
        return amount.comparator().filter("~"::equals).isPresent();
    }

    private static boolean isOpen(Amount amount) {
        Optional<String> comparator = amount.comparator();
        return comparator.isPresent() && !isAbout(amount);
    }

    private static double low(Amount amount) {
        return amount.value() - amount.uncertainty().orElse(0);
    }

    private static double high(Amount amount) {
        return amount.high().orElse(amount.value()) + amount.uncertainty().orElse(0);
    }

    /// Whether one is to the other as two numbers up to 4, within rounding.
    public static boolean isRatioOfSmallNumbers(Amount one, Amount other) {
        double ratio = one.value() / other.value();
        return IntStream.rangeClosed(1, LARGEST)
                .anyMatch(
                        n ->
                                IntStream.rangeClosed(1, LARGEST)
                                        .anyMatch(
                                                m -> Math.abs(ratio * m / n - 1) <= 2 * TOLERANCE));
    }

    /// The value with its unit, as a reader would write it.
    public static String printed(Amount amount) {
        String number = printed(amount.value());
        if (amount.high().isPresent()) {
            number += "–" + printed(amount.high().getAsDouble());
        }
        return amount.unit().map(unit -> " " + unit).map(number::concat).orElse(number);
    }

    public static String printed(double number) {
        String text = String.format(Locale.ROOT, "%.6g", number);
        return text.contains(".") && !text.contains("e") ? text.replaceAll("\\.?0+$", "") : text;
    }
}
