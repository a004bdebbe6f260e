package org.heterograph.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heterograph.document.Block;
import org.heterograph.document.Document;
import org.heterograph.fact.Quote;
import org.heterograph.paper.Author;
import org.heterograph.reader.UnreadableDocumentException;
import org.heterograph.support.PdfBuilder;
import org.heterograph.support.PrintedPages;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

class PdfReaderTest {
    private static final String LEFT =
            "Tin selenide stores sodium by conversion and alloying, and the two steps follow each"
                    + " other on discharge. The sheets grow upright on carbon cloth, so that the"
                    + " electrolyte reaches all of them and no binder is needed. After the first"
                    + " cycle the loss is small and the curves lie upon each other. A second phase"
                    + " at the border of the grains helps the ions to cross it, which";

    private static final String RIGHT =
            "shows in the resistance of the cell. The capacity stays at 431 mAh per gram over"
                    + " many cycles, as the field at the border draws the ions into the host and"
                    + " keeps the grains apart. Without the second phase the same sheets lose half"
                    + " of their capacity within a hundred cycles.";

    private static Document read(PdfBuilder pdf) {
        return new PdfReader().read(pdf.build());
    }

    /// A paper of one page: title, authors, abstract and two columns.
    private static PdfBuilder paper() {
        PdfBuilder pdf = new PdfBuilder().page();
        pdf.font(PdfBuilder.BOLD).text(60, 80, 18, "Upright Sheets of Tin Selenide as Anodes");
        pdf.font(PdfBuilder.ROMAN).text(60, 105, 11, "Ada Muster, Bo Beispiel and Cem Ejemplo");
        pdf.text(60, 122, 8, "Department of Examples, University of Nowhere");
        pdf.text(60, 135, 8, "DOI: 10.5555/example.2031");
        pdf.font(PdfBuilder.BOLD)
                .paragraph(
                        60,
                        160,
                        475,
                        9,
                        "Abstract: Sheets of tin selenide were grown on carbon cloth and tried as"
                                + " anodes. They deliver 431 mAh per gram and keep most of it, since"
                                + " a second phase at the border of the grains lets the ions pass.");
        pdf.text(60, 210, 12, "1. Introduction");
        pdf.font(PdfBuilder.ROMAN);
        pdf.paragraph(60, 230, 225, 10, LEFT);
        return pdf.paragraph(310, 230, 225, 10, RIGHT);
    }

    private static List<String> paragraphs(Document document) {
        return document.blocks(Block.Paragraph.class)
                .filter(it -> it.part() == Block.Part.BODY)
                .map(it -> document.text(it.span()))
                .toList();
    }

    @Test
    void joinsAParagraphThatGoesOnInTheNextColumn() {
        assertThat(paragraphs(read(paper()))).containsExactly(LEFT + " " + RIGHT);
    }

    @Test
    void findsTitleAuthorsAbstractAndDoi() {
        Document document = read(paper());
        assertThat(document.front().work().title())
                .isEqualTo("Upright Sheets of Tin Selenide as Anodes");
        assertThat(document.front().work().authors())
                .extracting(Author::family)
                .containsExactly("Muster", "Beispiel", "Ejemplo");
        assertThat(document.front().work().doi())
                .map(Object::toString)
                .hasValue("10.5555/example.2031");
        assertThat(document.front().abstractSpan())
                .map(document::text)
                .hasValueSatisfying(
                        it -> assertThat(it).startsWith("Sheets of tin").endsWith("ions pass."));
        assertThat(document.front().language()).hasValue("en");
    }

