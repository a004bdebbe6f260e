package org.heterograph.cli.overlay;

import org.heterograph.document.Block;
import org.heterograph.document.Box;
import org.heterograph.document.Document;
import org.heterograph.document.Place;
import org.heterograph.document.Script;
import org.heterograph.document.Span;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.Statement;
import org.heterograph.reader.pdf.image.PrintedGlyphs;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// Draws what was read over a page: blocks as frames with their number in the reading order, a
/// paragraph that goes on in another column as one frame a column; scripts, citation marks,
/// statements and what was left out as fillings.
public final class PageOverlay {
    private final Extraction extraction;
    private final Document document;
    private final PrintedGlyphs printed;
    private final float scale;

    /// @param printed all that is printed, to show what was left out
    /// @param scale pixels a point
    public PageOverlay(Extraction extraction, PrintedGlyphs printed, float scale) {
        this.extraction = extraction;
        this.document = extraction.document();
        this.printed = printed;
        this.scale = scale;
    }

    /// The page with all that was read, above it the legend.
    public BufferedImage drawn(BufferedImage page, int number) {
        OverlayCanvas canvas = new OverlayCanvas(page, scale);
        fillUnread(canvas, number);
        fillMarks(canvas, number);
        int order = 0;
        for (Block block : document.blocks()) {
            order++;
            frame(canvas, block, order, number);
        }
        return canvas.withLegend();
    }

    private void fillUnread(OverlayCanvas canvas, int page) {
        List<Box> read = boxes(document.places(new Span(0, document.text().length())), page);
        for (Box glyph : printed.page(page)) {
            if (read.stream().noneMatch(it -> it.containsPoint(glyph.centerX(), glyph.centerY()))) {
                canvas.fill(InkColour.UNREAD, glyph);
            }
        }
    }

    private void fillMarks(OverlayCanvas canvas, int page) {
        for (Statement statement : extraction.statements()) {
            boxes(statement.claim().evidence().quote().places(), page)
                    .forEach(box -> canvas.fill(InkColour.STATEMENT, box));
        }
        for (Script script : document.scripts()) {
            InkColour colour =
                    script.position() == Script.Position.SUBSCRIPT
                            ? InkColour.SUBSCRIPT
                            : InkColour.SUPERSCRIPT;
            boxes(document.places(script.span()), page).forEach(box -> canvas.fill(colour, box));
        }
        document.citations().stream()
                .flatMap(it -> boxes(document.places(it.span()), page).stream())
                .forEach(box -> canvas.fill(InkColour.CITATION, box));
    }

    private void frame(OverlayCanvas canvas, Block block, int order, int page) {
        InkColour colour = InkColour.of(block);
        if (block instanceof Block.Table table) {
            table.rows().stream()
                    .flatMap(List::stream)
                    .flatMap(cell -> frames(boxes(document.places(cell.span()), page)).stream())
                    .forEach(box -> canvas.frame(colour, box));
        }
        List<Box> boxes =
                block instanceof Block.Figure figure
                        ? boxes(figure.place().stream().toList(), page)
                        : boxes(document.places(block.span()), page);
        List<Box> frames = block instanceof Block.Table ? whole(boxes) : frames(boxes);
        for (int i = 0; i < frames.size(); i++) {
            canvas.frame(colour, frames.get(i));
            canvas.number(colour, i == 0 ? label(block, order) : order + "…", frames.get(i));
        }
    }

    private static String label(Block block, int order) {
        return block instanceof Block.Heading heading
                ? order + " level " + heading.level()
                : block instanceof Block.Figure figure
                        ? order + " " + figure.label()
                        : Integer.toString(order);
    }

    private static List<Box> whole(List<Box> boxes) {
        return boxes.stream().reduce(Box::cover).stream().toList();
    }

    /// Lines under each other in one frame; a new one where the text goes on higher up.
    private static List<Box> frames(List<Box> lines) {
        List<Box> frames = new ArrayList<>();
        for (Box line : lines) {
            boolean higher =
                    !frames.isEmpty() && line.centerY() < frames.getLast().bottom() - 1.5 * 12;
            if (frames.isEmpty() || higher) {
                frames.add(line);
            } else {
                frames.set(frames.size() - 1, frames.getLast().cover(line));
            }
        }
        return frames;
    }

    private static List<Box> boxes(List<Place> places, int page) {
        return places.stream()
                .filter(place -> place.page() == page)
                .flatMap(place -> place.boxes().stream())
                .toList();
    }

    /// `12 blocks, 34 statements`
    public String summary(int page) {
        long blocks =
                document.blocks().stream()
                        .filter(block -> isOn(document.places(block.span()), page))
                        .count();
        long statements =
                extraction.statements().stream()
                        .filter(it -> isOn(it.claim().evidence().quote().places(), page))
                        .count();
        return blocks + " blocks, " + statements + " statements";
    }

    private static boolean isOn(List<Place> places, int page) {
        return places.stream().anyMatch(place -> place.page() == page);
    }
}
