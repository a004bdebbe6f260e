package org.heterograph.index.lucene.ranking;

import org.apache.lucene.search.FieldDoc;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a page of hits ended.
///
/// @param before last entry of the rank before the block, null for the first block
/// @param taken how many hits of the block were given out
public record Cursor(@Nullable FieldDoc before, int taken) {
    public static final Cursor START = new Cursor(null, 0);

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,6})(?:;([by])(-?\\d{1,10});(-?\\d{1,19});(\\d{1,9}))?");

    /// Larger than any document: nothing that sorts alike comes after.
    private static final int LAST = Integer.MAX_VALUE;

    public String write() {
        FieldDoc entry = before;
        String text =
                entry == null
                        ? Integer.toString(taken)
                        : taken
                                + ";"
                                + first(entry)
                                + ";"
                                + entry.fields[1]
                                + ";"
                                + entry.fields[2];
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /// What hits are sorted by first: `b` with the bits of a score, `y` with a year.
    private static String first(FieldDoc entry) {
        return entry.fields[0] instanceof Float score
                ? "b" + Float.floatToIntBits(score)
                : "y" + entry.fields[0];
    }

    private static Object first(String kind, int number) {
        return kind.equals("b") ? (Object) Float.intBitsToFloat(number) : (Object) (long) number;
    }

    /// @throws IllegalArgumentException for what [#write] did not write
    public static Cursor read(String written) {
        Matcher form = FORM.matcher(decoded(written));
        if (!form.matches()) {
            throw new IllegalArgumentException("no cursor: " + written);
        }
        int taken = Integer.parseInt(form.group(1));
        return form.group(2) == null ? new Cursor(null, taken) : new Cursor(entry(form), taken);
    }

    private static FieldDoc entry(Matcher form) {
        try {
            Object[] fields = {
                first(form.group(2), Integer.parseInt(form.group(3))),
                Long.valueOf(form.group(4)),
                Integer.valueOf(form.group(5))
            };
            return new FieldDoc(LAST, Float.NaN, fields);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("no cursor: " + form.group(), e);
        }
    }

    private static String decoded(String written) {
        try {
            return new String(Base64.getUrlDecoder().decode(written), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("no cursor: " + written, e);
        }
    }
}
