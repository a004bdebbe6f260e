package org.heterograph.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heterograph.document.Block;
import org.heterograph.document.Document;
import org.heterograph.reader.UnreadableDocumentException;
import org.heterograph.support.PdfBuilder;
import org.heterograph.support.RawPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Files that are broken or made to do harm: an error of one line, or what could be read.
@Timeout(60)
class DamagedFilesTest {
    private static final String SENTENCE =
            "Tin selenide stores sodium by conversion and alloying on discharge.";

    private static Document read(byte[] pdf) {
        return new PdfReader().read(pdf);
    }

    private static String line(int height, String words) {
        return "BT /F1 10 Tf 60 " + height + " Td (" + words + ") Tj ET\n";
    }

    @Test
    void asksForThePasswordOfAnEncryptedFile() {
        byte[] locked = new PdfBuilder().page().text(60, 80, 10, SENTENCE).build("secret");

        assertThatThrownBy(() -> read(locked))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("encrypted")
                .satisfies(it -> assertThat(it.toString().lines()).hasSize(1));
    }

    @Test
    void opensAnEncryptedFileByItsPasswordAndNoOther() {
        byte[] locked = new PdfBuilder().page().text(60, 80, 10, SENTENCE).build("secret");

        assertThat(new PdfReader().read(locked, "secret").text()).contains(SENTENCE);
        assertThatThrownBy(() -> new PdfReader().read(locked, "guess"))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("the password does not open the PDF; check it");
    }

    @Test
    void leavesAPageThatWasSavedAsPdfToOthers() {
        byte[] head = "<!DOCTYPE html><html>".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(new PdfReader().accepts(head, "paper.pdf")).isFalse();
    }

    @Test
    void readsAFileWhoseTableOfObjectsIsWrong() {
        String pdf = new RawPdf().page(line(700, SENTENCE)).build();
        byte[] broken =
                pdf.replaceAll("startxref\\s+\\d+", "startxref\n7")
                        .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(broken).text()).contains("stores sodium");
    }

    @Test
    void saysThatAFileWithoutItsEndIsDamagedOrReadsWhatIsThere() {
        byte[] whole = new RawPdf().page(line(700, SENTENCE)).bytes();

        for (int length = 0; length < whole.length; length += 37) {
            byte[] cut = Arrays.copyOf(whole, length);
            try {
                assertThat(read(cut).text()).contains("stores");
            } catch (UnreadableDocumentException e) {
                assertThat(e.toString().lines()).hasSize(1);
            }
        }
    }

    @Test
    void endsWhereAFormDrawsItself() {
        String form = "/Fm Do\n" + line(700, SENTENCE);
        byte[] pdf = new RawPdf().form(form).page("/Fm Do\n" + line(650, SENTENCE)).bytes();

        assertThat(read(pdf).text()).contains("stores sodium");
    }

    @Test
    void readsPagesThatAreTheirOwnParents() {
        String pdf = new RawPdf().page(line(700, SENTENCE)).build();
        byte[] cyclic =
                pdf.replace("/Kids [4 0 R]", "/Kids [4 0 R 2 0 R]")
                        .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(cyclic).text()).contains("stores sodium");
    }

    @Test
    void leavesOutAPageThatUnpacksToAGigabyte() {
        byte[] pdf = new RawPdf().page(line(700, SENTENCE)).packed(' ', 1_000_000_000L).bytes();

        assertThat(pdf.length).isLessThan(2_000_000);
        assertThat(read(pdf).text()).contains("stores sodium");
    }

    @Test
    void readsAPageOfAMillionCharacters() {
        StringBuilder page = new StringBuilder("BT /F1 4 Tf 4 TL 20 800 Td\n");
        String row = "(" + "a b ".repeat(250) + ") Tj T*\n";
        for (int i = 0; i < 1_000; i++) {
            page.append(row);
        }
        byte[] pdf = new RawPdf().page(line(700, SENTENCE) + page + "ET\n").bytes();

        assertThat(read(pdf).pages()).hasSize(1);
    }

    @Test
    void stopsAPageThatDrawsWithoutEnd() {
        StringBuilder page = new StringBuilder(line(700, SENTENCE));
        page.append("0 0 m 9 9 l S\n".repeat(2_000_000));
        byte[] pdf = new RawPdf().page(page.toString()).bytes();

        assertThat(read(pdf).text()).contains("stores sodium");
    }

    @Test
    void readsTheFirstTwoThousandOfFiveThousandPages() {
        RawPdf pdf = new RawPdf();
        for (int i = 0; i < 5_000; i++) {
            pdf.page(line(700, SENTENCE));
        }

        assertThat(read(pdf.bytes()).pages()).hasSize(2_000);
    }

    @Test
    void doesNotFailOnObjectsNestedWithoutEnd() {
        String nested = "[".repeat(100_000);
        byte[] pdf = new RawPdf().page(line(700, nested)).info(nested).bytes();
        try {
            assertThat(read(pdf).blocks(Block.Paragraph.class)).isNotNull();
        } catch (UnreadableDocumentException e) {
            assertThat(e.toString().lines()).hasSize(1);
        }
    }
}
