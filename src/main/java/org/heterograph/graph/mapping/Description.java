package org.heterograph.graph.mapping;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Describes one thing: each call adds a triple about it; what is absent or empty adds none.
///
/// ```java
/// new Description(fact, sink).a(MEASUREMENT).number(VALUE, 512).text(CELL, cell);
/// ```
record Description(String subject, TripleSink sink) {
    /// Numbers are written with as many digits as survive a conversion of units.
    private static final MathContext DIGITS = new MathContext(12);

    Description a(String type) {
        return link(Terms.A, type);
    }

    Description link(String predicate, String iri) {
        sink.link(subject, predicate, iri);
        return this;
    }

    Description link(String predicate, Optional<String> iri) {
        iri.ifPresent(it -> link(predicate, it));
        return this;
    }

    Description text(String predicate, String text) {
        if (!text.isBlank()) {
            sink.literal(subject, predicate, wellFormed(text), Terms.XSD_STRING);
        }
        return this;
    }

    Description text(String predicate, Optional<String> text) {
        text.ifPresent(it -> text(predicate, it));
        return this;
    }

    Description texts(String predicate, Collection<String> texts) {
        texts.forEach(it -> text(predicate, it));
        return this;
    }

    Description number(String predicate, double number) {
        if (Double.isFinite(number)) {
            sink.literal(subject, predicate, decimal(number), Terms.XSD_DECIMAL);
        }
        return this;
    }

    Description number(String predicate, OptionalDouble number) {
        number.ifPresent(it -> number(predicate, it));
        return this;
    }

    Description whole(String predicate, int number) {
        sink.literal(subject, predicate, Integer.toString(number), Terms.XSD_INTEGER);
        return this;
    }

    Description whole(String predicate, OptionalInt number) {
        number.ifPresent(it -> whole(predicate, it));
        return this;
    }

    Description truth(String predicate, boolean truth) {
        sink.literal(subject, predicate, Boolean.toString(truth), Terms.XSD_BOOLEAN);
        return this;
    }

    Description truth(String predicate, Optional<Boolean> truth) {
        truth.ifPresent(it -> truth(predicate, it));
        return this;
    }

    /// A year as printed; what is no year stays text.
    Description year(String predicate, Optional<String> year) {
        year.ifPresent(
                it ->
                        sink.literal(
                                subject,
                                predicate,
                                it,
                                it.matches("\\d{4}") ? Terms.XSD_YEAR : Terms.XSD_STRING));
        return this;
    }

    /// `0.1`, never `0.1000000000000001`; whole numbers keep a fraction, as Turtle tells decimals
    /// from integers by it.
    static String decimal(double number) {
        String plain = new BigDecimal(number, DIGITS).stripTrailingZeros().toPlainString();
        return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }

    /// The text with halves of surrogate pairs and NUL replaced, which no UTF-8 can hold.
    private static String wellFormed(String text) {
        String encodable =
                new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return encodable.indexOf('\0') < 0 ? encodable : encodable.replace('\0', '\uFFFD');
    }
}
