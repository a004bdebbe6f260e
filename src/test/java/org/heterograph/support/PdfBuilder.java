package org.heterograph.support;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Makes small PDFs for tests, in A4 and points from the top left corner.
///
/// ```java
/// byte[] pdf = new PdfBuilder().page().text(60, 80, 10, "SnSe").lower("2").build();
/// ```
public final class PdfBuilder {
    public static final PDFont ROMAN = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    public static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD);
    public static final PDFont SANS = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private static final double LEADING = 1.2;

    private final PDDocument document = new PDDocument();
    private final List<PDPageContentStream> streams = new ArrayList<>();
    private PDFont font = ROMAN;
    private double x;
    private double y;
    private double size = 10;

    /// Opens a new page.
    public PdfBuilder page() {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try {
            streams.add(new PDPageContentStream(document, page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// Opens a new page whose words run up: x counts from the lower edge, y from the left one.
    public PdfBuilder pageOnItsSide() {
        page();
        try {
            float height = PDRectangle.A4.getHeight();
            streams.getLast().transform(new Matrix(0, 1, -1, 0, height, 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public PdfBuilder font(PDFont other) {
        font = other;
        return this;
    }

    /// Prints words at a place of the open page.
    ///
    /// @param baseline points from the upper edge
    public PdfBuilder text(double left, double baseline, double points, String words) {
        x = left;
        y = baseline;
        size = points;
        return print(words, points, 0);
    }

    /// Goes on with plain words.
    public PdfBuilder then(String words) {
        return print(words, size, 0);
    }

    /// Goes on with a subscript.
    public PdfBuilder lower(String words) {
        return print(words, 0.7 * size, 0.2 * size);
    }

    /// Goes on with a superscript.
    public PdfBuilder raise(String words) {
        return print(words, 0.7 * size, -0.4 * size);
    }

    private PdfBuilder print(String words, double points, double drop) {
        PDPageContentStream stream = streams.getLast();
        try {
            stream.beginText();
            stream.setFont(font, (float) points);
            stream.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - y - drop));
            stream.showText(words);
            stream.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        x += width(words, points);
        return this;
    }

    private double width(String words, double points) {
        try {
            return font.getStringWidth(words) / 1000 * points;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Prints lines under each other, as they are.
    public PdfBuilder lines(double left, double top, double points, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text(left, top + i * LEADING * points, points, lines[i]);
        }
        return this;
    }

    /// Fills a column with words, its first line indented.
    public PdfBuilder paragraph(
            double left, double top, double columnWidth, double points, String words) {
        double row = top;
        StringBuilder line = new StringBuilder();
        double start = left + points;
        for (String word : words.split(" ")) {
            boolean full = start - left + width(line + " " + word, points) > columnWidth;
            if (full) {
                text(start, row, points, line.toString());
                line.setLength(0);
                start = left;
                row += LEADING * points;
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return text(start, row, points, line.toString());
    }

    /// Draws a frame, as around a diagram.
    public PdfBuilder frame(double left, double top, double frameWidth, double frameHeight) {
        PDPageContentStream stream = streams.getLast();
        try {
            double bottom = PDRectangle.A4.getHeight() - top - frameHeight;
            stream.addRect((float) left, (float) bottom, (float) frameWidth, (float) frameHeight);
            stream.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// The file, locked with a password.
    public byte[] build(String password) {
        try {
            document.protect(
                    new StandardProtectionPolicy(password, password, new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build();
    }

    public byte[] build() {
        try (document) {
            for (PDPageContentStream stream : streams) {
                stream.close();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
