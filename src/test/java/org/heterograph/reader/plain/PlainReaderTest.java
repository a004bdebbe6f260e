package org.heterograph.reader.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heterograph.document.Block;
import org.heterograph.document.CitationMark;
import org.heterograph.document.Document;
import org.heterograph.paper.Author;
import org.heterograph.paper.WorkId;
import org.heterograph.reader.UnreadableDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

class PlainReaderTest {
    private static final String TEXT =
            """
            Anodes of SnSe₂ for sodium cells

            Ana B. Costa, Per Berg
            doi: 10.1234/jtm.9 (2021)

            Abstract
            Tin is cheap. The anode delivers 512 mA h g⁻¹ after 200 cycles.

            1. Introduction

            Sodium is abundant [1,2]. The layered struc-
            ture of SnSe₂ buffers its volume, and the
            sodium-ion cell keeps 1T-phase sheets.

            1.1 Synthesis

            The sheets were grown at 180 °C.

            Table 1: Capacities of the cells.

            RESULTS AND DISCUSSION
            It works well.

            References
            [1] J. Smith and A. Doe, J. Power Sources, 2019, 12,
                34–40.
            [2] K. Li, Nano Lett., 2020, 20, 5–9.
            """;

    private static final String MARKDOWN =
            """
            # Anodes of SnSe~2~

            ## Results

            The **best** anode, [SnSe<sub>2</sub>](http://x.y), gives 512 mAh g^−1^ at 1 A g^−1^.

            - First point.
            - Second point.

            Table 1. Capacities.

            | Anode | Capacity (mAh g<sup>−1</sup>) |
            |-------|----:|
            | SnSe₂ | 512 |

            ### Stability
            It lasts for many hundreds of cycles.
            """;

    private static Document read(String text) {
        return new PlainReader().read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> paragraphs(Document paper, Block.Part part) {
        return paper.blocks(Block.Paragraph.class)
                .filter(it -> it.part() == part)
                .map(it -> paper.marked(it.span()))
                .toList();
    }

    @Test
    void readsTitleNamesAndDoi() {
        Document paper = read(TEXT);

        assertThat(paper.front().work().title()).isEqualTo("Anodes of SnSe2 for sodium cells");
        assertThat(paper.front().work().authors())
                .containsExactly(new Author("Ana B.", "Costa"), new Author("Per", "Berg"));
        assertThat(paper.front().work().doi()).contains(new WorkId("10.1234/jtm.9"));
        assertThat(paper.front().work().year()).contains("2021");
        assertThat(paragraphs(paper, Block.Part.ABSTRACT))
                .containsExactly(
                        "Tin is cheap. The anode delivers 512 mA h g^{−1} after 200 cycles.");
    }

    @Test
    void joinsLinesAndWordsCutAtTheirEnds() {
        assertThat(paragraphs(read(TEXT), Block.Part.BODY))
                .contains(
                        "Sodium is abundant [1,2]. The layered structure of SnSe_{2} buffers its volume, and the sodium-ion cell keeps 1T-phase sheets.");
    }

    @Test
    void knowsHeadingsByNumberCapitalsAndCustom() {
        Document paper = read(TEXT);

        assertThat(
                        paper.blocks(Block.Heading.class)
                                .map(
                                        it ->
                                                it.number()
                                                        + "|"
                                                        + paper.text(it.title())
                                                        + "|"
                                                        + it.level()))
                .containsExactly(
                        "1|Introduction|1",
                        "1.1|Synthesis|2",
                        "|RESULTS AND DISCUSSION|1",
                        "|References|1");
        assertThat(paper.blocks(Block.Caption.class))
                .extracting(Block.Caption::label)
                .containsExactly("Table 1");
    }

    @Test
    void readsReferencesAndMarks() {
        Document paper = read(TEXT);

        assertThat(paper.blocks(Block.Reference.class))
                .extracting(Block.Reference::label)
                .containsExactly("1", "2");
        assertThat(paper.blocks(Block.Reference.class))
                .extracting(it -> it.work().pages().orElse(""))
                .containsExactly("34–40", "5–9");
        assertThat(paper.citations())
                .extracting(CitationMark::labels)
                .containsExactly(List.of("1", "2"));
    }

    @Test
    void readsMarkdown() {
        Document paper = read(MARKDOWN);

        assertThat(paper.front().work().title()).isEqualTo("Anodes of SnSe2");
        assertThat(paper.blocks(Block.Heading.class).map(it -> paper.text(it.title()) + it.level()))
                .containsExactly("Results1", "Stability2");
        assertThat(paragraphs(paper, Block.Part.BODY))
                .containsExactly(
                        "The best anode, SnSe_{2}, gives 512 mAh g^{−1} at 1 A g^{−1}.",
                        "First point.", "Second point.", "It lasts for many hundreds of cycles.");
        Block.Table table = paper.blocks(Block.Table.class).findFirst().orElseThrow();
        assertThat(table.label()).isEqualTo("Table 1");
        assertThat(table.headerRows()).isEqualTo(1);
        assertThat(paper.marked(table.rows().get(1).getFirst().span())).isEqualTo("SnSe_{2}");
    }

    @Test
    void readsOldEncodingsAndByteOrderMarks() {
        assertThat(
                        new PlainReader()
                                .read(
                                        TEXT.replaceAll("[₂⁻¹–]", "")
                                                .replace("Berg", "Bérg")
                                                .getBytes(Charset.forName("windows-1252")))
                                .text())
                .contains("Per Bérg");
        assertThat(
                        new PlainReader()
                                .read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))
                                .text())
                .startsWith("Anodes of SnSe2");
        assertThat(
                        new PlainReader()
                                .read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))
                                .text())
                .startsWith("Anodes of SnSe2");
    }

    @Test
    void placesAreOffsets() {
        Document paper = read(TEXT);

        assertThat(paper.pages()).isEmpty();
        assertThat(paper.xpath(paper.blocks().getFirst().span())).isEmpty();
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] data = {0x50, 0x4B, 3, 4, 0, 0, 9, 1, 2, 3, 0, 7};

        assertThat(new PlainReader().accepts(data, "paper.txt")).isFalse();
        assertThatThrownBy(() -> new PlainReader().read(data))
                .isInstanceOf(UnreadableDocumentException.class);
        assertThat(
                        new PlainReader()
                                .accepts("%PDF-1.4".getBytes(StandardCharsets.UTF_8), "paper.txt"))
                .isFalse();
        assertThat(new PlainReader().accepts("a,b".getBytes(StandardCharsets.UTF_8), "data.csv"))
                .isFalse();
        assertThat(new PlainReader().accepts("Tin ₂".getBytes(StandardCharsets.UTF_8), "paper.md"))
                .isTrue();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void readsOrRefusesLargeAndOddTexts() {
        assertThatThrownBy(() -> read("word ".repeat(10_000_000)))
                .isInstanceOf(UnreadableDocumentException.class);
        assertThat(read("Title\n\n" + "*".repeat(300_000) + " end of it").text())
                .contains("end of it");
        assertThat(read("Title\n\n" + "[".repeat(300_000) + "a](b").text()).contains("a](b");
        assertThat(read("Title\n\n" + "|--".repeat(100_000) + "\n| a |").text()).contains("a");
        assertThat(
                        read("A title\n\nReferences\n"
                                        + "[1] A. Smith, Small, 2020, 1, 2.\n".repeat(1000))
                                .text())
                .contains("Smith");
    }
}
