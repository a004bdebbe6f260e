package org.heterograph.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;

import org.heterograph.fact.Amount;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Writes objects a line each; a key whose value is unknown or empty is left out.
final class LineWriter implements Closeable {
    private static final double EXACT_LONG = 1L << 53;
    private static final JsonFactory JSON =
            new JsonFactoryBuilder().rootValueSeparator("\n").build();

    private final Appendable out;
    private final JsonGenerator json;

    LineWriter(Appendable out) throws IOException {
        this.out = out;
        this.json = JSON.createGenerator(new Appending(out));
    }

    void line(String type, Line.Keys keys) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type);
        keys.write(this);
        json.writeEndObject();
    }

    LineWriter text(String key, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(key, value);
        }
        return this;
    }

    LineWriter text(String key, Optional<String> value) throws IOException {
        return text(key, value.orElse(""));
    }

    /// A text that is written although it is empty.
    LineWriter whole(String key, String value) throws IOException {
        json.writeStringField(key, value);
        return this;
    }

    LineWriter texts(String key, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeFieldName(key);
            row(values);
        }
        return this;
    }

    LineWriter grid(String key, List<List<String>> rows) throws IOException {
        json.writeArrayFieldStart(key);
        for (List<String> row : rows) {
            row(row);
        }
        json.writeEndArray();
        return this;
    }

    private void row(List<String> values) throws IOException {
        json.writeStartArray();
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    LineWriter number(String key, double value) throws IOException {
        json.writeFieldName(key);
        if (value == Math.rint(value) && Math.abs(value) < EXACT_LONG) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value);
        }
        return this;
    }

    LineWriter number(String key, OptionalDouble value) throws IOException {
        return value.isPresent() ? number(key, value.getAsDouble()) : this;
    }

    LineWriter number(String key, OptionalInt value) throws IOException {
        return value.isPresent() ? number(key, value.getAsInt()) : this;
    }

    LineWriter numbers(String key, int... values) throws IOException {
        json.writeFieldName(key);
        json.writeArray(values, 0, values.length);
        return this;
    }

    LineWriter truth(String key, boolean value) throws IOException {
        json.writeBooleanField(key, value);
        return this;
    }

    /// The value's keys into the open object.
    LineWriter amount(Amount amount) throws IOException {
        number("value", amount.value());
        number("valueHigh", amount.high());
        number("uncertainty", amount.uncertainty());
        text("comparator", amount.comparator());
        text("unit", amount.unit());
        return text("printedUnit", amount.printedUnit());
    }

    LineWriter amount(String key, Optional<Amount> amount) throws IOException {
        return amount.isEmpty() ? this : object(key, inside -> inside.amount(amount.get()));
    }

    LineWriter object(String key, Line.Keys keys) throws IOException {
        json.writeObjectFieldStart(key);
        keys.write(this);
        json.writeEndObject();
        return this;
    }

    LineWriter objects(String key, List<? extends Line.Keys> objects) throws IOException {
        if (objects.isEmpty()) {
            return this;
        }
        json.writeArrayFieldStart(key);
        for (Line.Keys object : objects) {
            json.writeStartObject();
            object.write(this);
            json.writeEndObject();
        }
        json.writeEndArray();
        return this;
    }

    /// Rows of numbers with at most two decimals: boxes in points.
    LineWriter boxes(String key, List<double[]> rows) throws IOException {
        json.writeArrayFieldStart(key);
        for (double[] row : rows) {
            json.writeStartArray();
            for (double number : row) {
                json.writeNumber(twoDecimals(number));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        return this;
    }

    static BigDecimal twoDecimals(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_EVEN);
        return new BigDecimal(rounded.stripTrailingZeros().toPlainString());
    }

    @Override
    public void close() throws IOException {
        json.close();
        out.append('\n');
    }

    /// Hands on what the generator writes; closing it closes nothing.
    private static final class Appending extends Writer {
        private final Appendable out;

        Appending(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] text, int start, int length) throws IOException {
            out.append(java.nio.CharBuffer.wrap(text, start, length));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
