package org.heterograph.exchange.document;

import org.heterograph.document.Anchor;
import org.heterograph.document.Layout;

import java.io.IOException;
import java.util.function.IntUnaryOperator;

/// Writes and reads where each character stands, a column after the other, each as differences from
/// the character before: within a line most of them are zero.
final class LayoutColumns {
    private static final int NUMBERS_A_BOX = 4;

    private LayoutColumns() {}

    static void write(Layout layout, BinaryOutput out) throws IOException {
        out.truth(layout.isPaged());
        if (layout.isPaged()) {
            columns(layout, out);
        } else {
            out.list(layout.anchors(), anchor -> write(anchor, out));
        }
    }

    private static void write(Anchor anchor, BinaryOutput out) throws IOException {
        out.span(anchor.span());
        out.text(anchor.xpath());
    }

    private static void columns(Layout layout, BinaryOutput out) throws IOException {
        column(layout, out, layout::page);
        column(layout, out, layout::line);
        column(layout, out, at -> bits(layout.box(at).x()));
        column(layout, out, at -> bits(layout.box(at).y()));
        column(layout, out, at -> bits(layout.box(at).width()));
        column(layout, out, at -> bits(layout.box(at).height()));
    }

    private static int bits(double number) {
        return Float.floatToRawIntBits((float) number);
    }

    private static void column(Layout layout, BinaryOutput out, IntUnaryOperator value)
            throws IOException {
        int before = 0;
        for (int i = 0; i < layout.length(); i++) {
            int now = value.applyAsInt(i);
            out.difference(now - before);
            before = now;
        }
    }

    /// @param anchored whether the file tells first if there are pages, else elements
    static Layout read(int length, boolean anchored, BinaryInput in) throws IOException {
        return anchored && !in.truth()
                ? Layout.ofElements(length, in.list(() -> new Anchor(in.span(length), in.text())))
                : columns(length, in);
    }

    private static Layout columns(int length, BinaryInput in) throws IOException {
        short[] pages = new short[length];
        int[] lines = new int[length];
        int page = 0;
        for (int i = 0; i < length; i++) {
            page += in.difference();
            pages[i] = (short) page;
        }
        int line = 0;
        for (int i = 0; i < length; i++) {
            line += in.difference();
            lines[i] = line;
        }
        return new Layout(pages, boxes(length, in), lines);
    }

    private static float[] boxes(int length, BinaryInput in) throws IOException {
        float[] boxes = new float[NUMBERS_A_BOX * length];
        for (int column = 0; column < NUMBERS_A_BOX; column++) {
            int bits = 0;
            for (int i = 0; i < length; i++) {
                bits += in.difference();
                boxes[NUMBERS_A_BOX * i + column] = Float.intBitsToFloat(bits);
            }
        }
        return boxes;
    }
}
