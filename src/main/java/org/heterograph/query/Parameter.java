package org.heterograph.query;

import org.heterograph.graph.mapping.Terms;
import org.heterograph.graph.sparql.GraphValue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a question leaves open, with the value it has when none is given.
///
/// @param name of the variable in the query, without question mark
/// @param usual the default, as a person would type it
public record Parameter(String name, Type type, String usual, String description) {
    private static final Pattern HEADER =
            Pattern.compile(
                    "(?<name>[a-z][A-Za-z0-9]*+) (?<type>[a-z]++) (?:\"(?<quoted>[^\"]*+)\"|(?<plain>\\S++))"
                            + " (?<description>.++)");
    private static final int LONGEST_NUMBER = 40;

    /// What values look like.
    public enum Type {
        TEXT,
        NUMBER,
        INTEGER,
        BOOLEAN,
        IRI,
        /// The notation of a property, as `specific_capacity`.
        METRIC
    }

    /// A default that does not fit is found when the parameter is made.
    public Parameter {
        value(name, type, usual);
    }

    /// Reads `capacity number 250 least capacity in mAh/g`.
    static Parameter read(String header) {
        Matcher parts = HEADER.matcher(header);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no `name type default description`: " + header);
        }
        String usual = Optional.ofNullable(parts.group("quoted")).orElse(parts.group("plain"));
        return new Parameter(
                parts.group("name"),
                type(parts.group("type")),
                usual,
                parts.group("description").strip());
    }

    private static Type type(String word) {
        return Arrays.stream(Type.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no type of values: " + word));
    }

    /// The value that typed words stand for.
    ///
    /// @throws IllegalArgumentException saying what was wrong with them
    public GraphValue value(String typed) {
        return value(name, type, typed);
    }

    private static GraphValue value(String name, Type type, String typed) {
        String plain = typed.strip();
        return switch (type) {
            case TEXT -> new GraphValue.Text(typed);
            case NUMBER -> new GraphValue.Numeral(number(name, plain));
            case INTEGER -> new GraphValue.Numeral(whole(name, plain));
            case BOOLEAN -> truth(name, plain);
            case IRI -> iri(name, plain);
            case METRIC -> iri(name, Terms.VOCABULARY + "metrics/" + plain);
        };
    }

    private static BigDecimal number(String name, String typed) {
        try {
            BigDecimal number =
                    new BigDecimal(
                            typed.substring(0, Math.min(typed.length(), LONGEST_NUMBER + 1)));
            if (typed.length() <= LONGEST_NUMBER && Math.abs(number.scale()) <= LONGEST_NUMBER) {
                return number;
            }
        } catch (NumberFormatException _) {
            // Said below, with the name.
        }
        throw new IllegalArgumentException(name + " needs a number, not '" + typed + "'");
    }

    private static BigDecimal whole(String name, String typed) {
        BigDecimal number = number(name, typed);
        if (number.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException(name + " needs a whole number, not " + typed);
        }
        return number;
    }

    private static GraphValue truth(String name, String typed) {
        if (!typed.equals("true") && !typed.equals("false")) {
            throw new IllegalArgumentException(name + " is true or false, not '" + typed + "'");
        }
        return new GraphValue.Truth(Boolean.parseBoolean(typed));
    }

    private static GraphValue iri(String name, String typed) {
        try {
            return new GraphValue.Iri(typed);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }
}
