package org.heterograph.exchange.document;

import org.heterograph.document.Span;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Optional;

/// Writes numbers, texts, spans and lists as few bytes; [BinaryInput] reads them back.
final class BinaryOutput {
    private static final int LOW_BITS = 0x7f;
    private static final int MORE = 0x80;

    private final DataOutputStream out;

    BinaryOutput(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /// Writes one thing of a list.
    interface Part<T> {
        void write(T thing) throws IOException;
    }

    /// A number whose small values take one byte; negative ones take five.
    void number(int number) throws IOException {
        int rest = number;
        while ((rest & ~LOW_BITS) != 0) {
            out.write((rest & LOW_BITS) | MORE);
            rest >>>= 7;
        }
        out.write(rest);
    }

    /// A difference: near zero on either side takes one byte.
    void difference(int number) throws IOException {
        number((number << 1) ^ (number >> 31));
    }

    void real(double number) throws IOException {
        out.writeDouble(number);
    }

    void truth(boolean value) throws IOException {
        out.writeBoolean(value);
    }

    /// Any UTF-16, even halves of pairs that a broken font yields.
    void text(String text) throws IOException {
        number(text.length());
        for (int i = 0; i < text.length(); i++) {
            number(text.charAt(i));
        }
    }

    void text(Optional<String> text) throws IOException {
        one(text, this::text);
    }

    void constant(Enum<?> constant) throws IOException {
        text(constant.name());
    }

    void span(Span span) throws IOException {
        number(span.start());
        number(span.length());
    }

    <T> void one(Optional<T> thing, Part<T> part) throws IOException {
        out.writeBoolean(thing.isPresent());
        if (thing.isPresent()) {
            part.write(thing.get());
        }
    }

    <T> void list(Collection<T> things, Part<T> part) throws IOException {
        number(things.size());
        for (T thing : things) {
            part.write(thing);
        }
    }
}
