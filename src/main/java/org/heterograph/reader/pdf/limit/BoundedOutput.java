package org.heterograph.reader.pdf.limit;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Takes so many bytes of one stream and no more.
final class BoundedOutput extends FilterOutputStream {
    private final long most;
    private final ReadingBudget budget;
    private long size;

    BoundedOutput(OutputStream out, long most, ReadingBudget budget) {
        super(out);
        this.most = most;
        this.budget = budget;
    }

    @Override
    public void write(int b) throws IOException {
        count(1);
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        count(length);
        out.write(bytes, from, length);
    }

    /// @throws IOException when the stream is too large: what uses it goes on without
    private void count(int length) throws IOException {
        size += length;
        budget.unpack(length);
        if (size > most) {
            String what = "a stream unpacks to more than " + ReadingBudget.megabytes(most);
            budget.warn(what + " and was left out");
            throw new IOException(what);
        }
    }
}
