package org.heterograph.reader.pdf.page.drawing;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.heterograph.reader.pdf.limit.ReadingBudget;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;

/// Holds pages that unpack to far more than they weigh off the memory.
final class ContentSize {
    /// How many bytes deflate makes of one at most, rounded up.
    private static final long RATIO = 1_040;

    private ContentSize() {}

    /// @throws IllegalStateException when the page unpacks to more than one stream may
    static void check(PDPage page, ReadingBudget budget) throws IOException {
        long most = budget.limits().streamBytes();
        long size = 0;
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            size += size(streams.next().getCOSObject(), most - size);
            if (size > most) {
                throw new IllegalStateException(
                        "its content unpacks to more than " + most / 1_000_000 + " MB");
            }
        }
    }

    /// The unpacked size, or more than the most where it is too large.
    private static long size(COSStream stream, long most) throws IOException {
        int deflated = deflated(stream.getFilters());
        if (deflated == 0 || (deflated == 1 && stream.getLength() * RATIO < most)) {
            return stream.getLength();
        }
        boolean once = COSName.FLATE_DECODE.equals(first(stream.getFilters()));
        return deflated == 1 && once ? unpacked(stream, most) : most + 1;
    }

    private static int deflated(@Nullable COSBase filters) {
        if (filters instanceof COSArray many) {
            int count = 0;
            for (int i = 0; i < many.size(); i++) {
                count += deflated(many.getObject(i));
            }
            return count;
        }
        return COSName.FLATE_DECODE.equals(filters) ? 1 : 0;
    }

    private static @Nullable COSBase first(@Nullable COSBase filters) {
        return filters instanceof COSArray many ? many.getObject(0) : filters;
    }

    private static long unpacked(COSStream stream, long most) throws IOException {
        byte[] buffer = new byte[65_536];
        long size = 0;
        try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
            for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
                size += read;
            }
        }
        return size;
    }
}
