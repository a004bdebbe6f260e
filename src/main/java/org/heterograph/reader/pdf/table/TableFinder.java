package org.heterograph.reader.pdf.table;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.PageContent;
import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.reader.pdf.table.cell.Slot;
import org.heterograph.reader.pdf.table.region.NoteFinder;
import org.heterograph.reader.pdf.table.region.RegionFinder;
import org.heterograph.reader.pdf.table.region.Rules;
import org.heterograph.reader.pdf.table.region.TableRegion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the tables of a page, each by its caption.
///
/// ```java
/// List<FoundTable> tables = new TableFinder().find(page, lines, captions);
/// ```
///
/// A table is what stands between level rules below its caption or above it, else the rows of
/// several
/// cells that follow the caption. A caption without such a thing near it gives no table.
public final class TableFinder {
    /// No page has so many; the file is broken or hostile.
    private static final int MOST_LINES = 4_000;

    /// @param lines of the page; those of the captions may be among them
    /// @param captions on this page, also `Table 2. Continued`; no table runs over one of them
    public List<FoundTable> find(
            PageContent page, List<TextLine> lines, List<CaptionBox> captions) {
        List<Box> boxes = captions.stream().map(CaptionBox::box).toList();
        List<TextLine> words = lines.stream().filter(line -> isFree(line, boxes)).toList();
        RegionFinder regions = new RegionFinder(Rules.of(page.rules()), words, boxes);
        List<FoundTable> tables = new ArrayList<>();
        List<CaptionBox> own = captions.stream().filter(CaptionBox::isOfTable).toList();
        List<Optional<Box>> found = regions.find(own.stream().map(CaptionBox::box).toList());
        for (int i = 0; i < own.size(); i++) {
            String label = own.get(i).label();
            found.get(i)
                    .flatMap(box -> table(label, regions.region(box), words))
                    .ifPresent(tables::add);
        }
        return tables;
    }

    /// The rest of a table whose rows go on at the top of the next page without a caption.
    ///
    /// @param lines of the page without running heads
    /// @param previous the part on the page before
    public Optional<FoundTable> continuation(
            PageContent page, List<TextLine> lines, FoundTable previous) {
        return rest(page, lines, previous, previous.region().x());
    }

    /// The rest of a table that fills the foot of its column and goes on at the top of the next one
    /// without a caption: with the same header or the same columns.
    ///
    /// @param lines of the page without running heads
    /// @param previous the part in the column before
    public Optional<FoundTable> nextColumn(
            PageContent page, List<TextLine> lines, FoundTable previous) {
        Box region = previous.region();
        boolean last = lines.stream().noneMatch(it -> isUnder(region, it.box()));
        List<TextLine> right =
                lines.stream().filter(it -> it.box().x() > region.right() - 1).toList();
        double left = right.stream().mapToDouble(it -> it.box().x()).min().orElse(0);
        return last
                ? rest(page, right, previous, left).filter(it -> it.goesOnWith(previous))
                : Optional.empty();
    }

    private static boolean isUnder(Box region, Box line) {
        return line.centerY() > region.bottom()
                && line.x() < region.right()
                && line.right() > region.x();
    }

    private static Optional<FoundTable> rest(
            PageContent page, List<TextLine> lines, FoundTable previous, double left) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        double top = lines.stream().mapToDouble(line -> line.box().y()).min().orElse(0);
        Box place = new Box(left, Math.max(0, top - 14), previous.region().width(), 1);
        RegionFinder regions = new RegionFinder(Rules.of(page.rules()), lines, List.of());
        return regions.at(place)
                .flatMap(region -> table(previous.label(), region, lines))
                .filter(table -> table.width() == previous.width());
    }

    private static boolean isFree(TextLine line, List<Box> captions) {
        return captions.stream()
                .noneMatch(box -> box.containsPoint(line.box().centerX(), line.box().centerY()));
    }

    private static Optional<FoundTable> table(
            String label, TableRegion region, List<TextLine> words) {
        if (region.lines().size() > MOST_LINES) {
            return Optional.empty();
        }
        List<TextLine> inside = NoteFinder.closing(region.lines());
        GridMaker.Grid grid = GridMaker.make(region.without(inside));
        if (grid.rows().size() < 2 || grid.rows().getFirst().size() < 2) {
            return Optional.empty();
        }
        List<TextLine> notes = new ArrayList<>(inside);
        notes.addAll(NoteFinder.find(region.box(), words));
        Box box = notes.stream().map(TextLine::box).reduce(region.box(), Box::cover);
        return Optional.of(
                new FoundTable(label, box, grid.headerRows(), Slot.cells(grid.rows()), notes));
    }
}
