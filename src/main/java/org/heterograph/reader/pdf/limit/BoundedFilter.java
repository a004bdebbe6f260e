package org.heterograph.reader.pdf.limit;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.Map;

/// Unpacks as the filter of PDFBox does, but not without end: some kilobytes can unpack to
/// gigabytes, in every stream of a file, also those that list its objects.
///
/// PDFBox has no setting for this and no place to add a filter, so its table of filters is changed,
/// once, for whole machine; streams that are unpacked outside of a [ReadingBudget] are not bounded.
final class BoundedFilter extends Filter {
    private static final class Installation {
        static final boolean DONE = wrapAll();
    }

    private final Filter filter;

    private BoundedFilter(Filter filter) {
        this.filter = filter;
    }

    /// Bounds all filters of PDFBox.
    static void install() {
        if (!Installation.DONE) {
            throw new IllegalStateException("the filters of PDFBox are not bounded");
        }
    }

    private static boolean wrapAll() {
        try {
            Field field = FilterFactory.class.getDeclaredField("filters");
            field.setAccessible(true);
            @SuppressWarnings("unchecked")
            Map<COSName, Filter> filters = (Map<COSName, Filter>) field.get(FilterFactory.INSTANCE);
            filters.replaceAll((name, filter) -> new BoundedFilter(filter));
            return true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another PDFBox than the one this was made for", e);
        }
    }

    @Override
    public DecodeResult decode(
            InputStream encoded, OutputStream decoded, COSDictionary parameters, int index)
            throws IOException {
        return filter.decode(encoded, bounded(decoded, parameters), parameters, index);
    }

    @Override
    public DecodeResult decode(
            InputStream encoded,
            OutputStream decoded,
            COSDictionary parameters,
            int index,
            DecodeOptions options)
            throws IOException {
        return filter.decode(encoded, bounded(decoded, parameters), parameters, index, options);
    }

    @Override
    protected void encode(InputStream input, OutputStream encoded, COSDictionary parameters)
            throws IOException {
        filter.encode(input, encoded, parameters, 0);
    }

    private static OutputStream bounded(OutputStream decoded, COSDictionary parameters) {
        return ReadingBudget.current()
                .<OutputStream>map(it -> new BoundedOutput(decoded, most(it, parameters), it))
                .orElse(decoded);
    }

    private static long most(ReadingBudget budget, COSDictionary parameters) {
        COSName type = parameters.getCOSName(COSName.TYPE);
        boolean objects = COSName.OBJ_STM.equals(type) || COSName.XREF.equals(type);
        return objects ? budget.limits().objectBytes() : budget.limits().streamBytes();
    }
}
