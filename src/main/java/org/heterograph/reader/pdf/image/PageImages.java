package org.heterograph.reader.pdf.image;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.heterograph.document.Box;
import org.heterograph.reader.UnreadableDocumentException;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;

/// Draws the pages of a PDF.
///
/// ```java
/// try (PageImages images = PageImages.of(bytes)) {
///     ImageIO.write(images.draw(1, 2), "png", file);
/// }
/// ```
public final class PageImages implements AutoCloseable {
    private static final int LARGEST_SIDE = 8_000;

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PageImages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    /// @throws UnreadableDocumentException when the bytes are no PDF that can be opened
    public static PageImages of(byte[] content) {
        return of(content, "");
    }

    /// @param password empty where none is known
    /// @throws UnreadableDocumentException when the bytes are no PDF that can be opened
    public static PageImages of(byte[] content, String password) {
        try {
            return new PageImages(Loader.loadPDF(content, password));
        } catch (IOException e) {
            throw new UnreadableDocumentException("not a readable PDF; download it again", e);
        }
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /// The page's crop box, unrotated.
    ///
    /// @param page counts from 1
    /// @param scale pixels a point
    public BufferedImage draw(int page, float scale) {
        try {
            PDPage it = document.getPage(page - 1);
            it.setRotation(0);
            float longest = Math.max(it.getCropBox().getWidth(), it.getCropBox().getHeight());
            float fitting = Math.min(scale, LARGEST_SIDE / Math.max(1, longest));
            return renderer.renderImage(page - 1, fitting, ImageType.RGB);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocumentException("page " + page + " cannot be drawn", e);
        }
    }

    /// A part of the page, as a figure.
    ///
    /// @param page counts from 1
    /// @param part in page coordinates; what reaches over the page is cut off
    /// @param scale pixels a point; less where the part is so large that the picture would be huge
    public BufferedImage draw(int page, Box part, float scale) {
        try {
            PDPage it = document.getPage(page - 1);
            it.setRotation(0);
            Box seen = within(part, it.getCropBox().getWidth(), it.getCropBox().getHeight());
            double fitting = Math.min(scale, LARGEST_SIDE / Math.max(seen.width(), seen.height()));
            return drawn(page, seen, fitting);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocumentException("page " + page + " cannot be drawn", e);
        }
    }

    private static Box within(Box part, double width, double height) {
        double left = Math.clamp(part.x(), 0, Math.max(0, width - 1));
        double top = Math.clamp(part.y(), 0, Math.max(0, height - 1));
        return Box.ofEdges(
                left,
                top,
                Math.clamp(part.right(), left + 1, Math.max(left + 1, width)),
                Math.clamp(part.bottom(), top + 1, Math.max(top + 1, height)));
    }

    private BufferedImage drawn(int page, Box part, double scale) throws IOException {
        BufferedImage image =
                new BufferedImage(
                        (int) Math.max(1, Math.round(part.width() * scale)),
                        (int) Math.max(1, Math.round(part.height() * scale)),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setBackground(Color.WHITE);
        graphics.clearRect(0, 0, image.getWidth(), image.getHeight());
        graphics.translate(-part.x() * scale, -part.y() * scale);
        renderer.renderPageToGraphics(page - 1, graphics, (float) scale);
        graphics.dispose();
        return image;
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UnreadableDocumentException("the PDF cannot be closed", e);
        }
    }
}
