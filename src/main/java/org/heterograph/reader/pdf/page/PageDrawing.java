package org.heterograph.reader.pdf.page;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.heterograph.document.Box;
import org.heterograph.document.Page;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Follows the drawing commands of one page and notes glyphs, paths and images; draws nothing.
final class PageDrawing extends PDFGraphicsStreamEngine {
    /// A page of print has some 6,000 characters; what is drawn beyond is a map or an attack.
    private static final int MOST_GLYPHS = 200_000;

    /// A page full of drawings has some 100,000 operators. Counted, not timed, so that each machine
    /// stops at the same place.
    private static final int MOST_OPERATORS = 3_000_000;

    private final Coordinates coordinates;
    private final Page page;
    private final FontStyles fonts = new FontStyles();
    private final GlyphText texts = new GlyphText();
    private final PathBoxes paths;
    private final Path2D.Double path = new Path2D.Double();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Glyph> unpainted = new ArrayList<>();
    private final List<Box> images = new ArrayList<>();
    private final List<DrawnPage.Cover> covers = new ArrayList<>();
    private int order;
    private int operators;
    private boolean clips;
    private boolean spaced;

    PageDrawing(PDPage page, int number) {
        super(page);
        PDRectangle crop = page.getCropBox();
        coordinates = new Coordinates(crop);
        paths = new PathBoxes(coordinates);
        this.page = new Page(number, crop.getWidth(), crop.getHeight());
    }

    DrawnPage drawn() {
        List<Link> links = new LinkReader(coordinates).read(getPage());
        PageContent content =
                new PageContent(page, glyphs, paths.rules(), images, paths.drawings(), links);
        return new DrawnPage(content, unpainted, covers);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new IllegalStateException("more than " + MOST_OPERATORS + " operators");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        order++;
        if (glyphs.size() >= MOST_GLYPHS) {
            return;
        }
        String text = texts.of(font, code);
        if (text.isBlank()) {
            spaced |= !text.isEmpty();
            return;
        }
        Glyph glyph =
                new GlyphPlacer(coordinates, fonts.of(font))
                        .place(text, matrix, displacement, order, spaced);
        spaced = false;
        if (isVisible(glyph)) {
            RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
            (mode == RenderingMode.NEITHER ? unpainted : glyphs).add(glyph);
        }
    }

    /// Whether the glyph lies on the page and inside what is not clipped away.
    private boolean isVisible(Glyph glyph) {
        Box box = glyph.box();
        boolean onPage =
                box.right() > 0
                        && box.x() < page.width()
                        && box.bottom() > 0
                        && box.y() < page.height();
        return onPage && clipped().containsPoint(box.centerX(), box.centerY());
    }

    private Box clipped() {
        Rectangle2D clip = getGraphicsState().getCurrentClippingPath().getBounds2D();
        return coordinates.box(clip);
    }

    @Override
    public void drawImage(PDImage image) {
        order++;
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Rectangle2D bounds =
                matrix.createAffineTransform()
                        .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                        .getBounds2D();
        Box box = coordinates.box(bounds);
        images.add(box);
        if (isOpaque(image)) {
            cover(box);
        }
    }

    private boolean isOpaque(PDImage image) {
        boolean masked =
                image instanceof PDImageXObject object
                        && (object.getCOSObject().containsKey(COSName.SMASK)
                                || object.getCOSObject().containsKey(COSName.MASK));
        return !masked
                && !image.isStencil()
                && getGraphicsState().getNonStrokeAlphaConstant() > 0.9;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void clip(int windingRule) {
        clips = true;
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D point = path.getCurrentPoint();
        return point == null ? new Point2D.Double() : point;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        if (clips) {
            getGraphicsState().intersectClippingPath(new GeneralPath(path.getBounds2D()));
            clips = false;
        }
        path.reset();
    }

    @Override
    public void strokePath() {
        order++;
        double width = getGraphicsState().getLineWidth();
        paths.addStroke(path, width, clipped());
        endPath();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        order++;
        Box box = paths.addFill(path, clipped());
        PDGraphicsState state = getGraphicsState();
        if (PathBoxes.isRectangle(path) && isPaper(state)) {
            cover(box);
        }
        endPath();
    }

    /// Notes that all drawn before in the box is hidden, as far as the clip lets the box be seen.
    private void cover(Box box) {
        Box clip = clipped();
        if (box.overlaps(clip)) {
            covers.add(new DrawnPage.Cover(PathBoxes.cut(box, clip), order));
        }
    }

    /// Whether the filling is white and so can only be there to hide something.
    private static boolean isPaper(PDGraphicsState state) throws IOException {
        if (state.getNonStrokingColor().isPattern() || state.getNonStrokeAlphaConstant() < 0.9) {
            return false;
        }
        return state.getNonStrokingColor().toRGB() == 0xFFFFFF;
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        fillPath(windingRule);
    }

    @Override
    public void shadingFill(COSName shadingName) {
        order++;
    }
}
