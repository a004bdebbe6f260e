package org.heterograph.reader.pdf.layout;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.layout.CaptionFinder.FoundCaption;
import org.heterograph.reader.pdf.page.TextLine;
import org.heterograph.reader.pdf.table.CaptionBox;
import org.heterograph.reader.pdf.table.FoundTable;
import org.heterograph.reader.pdf.table.TableFinder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes a page apart: captions, tables, figures, and what is left as running text, in reading
/// order.
public final class PageAnalysis {
    private final BodyStyle body;
    private final CaptionFinder captionFinder;
    private final FigureFinder figureFinder;
    private final TableFinder tableFinder = new TableFinder();
    private final GapJoiner joiner;

    public PageAnalysis(BodyStyle body) {
        this.body = body;
        captionFinder = new CaptionFinder(body);
        figureFinder = new FigureFinder(body);
        joiner = new GapJoiner(body);
    }

    /// @param sheet without running heads
    /// @param before pieces of the page before
    public List<Piece> read(Sheet sheet, List<Piece> before) {
        List<TextLine> lines = joiner.join(sheet.lines());
        List<FoundCaption> captions = captionFinder.find(lines, TableLines.of(sheet));
        List<FoundTable> tables = tables(sheet, captions, before);
        List<Box> figures =
                figureFinder.find(
                        sheet.withLines(lines), captions.stream().map(FoundCaption::box).toList());
        List<Box> outside = new ArrayList<>(figures);
        outside.removeIf(figure -> tables.stream().anyMatch(it -> it.region().overlaps(figure)));
        List<Piece> pieces = new ArrayList<>(words(lines, captions, tables, outside));
        captions.forEach(it -> pieces.add(piece(it, outside)));
        tables.forEach(it -> pieces.add(new Piece.Grid(it)));
        return new ReadingOrder(body).order(pieces);
    }

    /// All lines of the page as one piece, from top to bottom.
    public static List<Piece> plain(Sheet sheet) {
        if (sheet.lines().isEmpty()) {
            return List.of();
        }
        TextBlock all = TextBlock.of(sheet.lines());
        return List.of(new Piece.Words(all, all.box().x(), all.box().right(), true));
    }

    private List<FoundTable> tables(Sheet sheet, List<FoundCaption> captions, List<Piece> before) {
        List<CaptionBox> boxes =
                captions.stream()
                        .filter(it -> it.label().isTable())
                        .map(it -> new CaptionBox(it.label().name(), it.box()))
                        .toList();
        List<TextLine> others =
                sheet.lines().stream()
                        .filter(
                                line ->
                                        captions.stream()
                                                .noneMatch(
                                                        it ->
                                                                Spans.holdsCenter(
                                                                        it.box(), line.box())))
                        .toList();
        List<FoundTable> tables = new ArrayList<>(tableFinder.find(sheet.content(), others, boxes));
        continued(sheet, others, before)
                .filter(
                        rest ->
                                tables.stream()
                                        .noneMatch(it -> it.region().overlaps(rest.region())))
                .ifPresent(tables::add);
        return tables;
    }

    /// The rest of a table that reaches the foot of the page before.
    private Optional<FoundTable> continued(Sheet sheet, List<TextLine> lines, List<Piece> before) {
        double lowest = before.stream().mapToDouble(it -> it.box().bottom()).max().orElse(0);
        return before.stream()
                .filter(Piece.Grid.class::isInstance)
                .map(it -> ((Piece.Grid) it).table())
                .filter(it -> it.region().bottom() > lowest - 2 * body.leading())
                .filter(it -> it.region().bottom() > 0.75 * sheet.height())
                .findFirst()
                .flatMap(it -> tableFinder.continuation(sheet.content(), lines, it));
    }

    private List<Piece> words(
            List<TextLine> lines,
            List<FoundCaption> captions,
            List<FoundTable> tables,
            List<Box> figures) {
        Set<TextLine> text = linesOfText(lines);
        Set<TextLine> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        captions.forEach(it -> taken.addAll(it.lines()));
        List<TextLine> left =
                lines.stream()
                        .filter(line -> !taken.contains(line))
                        .filter(
                                line ->
                                        tables.stream()
                                                .noneMatch(
                                                        it ->
                                                                Spans.holdsCenter(
                                                                        it.region(), line.box())))
                        .filter(line -> text.contains(line) || !isDrawn(line, figures))
                        .toList();
        List<TextBlock> blocks = new BlockBuilder(body, line -> false).build(left);
        Columns columns = new Columns(blocks, body);
        return blocks.stream().<Piece>map(columns::place).toList();
    }

    /// All lines of blocks in which sentences run on, also the short ones.
    private Set<TextLine> linesOfText(List<TextLine> lines) {
        Set<TextLine> text = Collections.newSetFromMap(new IdentityHashMap<>());
        for (TextBlock block : new BlockBuilder(body, line -> false).build(lines)) {
            long prose =
                    block.lines().stream()
                            .filter(it -> figureFinder.isProse(it) && body.isBodyFont(it))
                            .count();
            if (prose >= 2 && 2 * prose >= block.lines().size()) {
                text.addAll(block.lines());
            }
        }
        return text;
    }

    private boolean isDrawn(TextLine line, List<Box> figures) {
        boolean text = figureFinder.isProse(line) && body.isBodyFont(line) && body.isBodySize(line);
        return !text && figures.stream().anyMatch(it -> Spans.holdsCenter(it, line.box()));
    }

    private static Piece piece(FoundCaption caption, List<Box> figures) {
        Optional<Box> figure =
                caption.label().isTable() ? Optional.empty() : nearest(caption.box(), figures);
        return new Piece.Caption(
                caption.label().name(),
                caption.label().length(),
                caption.lines(),
                caption.box(),
                figure);
    }

    private static Optional<Box> nearest(Box caption, List<Box> figures) {
        return figures.stream()
                .filter(it -> Spans.overlap(it, caption) > 0)
                .filter(it -> distance(it, caption) < 60)
                .min(java.util.Comparator.comparingDouble(it -> distance(it, caption)))
                .map(it -> whole(it, caption, figures));
    }

    private static double distance(Box figure, Box caption) {
        return Math.max(0, -Spans.overlapInHeight(figure, caption));
    }

    /// With the other panels on the same side of the caption.
    private static Box whole(Box nearest, Box caption, List<Box> figures) {
        Box whole = nearest;
        for (Box other : figures) {
            boolean sameSide =
                    (other.centerY() < caption.centerY())
                            == (nearest.centerY() < caption.centerY());
            if (sameSide
                    && Spans.overlap(other, caption) > 0
                    && Spans.inflated(whole, 30).overlaps(other)) {
                whole = whole.cover(other);
            }
        }
        return whole;
    }
}
