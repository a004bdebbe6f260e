package org.heterograph.reader.pdf.layout;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.layout.CaptionFinder.FoundCaption;
import org.heterograph.reader.pdf.page.line.TextLine;
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
        List<Box> frames = frames(sheet, lines, captions, tables);
        outside.removeIf(figure -> frames.stream().anyMatch(it -> Spans.holdsCenter(it, figure)));
        List<Piece> pieces = new ArrayList<>();
        for (Box frame : frames) {
            List<TextLine> framed = in(frame, lines);
            pieces.add(aside(frame, framed));
            lines = lines.stream().filter(line -> !framed.contains(line)).toList();
        }
        pieces.addAll(words(lines, captions, tables, outside));
        pieces.addAll(pieces(captions, outside));
        tables.forEach(it -> pieces.add(new Piece.Grid(it)));
        return new SplitCaptions(body).join(new ReadingOrder(body).order(pieces));
    }

    /// All lines of the page as one piece, from top to bottom.
    public static List<Piece> plain(Sheet sheet) {
        if (sheet.lines().isEmpty()) {
            return List.of();
        }
        TextBlock all = TextBlock.of(sheet.lines());
        return List.of(new Piece.Words(all, all.box().x(), all.box().right(), true));
    }

    /// On the first page such frames hold the abstract and other front matter.
    private List<Box> frames(
            Sheet sheet,
            List<TextLine> lines,
            List<FoundCaption> captions,
            List<FoundTable> tables) {
        if (sheet.number() == 1) {
            return List.of();
        }
        List<Box> taken = new ArrayList<>();
        captions.forEach(it -> taken.add(it.box()));
        tables.forEach(it -> taken.add(it.region()));
        return new FrameFinder(figureFinder::isProse).find(sheet, lines, taken);
    }

    private static List<TextLine> in(Box frame, List<TextLine> lines) {
        return lines.stream().filter(line -> Spans.holdsCenter(frame, line.box())).toList();
    }

    private Piece.Aside aside(Box frame, List<TextLine> lines) {
        List<TextBlock> blocks = new BlockBuilder(body, line -> false).build(lines);
        Columns columns = new Columns(blocks, body);
        List<Piece> pieces = blocks.stream().<Piece>map(columns::place).toList();
        return new Piece.Aside(
                new ReadingOrder(body).order(pieces).stream().map(Piece.Words.class::cast).toList(),
                frame);
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
                .filter(rest -> isFree(rest, tables))
                .ifPresent(tables::add);
        beside(sheet, others, tables).filter(rest -> isFree(rest, tables)).ifPresent(tables::add);
        return tables;
    }

    private static boolean isFree(FoundTable rest, List<FoundTable> tables) {
        return tables.stream().noneMatch(it -> it.region().overlaps(rest.region()));
    }

    /// The rest of a table that reaches the foot of its column.
    private Optional<FoundTable> beside(
            Sheet sheet, List<TextLine> lines, List<FoundTable> tables) {
        return tables.stream()
                .filter(it -> it.region().bottom() > 0.75 * sheet.height())
                .filter(it -> it.region().right() < 0.6 * sheet.width())
                .findFirst()
                .flatMap(it -> tableFinder.nextColumn(sheet.content(), lines, it));
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

    private static List<Piece> pieces(List<FoundCaption> captions, List<Box> figures) {
        FigureTies ties =
                new FigureTies(
                        captions.stream()
                                .filter(it -> !it.label().isTable())
                                .map(FoundCaption::box)
                                .toList(),
                        figures);
        return captions.stream().map(it -> piece(it, ties)).toList();
    }

    private static Piece piece(FoundCaption caption, FigureTies ties) {
        return new Piece.Caption(
                caption.label().name(),
                caption.label().length(),
                caption.lines(),
                caption.box(),
                ties.figure(caption.box()));
    }
}
