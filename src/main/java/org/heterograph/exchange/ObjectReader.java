package org.heterograph.exchange;

import com.fasterxml.jackson.databind.JsonNode;

import org.heterograph.fact.Amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Reads the values of one JSON object by key; a key that is not there is unknown, a value of the
/// wrong kind is refused.
final class ObjectReader {
    private final JsonNode object;

    ObjectReader(JsonNode object) {
        if (!object.isObject()) {
            throw new UnreadableExtractionException("no object: " + object.getNodeType());
        }
        this.object = object;
    }

    /// The text, which has to be there.
    String needed(String key) {
        return text(key).orElseThrow(() -> new UnreadableExtractionException("no \"" + key + "\""));
    }

    Optional<String> text(String key) {
        return value(key)
                .map(
                        it -> {
                            check(it.isTextual(), key, "text");
                            return it.textValue();
                        });
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : elements(key)) {
            check(element.isTextual(), key, "texts");
            texts.add(element.textValue());
        }
        return texts;
    }

    OptionalDouble number(String key) {
        Optional<JsonNode> value = value(key);
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        check(value.get().isNumber(), key, "number");
        return OptionalDouble.of(value.get().doubleValue());
    }

    OptionalInt integer(String key) {
        Optional<JsonNode> value = value(key);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        check(value.get().canConvertToInt(), key, "whole number");
        return OptionalInt.of(value.get().intValue());
    }

    Optional<Boolean> truth(String key) {
        return value(key)
                .map(
                        it -> {
                            check(it.isBoolean(), key, "true or false");
                            return it.booleanValue();
                        });
    }

    <E extends Enum<E>> Optional<E> constant(Class<E> type, String key) {
        return text(key).map(it -> constantNamed(type, it));
    }

    private static <E extends Enum<E>> E constantNamed(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UnreadableExtractionException(
                    "no " + type.getSimpleName().toLowerCase(Locale.ROOT) + ": " + name, e);
        }
    }

    Optional<ObjectReader> object(String key) {
        return value(key).map(ObjectReader::new);
    }

    List<ObjectReader> objects(String key) {
        List<ObjectReader> objects = new ArrayList<>();
        elements(key).forEach(element -> objects.add(new ObjectReader(element)));
        return objects;
    }

    /// Keys of this object, as printed.
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /// Rows of four numbers.
    List<double[]> boxes(String key) {
        List<double[]> boxes = new ArrayList<>();
        for (JsonNode row : elements(key)) {
            check(row.isArray() && row.size() == 4, key, "boxes");
            double[] box = new double[4];
            for (int i = 0; i < box.length; i++) {
                check(row.get(i).isNumber(), key, "boxes");
                box[i] = row.get(i).doubleValue();
            }
            boxes.add(box);
        }
        return boxes;
    }

    /// The value whose keys stand in this object.
    Amount amount() {
        double value =
                number("value")
                        .orElseThrow(() -> new UnreadableExtractionException("no \"value\""));
        return new Amount(
                value,
                number("valueHigh"),
                number("uncertainty"),
                text("comparator"),
                text("unit"),
                text("printedUnit"));
    }

    Optional<Amount> amount(String key) {
        return object(key).map(ObjectReader::amount);
    }

    List<Integer> integers(String key) {
        List<Integer> integers = new ArrayList<>();
        for (JsonNode element : elements(key)) {
            check(element.canConvertToInt(), key, "whole numbers");
            integers.add(element.intValue());
        }
        return integers;
    }

    private Iterable<JsonNode> elements(String key) {
        Optional<JsonNode> value = value(key);
        value.ifPresent(it -> check(it.isArray(), key, "list"));
        return value.<Iterable<JsonNode>>map(it -> it).orElse(List.of());
    }

    private Optional<JsonNode> value(String key) {
        JsonNode value = object.get(key);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    private static void check(boolean right, String key, String wanted) {
        if (!right) {
            throw new UnreadableExtractionException("\"" + key + "\" is no " + wanted);
        }
    }
}
