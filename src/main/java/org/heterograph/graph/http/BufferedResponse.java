package org.heterograph.graph.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

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
        if (pieces != null) {
            pieces.filled = 0;
        }
    }

    /// Sends what is left.
    public void finish() throws IOException {
        if (pieces != null) {
            pieces.send();
        }
    }

    private static final class Pieces extends ServletOutputStream {
        private static final int SIZE = 1 << 16;

        private final ServletOutputStream out;
        private final byte[] buffer = new byte[SIZE];
        private int filled;

        Pieces(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            if (filled == SIZE) {
                send();
            }
            buffer[filled++] = (byte) b;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (length > SIZE - filled) {
                send();
            }
            if (length >= SIZE) {
                out.write(bytes, offset, length);
            } else {
                System.arraycopy(bytes, offset, buffer, filled, length);
                filled += length;
            }
        }

        void send() throws IOException {
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
