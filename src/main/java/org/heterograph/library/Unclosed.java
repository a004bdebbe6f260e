package org.heterograph.library;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Lets writers that close what they write to leave the archive around it open.
public final class Unclosed extends FilterOutputStream {
    public Unclosed(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
