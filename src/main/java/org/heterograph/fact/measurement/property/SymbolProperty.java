package org.heterograph.fact.measurement.property;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.vocabulary.Metric;
import org.heterograph.vocabulary.Vocabulary;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says what a value is of that stands behind a sign and an equals sign: `c = 12.3 Å`,
/// `E0 (NaO2) = 2.27 V`. A sign that no metric has names a property of its own.
final class SymbolProperty {
    private static final Pattern SYMBOL =
            Pattern.compile(
                    "(?<![\\w/+–-])(?<symbol>[\\p{L}][\\w°/()+]{0,9}?)(?:\\s?\\([^()=]{1,20}\\))?\\s?[=≈]\\s?$");

    /// Signs of two letters and more that stand for no coordinate or composition.
    private static final Pattern NAMING = Pattern.compile("[A-Z][A-Za-z]{1,5}");

    private static final int REACH = 36;

    private final Vocabulary vocabulary;

    SymbolProperty(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// @param fits whether the values can be of a metric
    Optional<Property> bind(Reading reading, ValueList values, Predicate<Metric> fits) {
        int start = values.span().start();
        String before = reading.textBefore(start, REACH);
        Matcher match = SYMBOL.matcher(before);
        if (!match.find()) {
            return Optional.empty();
        }
        String symbol = match.group("symbol");
        int from = start - before.length();
        Span label = new Span(match.start("symbol"), match.end("symbol")).shifted(from);
        return vocabulary.metrics().stream()
                .filter(it -> it.traits().symbols().contains(symbol))
                .filter(fits)
                .map(it -> new Property(it.notation(), Optional.of(label), 0.9))
                .findFirst();
    }

    /// The sign as a name, for values that nothing else names.
    static Optional<Property> named(Reading reading, ValueList values) {
        int start = values.span().start();
        Matcher match = SYMBOL.matcher(reading.textBefore(start, REACH));
        if (values.dimension().isEmpty()
                || !match.find()
                || !NAMING.matcher(match.group("symbol")).matches()) {
            return Optional.empty();
        }
        String name = match.group("symbol").toLowerCase(Locale.ROOT);
        return Optional.of(new Property("other:" + name, Optional.empty(), 0.6));
    }
}
