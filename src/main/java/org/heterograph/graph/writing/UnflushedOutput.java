package org.heterograph.graph.writing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Gathers 64 KB before it writes, whatever asks it to flush: writers of rows flush after each, at
/// twenty times the cost. Closing writes what is left and leaves the stream below open.
public final class UnflushedOutput extends FilterOutputStream {
    private static final int SIZE = 1 << 16;

    private final byte[] buffer = new byte[SIZE];
    private int filled;

    public UnflushedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        if (filled == SIZE) {
            drain();
        }
        buffer[filled++] = (byte) b;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (length > SIZE - filled) {
            drain();
        }
        if (length >= SIZE) {
            out.write(bytes, offset, length);
        } else {
            System.arraycopy(bytes, offset, buffer, filled, length);
            filled += length;
        }
    }

    private void drain() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    @Override
    public void flush() {
        // The one who closes decides.
    }

    @Override
    public void close() throws IOException {
        drain();
        out.flush();
    }
}
