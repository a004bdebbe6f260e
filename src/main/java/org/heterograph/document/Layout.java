package org.heterograph.document;

import java.util.ArrayList;
import java.util.List;

/// Where each character of a document's text is printed. Characters that were added to the text
/// (spaces and line ends between blocks) have no place.
///
/// Kept as plain arrays: a review of 100 pages has half a million characters.
public final class Layout {
    private static final int NUMBERS_A_BOX = 4;

    private final short[] pages;
    private final float[] boxes;
    private final int[] lines;

    /// @param pages page number of each character, 0 where there is none
    /// @param boxes x, y, width, height of each character
    /// @param lines which printed line each character stands on; characters of one line share one
    /// box when quoted
    public Layout(short[] pages, float[] boxes, int[] lines) {
        if (boxes.length != NUMBERS_A_BOX * pages.length || lines.length != pages.length) {
            throw new IllegalArgumentException(
                    "layers differ in length: "
                            + pages.length
                            + ", "
                            + boxes.length
                            + ", "
                            + lines.length);
        }
        this.pages = pages.clone();
        this.boxes = boxes.clone();
        this.lines = lines.clone();
    }

    /// The layout of a text that is not on pages.
    public static Layout none(int length) {
        return new Layout(new short[length], new float[NUMBERS_A_BOX * length], new int[length]);
    }

    public int length() {
        return pages.length;
    }

    /// The page of the character, 0 when it has none.
    public int page(int offset) {
        return pages[offset];
    }

    /// The printed line of the character; meaningful only where there is a page.
    public int line(int offset) {
        return lines[offset];
    }

    public Box box(int offset) {
        int at = NUMBERS_A_BOX * offset;
        return new Box(boxes[at], boxes[at + 1], boxes[at + 2], boxes[at + 3]);
    }

    /// The places of a span: pages in order of the text, a box a printed line. Empty when nothing
    /// of it is printed.
    public List<Place> places(Span span) {
        List<Place> places = new ArrayList<>();
        List<Box> boxesOfPage = new ArrayList<>();
        int page = 0;
        for (Run run : runs(span)) {
            if (run.page != page && !boxesOfPage.isEmpty()) {
                places.add(new Place(page, boxesOfPage));
                boxesOfPage = new ArrayList<>();
            }
            page = run.page;
            boxesOfPage.add(run.box);
        }
        if (!boxesOfPage.isEmpty()) {
            places.add(new Place(page, boxesOfPage));
        }
        return places;
    }

    private List<Run> runs(Span span) {
        List<Run> runs = new ArrayList<>();
        for (int i = span.start(); i < span.end(); i++) {
            if (pages[i] == 0) {
                continue;
            }
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).line == lines[i] && runs.get(last).page == pages[i]) {
                runs.set(last, new Run(pages[i], lines[i], runs.get(last).box.cover(box(i))));
            } else {
                runs.add(new Run(pages[i], lines[i], box(i)));
            }
        }
        return runs;
    }

    private record Run(int page, int line, Box box) {}
}
