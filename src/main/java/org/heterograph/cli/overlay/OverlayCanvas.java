package org.heterograph.cli.overlay;

import org.heterograph.document.Box;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// A picture of a page to draw frames, fillings and numbers on, in page coordinates.
final class OverlayCanvas {
    private static final int LINE = 18;

    private static final Font FONT = new Font(Font.SANS_SERIF, Font.BOLD, 11);

    private final BufferedImage page;
    private final float scale;
    private final Graphics2D graphics;

    OverlayCanvas(BufferedImage page, float scale) {
        this.page = page;
        this.scale = scale;
        graphics = smooth(page);
        graphics.setStroke(new BasicStroke(1.4f));
    }

    private static Graphics2D smooth(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(FONT);
        return graphics;
    }

    void frame(InkColour colour, Box box) {
        graphics.setColor(colour.color());
        graphics.drawRect(
                pixels(box.x()) - 2,
                pixels(box.y()) - 2,
                pixels(box.width()) + 4,
                pixels(box.height()) + 4);
    }

    void fill(InkColour colour, Box box) {
        graphics.setColor(colour.color());
        graphics.fillRect(
                pixels(box.x()), pixels(box.y()), pixels(box.width()), pixels(box.height()));
    }

    /// A small plate at the upper left corner of the box, left of it where there is room.
    void number(InkColour colour, String words, Box box) {
        int width = graphics.getFontMetrics().stringWidth(words) + 4;
        int x = Math.max(0, pixels(box.x()) - width - 2);
        int y = pixels(box.y()) - 2;
        graphics.setColor(new Color(colour.color().getRGB()));
        graphics.fillRect(x, y, width, 14);
        graphics.setColor(Color.WHITE);
        graphics.drawString(words, x + 2, y + 11);
    }

    private int pixels(double points) {
        return (int) Math.round(points * scale);
    }

    /// The page under a legend of all colours.
    BufferedImage withLegend() {
        graphics.dispose();
        int lines = drawLegend(smooth(new BufferedImage(1, 1, page.getType())), page.getWidth());
        BufferedImage whole =
                new BufferedImage(
                        page.getWidth(), page.getHeight() + lines * LINE + 6, page.getType());
        Graphics2D all = smooth(whole);
        all.setColor(Color.WHITE);
        all.fillRect(0, 0, whole.getWidth(), lines * LINE + 6);
        drawLegend(all, page.getWidth());
        all.drawImage(page, 0, lines * LINE + 6, null);
        all.dispose();
        return whole;
    }

    /// Returns how many lines it takes.
    private static int drawLegend(Graphics2D on, int width) {
        FontMetrics metrics = on.getFontMetrics();
        int x = 6;
        int line = 0;
        for (InkColour colour : InkColour.values()) {
            int needed = 18 + metrics.stringWidth(colour.legend()) + 14;
            if (x + needed > width && x > 6) {
                x = 6;
                line++;
            }
            on.setColor(colour.color());
            on.fillRect(x, line * LINE + 5, 12, 12);
            on.setColor(Color.BLACK);
            on.drawString(colour.legend(), x + 16, line * LINE + 15);
            x += needed;
        }
        return line + 1;
    }
}
