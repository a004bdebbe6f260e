package org.heterograph.graph.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Arrays;

/// Sends an answer in pieces of 64 KB, however often its writer flushes.
public final class BufferedResponse extends HttpServletResponseWrapper {
    private @Nullable Pieces pieces;

    public BufferedResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (pieces == null) {
            pieces = new Pieces(super.getOutputStream());
        }
        return pieces;
    }

    @Override
    public void flushBuffer() {
        // The end of the request decides.
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    @Override
    public void reset() {
        super.reset();
        forget();
    }

    private void forget() {
        if (pieces != null) {
            pieces.filled = 0;
        }
    }

    /// Sends what is left, and how long it is when that is all.
    public void finish() throws IOException {
        if (pieces != null && !pieces.closed) {
            if (!pieces.sent && pieces.filled > 0 && !isCommitted()) {
                setContentLength(pieces.filled);
            }
            pieces.send();
        }
    }

    private static final class Pieces extends ServletOutputStream {
        private static final int SIZE = 1 << 16;
        private static final int FIRST = 1 << 12;

        private final ServletOutputStream out;
        private byte[] buffer = new byte[FIRST];
        private int filled;
        private boolean sent;
        private boolean closed;

        Pieces(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            makeRoom(1);
            buffer[filled++] = (byte) b;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            makeRoom(length);
            if (length >= SIZE) {
                out.write(bytes, offset, length);
            } else {
                System.arraycopy(bytes, offset, buffer, filled, length);
                filled += length;
            }
        }

        private void makeRoom(int length) throws IOException {
            if (length > SIZE - filled) {
                send();
            } else if (length > buffer.length - filled) {
                buffer = Arrays.copyOf(buffer, Math.min(SIZE, (filled + length) * 2));
            }
        }

        void send() throws IOException {
            sent = true;
            out.write(buffer, 0, filled);
            filled = 0;
        }

        @Override
        public void flush() {
            // Rows are not sent one by one.
        }

        @Override
        public void close() throws IOException {
            send();
            closed = true;
            out.close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
