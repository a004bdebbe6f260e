package org.heterograph.reader.pdf.page;

import org.heterograph.document.Box;
import org.heterograph.document.Page;

import java.util.List;

/// How a page is turned for reading when its text runs up, down or upside down: sheets laid on
/// their side, and sideways tables.
///
/// @param degrees counter-clockwise, the direction of the text: 0, 90, 180 or 270
/// @param width of the page as it lies in the file
/// @param height of the page as it lies in the file
public record Turn(int degrees, double width, double height) {
    public Turn {
        if (degrees % 90 != 0 || degrees < 0 || degrees > 270) {
            throw new IllegalArgumentException("no quarter turn: " + degrees);
        }
    }

    public static Turn none(Page page) {
        return new Turn(0, page.width(), page.height());
    }

    public boolean isNone() {
        return degrees == 0;
    }

    /// The page as a reader holds it, with the glyphs of this direction only.
    public PageContent applied(PageContent content) {
        boolean lies = degrees == 90 || degrees == 270;
        Page page = new Page(content.page().number(), lies ? height : width, lies ? width : height);
        return new PageContent(
                page,
                content.glyphs().stream()
                        .filter(it -> it.direction() == degrees)
                        .map(this::applied)
                        .toList(),
                applied(content.rules()),
                applied(content.images()),
                applied(content.drawings()),
                content.links().stream()
                        .map(it -> new Link(applied(it.box()), it.address()))
                        .toList());
    }

    private Glyph applied(Glyph glyph) {
        double baseline =
                switch (degrees) {
                    case 180 -> height - glyph.baseline();
                    case 270 -> width - glyph.baseline();
                    default -> glyph.baseline();
                };
        return new Glyph(
                glyph.text(),
                applied(glyph.box()),
                glyph.fontSize(),
                (float) baseline,
                glyph.font(),
                0,
                glyph.order(),
                glyph.spaced());
    }

    private List<Box> applied(List<Box> boxes) {
        return boxes.stream().map(this::applied).toList();
    }

    /// From the page as it lies in the file to the page as it is read.
    public Box applied(Box box) {
        return switch (degrees) {
            case 90 -> new Box(height - box.bottom(), box.x(), box.height(), box.width());
            case 180 -> halfway(box);
            case 270 -> new Box(box.y(), width - box.right(), box.height(), box.width());
            default -> box;
        };
    }

    /// From the page as it is read to the page as it lies in the file.
    public Box undone(Box box) {
        return switch (degrees) {
            case 90 -> new Box(box.y(), height - box.right(), box.height(), box.width());
            case 180 -> halfway(box);
            case 270 -> new Box(width - box.bottom(), box.x(), box.height(), box.width());
            default -> box;
        };
    }

    private Box halfway(Box box) {
        return new Box(width - box.right(), height - box.bottom(), box.width(), box.height());
    }
}
