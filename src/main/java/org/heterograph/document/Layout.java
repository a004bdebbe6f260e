package org.heterograph.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where each character of a document's text is printed. Characters that were added to the text
/// (spaces and line ends between blocks) have no place. Words of a file without pages may stand in
/// elements instead.
///
/// Kept as plain arrays: a review of 100 pages has half a million characters.
public final class Layout {
    private static final int NUMBERS_A_BOX = 4;

    private final int length;
    private final short[] pages;
    private final float[] boxes;
    private final int[] lines;
    private final List<Anchor> anchors;

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
        this.length = pages.length;
        this.pages = pages.clone();
        this.boxes = boxes.clone();
        this.lines = lines.clone();
        this.anchors = List.of();
    }

    private Layout(int length, List<Anchor> anchors) {
        this.length = length;
        this.pages = new short[0];
        this.boxes = new float[0];
        this.lines = new int[0];
        this.anchors = List.copyOf(anchors);
    }

    /// The layout of a text that is not on pages.
    public static Layout none(int length) {
        return new Layout(length, List.of());
    }

    /// The layout of a text that stands in elements of a marked-up file.
    ///
    /// @param anchors in order, without overlaps
    public static Layout ofElements(int length, List<Anchor> anchors) {
        return new Layout(length, anchors);
    }

    public int length() {
        return length;
    }

    /// Whether any character can have a page.
    public boolean isPaged() {
        return pages.length > 0;
    }

    /// Which elements hold the words, in order; none for inputs with pages or without elements.
    public List<Anchor> anchors() {
        return anchors;
    }

    /// The innermost element that holds all words of the span, where that is known.
    public Optional<String> xpath(Span span) {
        return anchors.subList(firstAnchorAfter(span.start()), anchors.size()).stream()
                .takeWhile(anchor -> anchor.span().start() < Math.max(span.end(), span.start() + 1))
                .map(Anchor::xpath)
                .reduce(Layout::common)
                .filter(path -> !path.isEmpty());
    }

    private int firstAnchorAfter(int offset) {
        int low = 0;
        int high = anchors.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (anchors.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String common(String one, String other) {
        String[] steps = one.split("/");
        String[] others = other.split("/");
        int same = 0;
        while (same < Math.min(steps.length, others.length) && steps[same].equals(others[same])) {
            same++;
        }
        return String.join("/", List.of(steps).subList(0, same));
    }

    /// The page of the character, 0 when it has none.
    public int page(int offset) {
        return isPaged() ? pages[offset] : 0;
    }

    /// The printed line of the character; meaningful only where there is a page.
    public int line(int offset) {
        return isPaged() ? lines[offset] : 0;
    }

    public Box box(int offset) {
        if (!isPaged()) {
            return new Box(0, 0, 0, 0);
        }
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
        for (int i = span.start(); i < (isPaged() ? span.end() : 0); i++) {
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
