package org.heterograph.reader.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.heterograph.document.Box;
import org.heterograph.document.Document;
import org.heterograph.document.Place;
import org.heterograph.document.Span;
import org.heterograph.reader.UnreadableDocumentException;
import org.heterograph.reader.pdf.PdfReader;
import org.heterograph.reader.pdf.TextRecognizer.Word;
import org.heterograph.reader.pdf.image.PageImages;
import org.heterograph.support.PdfBuilder;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

class TesseractTest {
    private static final String SENTENCE =
            "The anode delivers 512 mAh after many cycles of charge.";

    /// A page of print as a scanner sees it.
    private static byte[] scan() throws IOException {
        byte[] printed =
                new PdfBuilder()
                        .page()
                        .text(60, 100, 12, SENTENCE)
                        .text(60, 116, 12, "Sodium is stored by conversion and then by alloying.")
                        .text(60, 132, 12, "It was grown on a sheet of carbon at high temperature.")
                        .build();
        try (PageImages images = PageImages.of(printed);
                PDDocument scan = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            scan.addPage(page);
            BufferedImage picture = images.draw(1, 200 / 72f);
            try (PDPageContentStream drawing = new PDPageContentStream(scan, page)) {
                drawing.drawImage(
                        LosslessFactory.createFromImage(scan, picture),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            scan.save(out);
            return out.toByteArray();
        }
    }

    private static void assumeInstalled() {
        boolean installed =
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(it -> Files.isExecutable(Path.of(it, "tesseract")));
        assumeTrue(installed, "tesseract is not installed: its readings are not tested");
    }

    @Test
    void readsAScanWithBoxesOnThePage() throws IOException {
        assumeInstalled();

        Document paper = new PdfReader(new Tesseract()).read(scan());

        int at = paper.text().indexOf("512");
        assertThat(at).isNotNegative();
        Place place = paper.places(new Span(at, at + 3)).getFirst();
        Box box = place.boxes().getFirst();
        assertThat(place.page()).isEqualTo(1);
        assertThat(box.bottom()).isCloseTo(102, within(4.0));
        assertThat(box.x()).isBetween(120.0, 180.0);
    }

    @Test
    void saysWhatToInstallWhereThereIsNoTextAndNoProgram() {
        Tesseract missing = new Tesseract("no-such-program", Duration.ofSeconds(5));

        assertThatThrownBy(() -> new PdfReader(missing).read(scan()))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("no text layer: install tesseract or supply a PDF with text");
    }

    @Test
    void stopsAProgramThatTakesTooLong() throws IOException {
        Path slow = Files.createTempFile("slow", ".sh");
        Files.writeString(slow, "#!/bin/sh\nexec sleep 60\n");
        assumeTrue(slow.toFile().setExecutable(true));
        Tesseract tesseract = new Tesseract(slow.toString(), Duration.ofMillis(300));
        BufferedImage page = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);

        assertThatThrownBy(() -> tesseract.read(page, 1))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("took more than");
        Files.delete(slow);
    }

    @Test
    void readsTheTableOfWords() {
        String table =
                """
                level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
                4\t1\t1\t1\t1\t0\t10\t20\t200\t30\t-1\t
                5\t1\t1\t1\t1\t1\t10\t20\t80\t30\t96.1\tSnSe2
                5\t1\t1\t1\t1\t2\t100\t20\t40\t30\t3.0\t~|
                5\t1\t1\t1\t2\t1\t10\t60\t40\t30\t91.0\tanode
                """;

        assertThat(Tesseract.words(table, 2))
                .isEqualTo(
                        List.of(
                                new Word("SnSe2", new Box(5, 10, 40, 15), 1),
                                new Word("anode", new Box(5, 30, 20, 15), 2)));
    }
}
