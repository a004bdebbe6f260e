package org.heterograph.cli;

import org.heterograph.document.Block;
import org.heterograph.document.Box;
import org.heterograph.document.Document;
import org.heterograph.document.Place;
import org.heterograph.document.Span;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.Statement;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/// Draws what was read over a page: blocks as frames, statements as fillings.
///
/// Headings red, paragraphs grey, captions purple, tables and their cells blue, equations green,
/// references brown; statements yellow.
final class PageOverlay {
    private static final Color STATEMENT = new Color(255, 210, 0, 90);

    private final Extraction extraction;
    private final Document document;
    private final float scale;

    PageOverlay(Extraction extraction, float scale) {
        this.extraction = extraction;
        this.document = extraction.document();
        this.scale = scale;
    }

    void drawOn(BufferedImage image, int page) {
        Graphics2D graphics = image.createGraphics();
        graphics.setStroke(new BasicStroke(1.2f));
        document.blocks().forEach(block -> frame(graphics, block, page));
        graphics.setColor(STATEMENT);
        for (Statement statement : extraction.statements()) {
            boxes(statement.claim().evidence().quote().places(), page)
                    .forEach(box -> fill(graphics, box));
        }
        graphics.dispose();
    }

    private void frame(Graphics2D graphics, Block block, int page) {
        graphics.setColor(color(block));
        if (block instanceof Block.Table table) {
            table.rows().stream()
                    .flatMap(List::stream)
                    .forEach(cell -> frame(graphics, cell.span(), page));
        }
        frame(graphics, block.span(), page);
    }

    private void frame(Graphics2D graphics, Span span, int page) {
        boxes(document.places(span), page).reduce(Box::cover).ifPresent(box -> draw(graphics, box));
    }

    private static java.util.stream.Stream<Box> boxes(List<Place> places, int page) {
        return places.stream()
                .filter(place -> place.page() == page)
                .flatMap(place -> place.boxes().stream());
    }

    private static Color color(Block block) {
        return switch (block) {
            case Block.Title _, Block.Heading _ -> Color.RED;
            case Block.Byline _, Block.Note _ -> Color.ORANGE;
            case Block.Paragraph _ -> Color.GRAY;
            case Block.Caption _, Block.Figure _ -> Color.MAGENTA;
            case Block.Table _ -> Color.BLUE;
            case Block.Equation _ -> new Color(0, 140, 0);
            case Block.Reference _ -> new Color(140, 90, 30);
        };
    }

    private void draw(Graphics2D graphics, Box box) {
        graphics.drawRect(
                Math.round((float) box.x() * scale) - 2,
                Math.round((float) box.y() * scale) - 2,
                Math.round((float) box.width() * scale) + 4,
                Math.round((float) box.height() * scale) + 4);
    }

    private void fill(Graphics2D graphics, Box box) {
        graphics.fillRect(
                Math.round((float) box.x() * scale),
                Math.round((float) box.y() * scale),
                Math.round((float) box.width() * scale),
                Math.round((float) box.height() * scale));
    }

    /// `12 blocks, 34 statements`
    String summary(int page) {
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