    @Test
    void tellsNumberAndLevelOfHeadings() {
        PdfBuilder pdf =
                paper().font(PdfBuilder.BOLD).text(60, 480, 10, "2.1. Growth of the Sheets");
        pdf.font(PdfBuilder.ROMAN).paragraph(60, 500, 225, 10, RIGHT);
        Document document = read(pdf);
        assertThat(document.blocks(Block.Heading.class))
                .extracting(
                        Block.Heading::number,
                        Block.Heading::level,
                        it -> document.text(it.title()))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", 1, "Introduction"),
                        org.assertj.core.groups.Tuple.tuple("2.1", 2, "Growth of the Sheets"));
    }

    @Test
    void keepsScriptsAsALayerOverPlainText() {
        PdfBuilder pdf = paper().text(60, 480, 10, "The sheets of SnSe").lower("2");
        pdf.then(" deliver 431 mAh g").raise("-1").then(" in the end.");
        Document document = read(pdf);
        Block.Paragraph last =
                document.blocks(Block.Paragraph.class).reduce((a, b) -> b).orElseThrow();
        assertThat(document.text(last.span())).contains("SnSe2 deliver 431 mAh g-1 in");
        assertThat(document.marked(last.span())).contains("SnSe_{2} deliver 431 mAh g^{-1} in");
    }

    @Test
    void joinsWordsCutAtLineEndsButKeepsHyphensThatBelongToThem() {
        PdfBuilder pdf = paper();
        pdf.lines(
                60,
                480,
                10,
                "The nanosheets have a high-rate capability, and the nano-",
                "sheets on cloth are good for high-",
                "rate cells of the kind that is needed here.");
        assertThat(read(pdf).text())
                .contains("the nanosheets on cloth are good for high-rate cells");
    }

    @Test
    void dropsRunningHeadsAndPageNumbers() {
        PdfBuilder pdf = new PdfBuilder();
        for (int i = 1; i <= 4; i++) {
            pdf.page().text(60, 40, 8, "Journal of Examples 2031, 7");
            pdf.text(290, 815, 8, Integer.toString(i))
                    .paragraph(60, 90, 475, 10, LEFT + " " + RIGHT);
        }
        assertThat(read(pdf).text()).doesNotContain("Journal of Examples").doesNotContain("\n1\n");
    }

    @Test
    void keepsWordsInsideOfFiguresOutOfTheText() {
        PdfBuilder pdf = paper().frame(60, 470, 225, 120);
        pdf.frame(80, 490, 180, 60).font(PdfBuilder.SANS).text(140, 540, 7, "Cycle number");
        pdf.text(90, 510, 7, "Discharge").font(PdfBuilder.ROMAN);
        pdf.text(60, 604, 8, "Figure 1. Capacity of the sheets over 100 cycles.");
        Document document = read(pdf);
        assertThat(document.text()).doesNotContain("Cycle number").doesNotContain("Discharge");
        Block.Caption caption = document.blocks(Block.Caption.class).findFirst().orElseThrow();
        assertThat(caption.label()).isEqualTo("Figure 1");
        assertThat(document.text(caption.words()))
                .isEqualTo("Capacity of the sheets over 100 cycles.");
        assertThat(document.blocks(Block.Figure.class).findFirst().orElseThrow().place())
                .hasValueSatisfying(it -> assertThat(it.page()).isEqualTo(1));
    }

    @Test
    void readsDisplayedEquationsWithTheirNumber() {
        PdfBuilder pdf = paper();
        pdf.text(100, 480, 10, "SnSe + 2Na + 2e = Sn + Na").lower("2").then("Se");
        pdf.text(270, 480, 10, "(1)");
        pdf.text(60, 500, 10, "is the first of the two steps that follow each other here.");
        Document document = read(pdf);
        assertThat(document.blocks(Block.Equation.class))
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.number()).isEqualTo("(1)");
                            assertThat(document.text(it.span())).startsWith("SnSe + 2Na");
                        });
    }

    @Test
    void namesReferencesByTheirNumbers() {
        PdfBuilder pdf = paper().font(PdfBuilder.BOLD).text(60, 480, 12, "References");
        pdf.font(PdfBuilder.ROMAN);
        pdf.lines(
                60,
                500,
                8,
                "[1] A. Muster, B. Beispiel, J. Examples 2029, 5, 112.",
                "[2] C. Ejemplo, Lett. Nowhere 2030, 1, 7.");
        assertThat(read(pdf).blocks(Block.Reference.class))
                .extracting(Block.Reference::label)
                .containsExactly("1", "2");
    }

    @Test
    void knowsWhereEachWordIsPrinted() throws IOException {
        byte[] pdf = paper().build();
        Document document = new PdfReader().read(pdf);
        PrintedPages printed = PrintedPages.of(pdf);
        assertThat(document.blocks())
                .allSatisfy(
                        block ->
                                assertThat(printed.shareHeld(Quote.of(document, block.span())))
                                        .isGreaterThan(0.99));
    }

    @Test
    void saysWhatIsWrongWithFilesThatCannotBeRead() {
        PdfReader reader = new PdfReader();
        byte[] whole = paper().build();
        assertThatThrownBy(() -> reader.read(new byte[0]))
                .isInstanceOf(UnreadableDocumentException.class);
        assertThatThrownBy(() -> reader.read("no PDF".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableDocumentException.class);
        assertThatThrownBy(() -> reader.read(Arrays.copyOf(whole, 200)))
                .isInstanceOf(UnreadableDocumentException.class);
        assertThatThrownBy(() -> reader.read(new PdfBuilder().page().build()))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("tesseract");
    }

    @Test
    void readsPapersTwiceTheSame() {
        byte[] pdf = paper().build();
        assertThat(new PdfReader().read(pdf).text()).isEqualTo(new PdfReader().read(pdf).text());
    }

    @Test
    void knowsPdfByItsFirstBytes() {
        byte[] head = "\n%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        assertThat(new PdfReader().accepts(head, "paper")).isTrue();
        assertThat(new PdfReader().accepts(new byte[] {1, 2}, "paper.xml")).isFalse();
    }
}
