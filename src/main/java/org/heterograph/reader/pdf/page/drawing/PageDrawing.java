package org.heterograph.reader.pdf.page.drawing;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.heterograph.document.Box;
import org.heterograph.document.Page;
import org.heterograph.reader.pdf.limit.ExceededLimitException;
import org.heterograph.reader.pdf.limit.ReadingBudget;
import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.Link;
import org.heterograph.reader.pdf.page.PageContent;

import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Follows the drawing commands of one page and notes glyphs, paths and images; draws nothing.
final class PageDrawing extends PDFGraphicsStreamEngine {
    /// How often the clock is looked at, in commands.
    private static final int CLOCK = 1_024;

    /// Some drawings are made of thousands of images one pixel high.
    private static final int MOST_IMAGES = 20_000;

    private static final int MOST_COVERS = 20_000;

    /// Forms drawn by forms drawn by forms, each several times, have no end.
    private static final int MOST_FORMS = 50_000;

    /// Of graphics states saved within each other; honest pages have ten.
    private static final int DEEPEST = 5_000;

    private final ReadingBudget budget;
    private final Coordinates coordinates;
    private final Page page;
    private final FontStyles styles = new FontStyles();
    private final FontGuard fonts;
    private final GlyphText texts = new GlyphText();
    private final PathBoxes paths;
    private final Path2D.Double path = new Path2D.Double();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Glyph> unpainted = new ArrayList<>();
    private final List<Box> images = new ArrayList<>();
    private final List<DrawnPage.Cover> covers = new ArrayList<>();
    private int order;
    private int operators;
    private int forms;
    private boolean clips;
    private boolean spaced;

    PageDrawing(PDPage page, int number, ReadingBudget budget) {
        super(page);
        PDRectangle crop = PageSize.of(page);
        this.budget = budget;
        this.fonts = new FontGuard(budget);
        addOperator(new ImagePlacer.OfObject(this));
        addOperator(new ImagePlacer.Inline(this));
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

    /// A command that fails is passed over and noted; the rest of the page is read.
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        count();
        try {
            fonts.check(operator, operands, getResources());
            super.processOperator(operator, operands);
        } catch (ExceededLimitException e) {
            throw e;
        } catch (RuntimeException e) {
            warn(operator, e);
        } catch (StackOverflowError e) {
            if (getLevel() > 0) {
                throw e;
            }
            warn(operator, e);
        }
    }

    @Override
    protected void operatorException(
            Operator operator, List<COSBase> operands, IOException exception) {
        warn(operator, exception);
    }

    private void warn(Operator operator, Throwable fault) {
        budget.warn(
                "page %d: the command %s failed (%s)"
                        .formatted(page.number(), operator.getName(), Faults.line(fault)));
    }

    private void count() {
        if (++operators > budget.limits().commandsOnPage()) {
            throw new ExceededLimitException(
                    "more than " + budget.limits().commandsOnPage() + " commands");
        }
        if (getGraphicsStackSize() > DEEPEST) {
            throw new ExceededLimitException("more than " + DEEPEST + " saved states");
        }
        if (operators % CLOCK == 0) {
            budget.checkTime();
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (++forms > MOST_FORMS) {
            throw new ExceededLimitException("more than " + MOST_FORMS + " forms");
        }
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        if (++forms > MOST_FORMS) {
            throw new ExceededLimitException("more than " + MOST_FORMS + " forms");
        }
        super.showTransparencyGroup(form);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        order++;
        if (glyphs.size() + unpainted.size() >= budget.limits().lettersOnPage()) {
            throw new ExceededLimitException(
                    "more than " + budget.limits().lettersOnPage() + " letters");
        }
        if (order % CLOCK == 0) {
            budget.checkTime();
        }
        String text = texts.of(font, code);
        if (text.isBlank()) {
            spaced |= !text.isEmpty();
            return;
        }
        Glyph glyph =
                new GlyphPlacer(coordinates, styles.of(font))
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

    /// Images are placed by [ImagePlacer], which does not unpack them.
    @Override
    public void drawImage(PDImage image) {}

    /// Notes an image that fills the unit square.
    ///
    /// @param opaque whether it has no mask
    void place(boolean opaque) {
        order++;
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Rectangle2D bounds =
                matrix.createAffineTransform()
                        .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                        .getBounds2D();
        Box box = coordinates.box(bounds);
        if (images.size() < MOST_IMAGES) {
            images.add(box);
        }
        if (opaque && getGraphicsState().getNonStrokeAlphaConstant() > 0.9) {
            cover(box);
        }
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
        if (box.overlaps(clip) && covers.size() < MOST_COVERS) {
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
