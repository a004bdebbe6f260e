package org.heterograph.reader.jats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heterograph.document.Block;
import org.heterograph.document.CitationMark;
import org.heterograph.document.Document;
import org.heterograph.document.PaperKind;
import org.heterograph.document.Span;
import org.heterograph.paper.Author;
import org.heterograph.paper.WorkId;
import org.heterograph.reader.UnreadableDocumentException;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class JatsReaderTest {
    private static final String PAPER =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.2//EN" "http://127.0.0.1:1/JATS.dtd">
            <article xmlns:mml="http://www.w3.org/1998/Math/MathML" xmlns:xlink="http://www.w3.org/1999/xlink" article-type="review-article"><front>
            <journal-meta><journal-title-group><journal-title>Test Materials</journal-title></journal-title-group></journal-meta>
            <article-meta><article-id pub-id-type="doi">10.1234/JTM.9</article-id>
            <title-group><article-title>Anodes of SnSe<sub>2</sub> for sodium</article-title></title-group>
            <contrib-group><contrib contrib-type="author"><name><surname>van der Berg</surname><given-names>Per</given-names></name><xref ref-type="aff" rid="a1">1</xref></contrib>
            <contrib contrib-type="author"><name><surname>Costa</surname><given-names>Ana B.</given-names></name></contrib>
            <contrib contrib-type="editor"><name><surname>Poe</surname><given-names>E.</given-names></name></contrib></contrib-group>
            <aff id="a1">University of Test</aff>
            <pub-date pub-type="epub"><year>2020</year></pub-date><pub-date pub-type="collection"><year>2021</year></pub-date>
            <volume>7</volume><fpage>11</fpage><lpage>19</lpage>
            <abstract><sec><title>Background</title><p>Tin is cheap.</p></sec><sec><title>Results:</title><p>We reach 512&nbsp;mAh g<sup>&#x2212;1</sup>.</p></sec></abstract>
            <abstract abstract-type="graphical"><p>A picture.</p></abstract>
            <kwd-group><kwd>anodes</kwd><kwd>SnSe<sub>2</sub></kwd></kwd-group></article-meta></front>
            <body><sec id="s1"><label>1.</label><title>Introduction</title>
            <p id="p1">Sodium is abundant [<xref ref-type="bibr" rid="B1">1</xref>&#x2013;<xref ref-type="bibr" rid="B3">3</xref>], as shown<sup><xref ref-type="bibr" rid="B2">2</xref></sup> (see <xref ref-type="fig" rid="F1">Figure 1</xref>).</p>
            <sec><title>1.1. Kinetics</title><p>The barrier follows <disp-formula id="E1"><label>(1)</label><mml:math><mml:mi>D</mml:mi><mml:mo>=</mml:mo><mml:msup><mml:mi>L</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math></disp-formula> where <inline-formula><tex-math>\\documentclass{minimal}\\begin{document}$$\\Delta G_{\\mathrm{ad}} \\leq 0.5$$\\end{document}</tex-math></inline-formula> holds.
            <list><list-item><p>First step.</p></list-item><list-item><p>Second step.</p></list-item></list></p>
            <table-wrap id="T1"><label>Table 1</label><caption><p>Capacities.</p></caption><table><thead><tr><th rowspan="2">Anode</th><th colspan="2">mAh g<sup>&#x2212;1</sup></th></tr><tr><th>first</th><th>last</th></tr></thead>
            <tbody><tr><td>SnSe<sub>2</sub><xref ref-type="table-fn" rid="n1">a</xref></td><td>700</td><td>512</td></tr></tbody></table><table-wrap-foot><fn id="n1"><p>Half cell.</p></fn></table-wrap-foot></table-wrap>
            </sec></sec><sec sec-type="supplementary-material"><title>Supplement</title><p>Files.</p></sec></body>
            <back><ack><title>Acknowledgements</title><p>We thank the council.</p></ack>
            <ref-list><title>References</title>
            <ref id="B1"><label>1.</label><element-citation publication-type="journal"><person-group person-group-type="author"><name><surname>Smith</surname><given-names>J.</given-names></name></person-group><article-title>Tin anodes</article-title><source>J. Power Sources</source><year>2019</year><volume>12</volume><fpage>34</fpage><lpage>40</lpage><pub-id pub-id-type="doi">10.1234/ab.1</pub-id></element-citation></ref>
            <ref id="B2"><label>2.</label><mixed-citation><string-name><given-names>K.</given-names> <surname>Li</surname></string-name>, <source>Nano Lett.</source> <year>2020</year>, <volume>20</volume>, E<fpage>170</fpage>.</mixed-citation></ref>
            <ref id="B3"><label>3.</label><mixed-citation>P. Wu and Q. Xu, Small, 2020, 16, 77&#x2013;80.</mixed-citation></ref></ref-list></back>
            <floats-group><fig id="F1"><label>Fig. 1</label><caption><p>SEM of SnSe<sub>2</sub>.</p></caption></fig></floats-group></article>
            """;

    private static Document read(String xml) {
        return new JatsReader().read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> paragraphs(Document paper, Block.Part part) {
        return paper.blocks(Block.Paragraph.class)
                .filter(it -> it.part() == part)
                .map(it -> paper.marked(it.span()))
                .toList();
    }

    @Test
    void readsTheFrontOfAnArticle() {
        Document paper = read(PAPER);

        assertThat(paper.front().work().title()).isEqualTo("Anodes of SnSe2 for sodium");
        assertThat(paper.front().work().authors())
                .containsExactly(new Author("Per", "van der Berg"), new Author("Ana B.", "Costa"));
        assertThat(paper.front().work().doi()).contains(new WorkId("10.1234/jtm.9"));
        assertThat(paper.front().work().year()).contains("2021");
        assertThat(paper.front().work().journal()).contains("Test Materials");
        assertThat(paper.front().work().pages()).contains("11–19");
        assertThat(paper.front().keywords()).containsExactly("anodes", "SnSe2");
        assertThat(paper.front().kind()).isEqualTo(PaperKind.REVIEW);
    }

    @Test
    void readsAnAbstractInSections() {
        assertThat(paragraphs(read(PAPER), Block.Part.ABSTRACT))
                .containsExactly("Background: Tin is cheap.", "Results: We reach 512 mAh g^{−1}.");
    }

    @Test
    void readsSectionsWithNumberTitleAndLevel() {
        Document paper = read(PAPER);

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
                        "1.1|Kinetics|2",
                        "|Acknowledgements|1",
                        "|References|1");
    }

    @Test
    void readsParagraphsOverFormulasAndPartsThemAtLists() {
        assertThat(paragraphs(read(PAPER), Block.Part.BODY))
                .containsExactly(
                        "Sodium is abundant [1–3], as shown2 (see Figure 1).",
                        "The barrier follows where ΔG_{ad} ≤ 0.5 holds.",
                        "First step.",
                        "Second step.");
    }

    @Test
    void writesDisplayedFormulasOnOneLine() {
        Document paper = read(PAPER);
        Block.Equation equation = paper.blocks(Block.Equation.class).findFirst().orElseThrow();

        assertThat(paper.marked(equation.span())).isEqualTo("D = L^{2} (1)");
        assertThat(equation.number()).isEqualTo("(1)");
    }

    @Test
    void expandsRangesOfCallouts() {
        Document paper = read(PAPER);

        assertThat(paper.citations())
                .extracting(CitationMark::labels)
                .containsExactly(List.of("1", "2", "3"), List.of("2"));
        assertThat(paper.citations())
                .extracting(it -> paper.text(it.span()))
                .containsExactly("[1–3]", "2");
    }

    @Test
    void readsTablesAsGridsWithoutMarksOfNotes() {
        Document paper = read(PAPER);
        Block.Table table = paper.blocks(Block.Table.class).findFirst().orElseThrow();

        assertThat(table.label()).isEqualTo("Table 1");
        assertThat(table.headerRows()).isEqualTo(2);
        assertThat(
                        table.rows().stream()
                                .map(
                                        row ->
                                                row.stream()
                                                        .map(it -> paper.marked(it.span()))
                                                        .toList()))
                .containsExactly(
                        List.of("Anode", "mAh g^{−1}", "mAh g^{−1}"),
                        List.of("Anode", "first", "last"),
                        List.of("SnSe_{2}", "700", "512"));
    }

    @Test
    void putsFloatsBehindTheParagraphThatCitesThemFirst() {
        String text = read(PAPER).text();

        assertThat(text.indexOf("Fig. 1 SEM of SnSe2."))
                .isBetween(text.indexOf("Sodium is"), text.indexOf("Kinetics"));
    }

    @Test
    void readsReferencesInFieldsAndInPlainWords() {
        List<Block.Reference> references = read(PAPER).blocks(Block.Reference.class).toList();

        assertThat(references).extracting(Block.Reference::label).containsExactly("1", "2", "3");
        assertThat(references)
                .extracting(it -> it.work().pages().orElse(""))
                .containsExactly("34–40", "E170", "77–80");
        assertThat(references)
                .extracting(it -> it.work().journal().orElse(""))
                .containsExactly("J. Power Sources", "Nano Lett.", "Small");
        assertThat(references.getFirst().work().doi()).contains(new WorkId("10.1234/ab.1"));
    }

    @Test
    void tellsTheElementOfEachWord() {
        Document paper = read(PAPER);
        int at = paper.text().indexOf("700");

        assertThat(paper.xpath(new Span(at, at + 3)))
                .contains(
                        "/article[1]/body[1]/sec[1]/sec[1]/table-wrap[1]/table[1]/tbody[1]/tr[1]/td[2]");
    }

    @Test
    void readsTheOneArticleOfASet() {
        String set =
                PAPER.replaceFirst("(?s)<!DOCTYPE.*?>", "")
                                .replace("<article xmlns", "<pmc-articleset><article xmlns")
                        + "</pmc-articleset>";

        assertThat(read(set).front().work().title()).isEqualTo("Anodes of SnSe2 for sodium");
    }

    @Test
    void namesReferencesWithoutLabelsAsCalloutsDo() {
        Document paper =
                read(
                        "<article><body><p>Tin fades within a few dozen cycles, as others found (<xref ref-type='bibr' rid='r1'>Smith et al., 2019</xref>; <xref ref-type='bibr' rid='r2'>Li, 2020</xref>).</p></body><back><ref-list>"
                                + "<ref id='r1'><element-citation><name><surname>Smith</surname><given-names>J</given-names></name><name><surname>Doe</surname><given-names>A</given-names></name><name><surname>Poe</surname><given-names>B</given-names></name><year>2019</year><source>Small</source></element-citation></ref>"
                                + "<ref id='r2'><element-citation><name><surname>Li</surname><given-names>K</given-names></name><year>2020</year><source>Small</source></element-citation></ref></ref-list></back></article>");

        assertThat(paper.citations())
                .extracting(it -> paper.text(it.span()) + it.labels())
                .containsExactly("(Smith et al., 2019; Li, 2020)[Smith et al., 2019, Li, 2020]");
    }

    @Test
    void saysWhatIsWrongWithOtherXml() {
        assertThatThrownBy(() -> read("<?xml version='1.0'?><data><row/></data>"))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("XML, but no article in JATS; supply the article as JATS, HTML or PDF");
        assertThatThrownBy(() -> read("<article>\n<body>\n<p>cut of"))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("broken XML at line 3; download the file again");
    }

    @Test
    void knowsAnArticleByItsContent() {
        JatsReader reader = new JatsReader();

        assertThat(
                        reader.accepts(
                                PAPER.substring(0, 400).getBytes(StandardCharsets.UTF_8),
                                "paper.pdf"))
                .isTrue();
        assertThat(
                        reader.accepts(
                                "<!DOCTYPE html><html><article>".getBytes(StandardCharsets.UTF_8),
                                "paper.xml"))
                .isFalse();
    }
}
