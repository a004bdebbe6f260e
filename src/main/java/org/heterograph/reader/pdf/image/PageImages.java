package org.heterograph.reader.pdf.image;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.heterograph.reader.UnreadableDocumentException;

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

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UnreadableDocumentException("the PDF cannot be closed", e);
        }
    }
}
