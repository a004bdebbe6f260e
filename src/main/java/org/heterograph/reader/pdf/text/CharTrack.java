package org.heterograph.reader.pdf.text;

import org.heterograph.document.Box;
import org.heterograph.document.Layout;

import java.util.Arrays;

/// A growing text with the place of each character.
final class CharTrack {
    private static final int NUMBERS_A_BOX = 4;

    private final StringBuilder text = new StringBuilder();
    private short[] pages = new short[1024];
    private int[] lines = new int[1024];
    private float[] boxes = new float[1024 * NUMBERS_A_BOX];

    int length() {
        return text.length();
    }

    CharSequence text() {
        return text;
    }

    void append(char c) {
        grow();
        text.append(c);
    }

    void append(String printed, Box box, int page, int line) {
        for (int i = 0; i < printed.length(); i++) {
            grow();
            int at = text.length();
            text.append(printed.charAt(i));
            pages[at] = (short) page;
            lines[at] = line;
            place(at, box);
        }
    }

    private void place(int at, Box box) {
        boxes[at * NUMBERS_A_BOX] = (float) box.x();
        boxes[at * NUMBERS_A_BOX + 1] = (float) box.y();
        boxes[at * NUMBERS_A_BOX + 2] = (float) box.width();
        boxes[at * NUMBERS_A_BOX + 3] = (float) box.height();
    }

    void truncate(int length) {
        for (int i = length; i < text.length(); i++) {
            pages[i] = 0;
            lines[i] = 0;
            place(i, new Box(0, 0, 0, 0));
        }
        text.setLength(length);
    }

    private void grow() {
        if (text.length() == pages.length) {
            pages = Arrays.copyOf(pages, 2 * pages.length);
            lines = Arrays.copyOf(lines, 2 * lines.length);
            boxes = Arrays.copyOf(boxes, 2 * boxes.length);
        }
    }

    Layout layout() {
        int length = text.length();
        return new Layout(
                Arrays.copyOf(pages, length),
                Arrays.copyOf(boxes, length * NUMBERS_A_BOX),
                Arrays.copyOf(lines, length));
    }
}
