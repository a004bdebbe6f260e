package org.heterograph.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Block;
import org.heterograph.document.Document;
import org.heterograph.paper.Bibliography;
import org.heterograph.paper.WorkId;
import org.heterograph.reader.pdf.layout.PageLine;
import org.heterograph.reader.pdf.page.PdfContent;
import org.heterograph.reader.pdf.page.drawing.PageContentReader;
import org.heterograph.reader.pdf.page.line.LineBuilder;
import org.heterograph.support.PdfBuilder;
import org.heterograph.support.RawPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

/// Manuscripts, and what front pages and lists of references say of the paper and of others.
class ManuscriptTest {
    private static final String[] LINES = {
        "Tin selenide stores sodium by conversion and alloying, and the two steps follow each",
        "other on discharge. The sheets grow upright on carbon cloth, so that the electrolyte",
        "reaches all of them and no binder is needed. After the first cycle the loss is small",
        "and the curves lie upon each other. A second phase at the border of the grains helps",
        "the ions to cross it, which shows in the resistance of the cell. The capacity stays",
        "at 431 mAh per gram over many cycles, as the field at the border draws the ions into",
        "the host and keeps the grains apart. Without the second phase the same sheets lose",
        "half of their capacity within a hundred cycles. The cells were closed in argon, and",
        "the sheets were pressed on copper before. A voltage between 0.01 and 3 V was applied.",
        "All of this was seen with three cells, and the fourth behaved in no other way at all.",
        "The last of them was opened after the hundredth cycle, and its sheets stood upright",
        "as on the first day, whereas those without a second phase had fallen from the cloth."
    };

    private static Document read(PdfBuilder pdf) {
        return new PdfReader().read(pdf.build());
    }

