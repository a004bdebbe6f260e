package org.heterograph.exchange.document;

import org.heterograph.document.Span;
import org.heterograph.exchange.UnreadableExtractionException;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what [BinaryOutput] wrote. Trusts nothing: no length makes it reserve memory that the file
/// does not fill.
final class BinaryInput {
    private static final int LOW_BITS = 0x7f;
    private static final int MORE = 0x80;
    private static final int LONGEST = 20_000_000;

    private final DataInputStream in;

    BinaryInput(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /// Reads one thing of a list.
    interface Part<T> {
        T read() throws IOException;
    }

    int number() throws IOException {
        int number = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (next & LOW_BITS) << shift;
            if ((next & MORE) == 0) {
                return number;
            }
        }
        throw new UnreadableExtractionException("a number of more than 32 bits");
    }

    int difference() throws IOException {
        int number = number();
        return (number >>> 1) ^ -(number & 1);
    }

    double real() throws IOException {
        return in.readDouble();
    }

    boolean truth() throws IOException {
        return in.readBoolean();
    }

    String text() throws IOException {
        int length = length();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) number());
        }
        return text.toString();
    }

    Optional<String> optionalText() throws IOException {
        return one(this::text);
    }

    <E extends Enum<E>> E constant(Class<E> type) throws IOException {
        String name = text();
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new UnreadableExtractionException("unknown name " + name, e);
        }
    }

    /// A stretch of a text of the given length.
    Span span(int length) throws IOException {
        int start = number();
        int end = start + number();
        if (start < 0 || end < start || end > length) {
            throw new UnreadableExtractionException(
                    "span [" + start + ", " + end + ") in a text of " + length);
        }
        return new Span(start, end);
    }

    <T> Optional<T> one(Part<T> part) throws IOException {
        return in.readBoolean() ? Optional.of(part.read()) : Optional.empty();
    }

    <T> List<T> list(Part<T> part) throws IOException {
        int size = length();
        List<T> things = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            things.add(part.read());
        }
        return things;
    }

    private int length() throws IOException {
        int length = number();
        if (length < 0 || length > LONGEST) {
            throw new UnreadableExtractionException("a length of " + length);
        }
        return length;
    }

    /// Fails unless everything was read; also lets the compression check its sum.
    void end() throws IOException {
        if (in.read() >= 0) {
            throw new UnreadableExtractionException("more bytes than a document has");
        }
    }
}
