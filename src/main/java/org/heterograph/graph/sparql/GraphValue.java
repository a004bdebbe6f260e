package org.heterograph.graph.sparql;

import java.math.BigDecimal;

/// A value that a variable of a query or a row holds.
public sealed interface GraphValue {
    /// The value as a table cell shows it.
    String text();

    /// The value as a query writes it.
    default String sparql() {
        return switch (this) {
            case Iri it -> "<" + it.iri() + ">";
            case Text it -> "\"" + escaped(it.text()) + "\"";
            case Numeral it -> it.text();
            case Truth it -> String.valueOf(it.truth());
        };
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /// A thing.
    record Iri(String iri) implements GraphValue {
        public Iri {
            if (!iri.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`\\\\]*")) {
                throw new IllegalArgumentException("no IRI: " + iri);
            }
        }

        @Override
        public String text() {
            return iri;
        }
    }

    /// Words, and whatever has a type of its own that is neither number nor truth.
    record Text(String text) implements GraphValue {}

    /// A number.
    record Numeral(BigDecimal number) implements GraphValue {
        public static Numeral of(double number) {
            return new Numeral(BigDecimal.valueOf(number));
        }

        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    /// Yes or no.
    record Truth(boolean truth) implements GraphValue {
        @Override
        public String text() {
            return Boolean.toString(truth);
        }
    }
}