    /// @param step how many lines one number counts
    private static PdfBuilder numbered(int step) {
        PdfBuilder pdf = new PdfBuilder().page();
        pdf.font(PdfBuilder.BOLD).text(90, 100, 16, "Published Values of Tin Selenide");
        pdf.font(PdfBuilder.ROMAN).text(90, 125, 11, "Ada Muster and Bo Beispiel");
        pdf.font(PdfBuilder.BOLD).text(90, 170, 13, "1 Introduction");
        pdf.font(PdfBuilder.SANS).text(68, 170, 6, step == 1 ? "1" : "");
        for (int i = 0; i < LINES.length; i++) {
            int number = i + 2;
            double y = 190 + 18 * i;
            if (number % step == 0) {
                pdf.font(PdfBuilder.SANS).text(number < 10 ? 68 : 64.66, y, 6, "" + number);
            }
            pdf.font(PdfBuilder.ROMAN).text(90, y, 11, LINES[i]);
        }
        return pdf;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void dropsLineNumbersBesideTheText(int step) {
        Document paper = read(numbered(step));

        assertThat(paper.blocks(Block.Heading.class).map(it -> paper.text(it.span())))
                .containsExactly("1 Introduction");
        assertThat(paper.text().replace('\n', ' ')).contains(String.join(" ", LINES));
        assertThat(paper.front().work().title()).isEqualTo("Published Values of Tin Selenide");
    }

    @Test
    void keepsTheNumbersOfReferences() {
        PdfBuilder pdf = numbered(100);
        pdf.font(PdfBuilder.BOLD).text(90, 420, 13, "References");
        pdf.font(PdfBuilder.ROMAN);
        for (int i = 1; i <= 6; i++) {
            double y = 440 + 24 * i;
            pdf.text(90, y, 9, i + "");
            pdf.lines(
                    104,
                    y,
                    9,
                    "A. Muster and B. Beispiel, Sheets of tin selenide on carbon",
                    "cloth, J. Ex. Mater., 2021, 1" + i + ", 31–40.");
        }

        assertThat(read(pdf).blocks(Block.Reference.class).map(Block.Reference::label))
                .containsExactly("1", "2", "3", "4", "5", "6");
    }

    @Test
    void doesNotTakeTheDoiOfACitedWorkForItsOwn() {
        PdfBuilder pdf = numbered(100);
        pdf.font(PdfBuilder.BOLD).text(90, 420, 13, "References");
        pdf.font(PdfBuilder.ROMAN);
        pdf.text(90, 440, 9, "[1] A. Muster, J. Ex. Mater. 2021, 11, 31. doi:10.5555/cited.1");
        pdf.text(90, 454, 9, "[2] B. Beispiel, J. Ex. Mater. 2022, 12, 32. doi:10.5555/cited.2");

        Document paper = read(pdf);

        assertThat(paper.front().work().doi()).isEmpty();
        assertThat(paper.front().work().year()).isEmpty();
        assertThat(works(paper)).hasSize(2);
    }

    private static List<WorkId> works(Document paper) {
        return paper.blocks(Block.Reference.class).flatMap(it -> it.work().doi().stream()).toList();
    }

    @Test
    void givesAReferenceTheDoiThatItLinksTo() {
        String entry =
                "1. Muster, A. Sheets of tin selenide. J. Ex. Mater. 2021, 11, 31. [CrossRef]";
        byte[] file =
                new RawPdf()
                        .page(shown(480, entry) + shown(466, "2. Beispiel, B. Sulfides."))
                        .link(300, 478, 340, 488, "https://doi.org/10.5555/s%281%29")
                        .bytes();
        PdfContent pdf = new PageContentReader().read(file);

        List<Optional<WorkId>> works =
                new LineBuilder()
                        .build(pdf.pages().getFirst().glyphs()).stream()
                                .map(line -> List.of(new PageLine(1, line)))
                                .map(it -> new LinkedWorks(pdf).complete(Bibliography.UNKNOWN, it))
                                .map(Bibliography::doi)
                                .toList();

        assertThat(works)
                .containsExactly(Optional.of(new WorkId("10.5555/s(1)")), Optional.empty());
    }

    private static String shown(int height, String words) {
        return "BT /F1 10 Tf 60 " + height + " Td (" + words + ") Tj ET\n";
    }

    @Test
    void keepsTheThinBlankBetweenUnits() {
        String kerned =
                "[(It keeps 431 mAh) -167 (g after 20 cycles at 2 A) -167 (g for T) 60 (om)] TJ";
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < LINES.length; i++) {
            page.append(shown(760 - 14 * i, LINES[i]));
        }
        page.append("BT /F1 10 Tf 60 592 Td ").append(kerned).append(" ET\n");

        Document paper = new PdfReader().read(new RawPdf().page(page.toString()).bytes());

        assertThat(paper.text()).contains("431 mAh g after 20 cycles at 2 A g for Tom");
    }

    @Test
    void readsTheAbstractBesideTheArticleInfo() {
        PdfBuilder pdf = new PdfBuilder().page();
        pdf.font(PdfBuilder.BOLD).text(60, 100, 16, "Upright Sheets of Tin Selenide as Anodes");
        pdf.font(PdfBuilder.ROMAN).text(60, 125, 11, "Ada Muster and Bo Beispiel");
        pdf.text(60, 160, 8, "ARTICLE INFO").text(220, 160, 8, "ABSTRACT");
        pdf.lines(60, 176, 8, "Article history:", "Received 3 March 2021", "Accepted 9 May 2021");
        String words =
                "Sheets of tin selenide were grown on carbon cloth and tried as anodes. They deliver"
                        + " 431 mAh per gram and keep most of it, since a second phase at the border"
                        + " of the grains lets the ions pass.";
        pdf.paragraph(220, 176, 310, 8, words);
        pdf.font(PdfBuilder.BOLD).text(60, 250, 12, "1. Introduction");
        pdf.font(PdfBuilder.ROMAN).lines(60, 270, 11, LINES);

        Document paper = read(pdf);

        assertThat(paper.front().abstractSpan().map(paper::text)).contains(words);
    }
}
