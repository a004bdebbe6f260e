package org.heterograph.exchange.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heterograph.document.Document;
import org.heterograph.document.Layout;
import org.heterograph.document.Span;
import org.heterograph.exchange.SmallPaper;
import org.heterograph.exchange.UnreadableExtractionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

class DocumentFileTest {
    private static final Document PAPER = SmallPaper.document();

    @Test
    void everythingComesBackAsItWas() throws IOException {
        Document back = read(written(PAPER));

        assertThat(back).usingRecursiveComparison().ignoringFields("layout").isEqualTo(PAPER);
        Span whole = new Span(0, PAPER.text().length());
        assertThat(back.places(whole)).isEqualTo(PAPER.places(whole));
        for (int i = 0; i < whole.end(); i++) {
            assertThat(back.layout().box(i)).isEqualTo(PAPER.layout().box(i));
        }
    }

    @Test
    void keepsHalvesOfSurrogatePairs() throws IOException {
        assertThat(read(written(withText("a\ud835b"))).text()).isEqualTo("a\ud835b");
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        assertThat(written(PAPER)).isEqualTo(written(SmallPaper.document()));
    }

    @Test
    void refusesOtherVersionsByNumber() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            BinaryOutput out = new BinaryOutput(packed);
            out.number(0x48474446);
            out.number(99);
        }

        assertThatThrownBy(() -> read(bytes.toByteArray()))
                .isInstanceOf(UnreadableExtractionException.class)
                .hasMessageContaining("version 99");
    }

    @Test
    @Timeout(20)
    void refusesDamagedFilesWithoutRunningAway() throws IOException {
        byte[] plain = unpacked(written(PAPER));
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = plain.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            readOrRefuse(packed(damaged));
        }
    }

    /// Any other exception fails the test.
    private static void readOrRefuse(byte[] file) {
        try {
            assertThat(read(file).text()).isNotNull();
        } catch (UnreadableExtractionException | IOException refused) {
            assertThat(refused).hasMessageNotContaining("null");
        }
    }

    @Test
    void refusesFilesThatWereCutOff() throws IOException {
        byte[] whole = written(PAPER);
        for (int length = 0; length < whole.length; length += 50) {
            byte[] start = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(start)).isInstanceOf(IOException.class);
        }
    }

    private static Document withText(String text) {
        return new Document(
                PAPER.file(),
                text,
                Layout.none(text.length()),
                List.of(),
                new org.heterograph.document.FrontMatter(
                        PAPER.front().work(),
                        java.util.Optional.empty(),
                        List.of(),
                        PAPER.front().kind(),
                        java.util.Optional.empty()),
                List.of(),
                List.of(),
                List.of());
    }

    private static byte[] written(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentFile.write(document, out);
        return out.toByteArray();
    }

    private static Document read(byte[] file) throws IOException {
        return DocumentFile.read(new ByteArrayInputStream(file));
    }

    private static byte[] unpacked(byte[] file) throws IOException {
        return new java.util.zip.GZIPInputStream(new ByteArrayInputStream(file)).readAllBytes();
    }

    private static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write(plain);
        }
        return bytes.toByteArray();
    }
}
