package org.heterograph.reader.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heterograph.document.Block;
import org.heterograph.document.CitationMark;
import org.heterograph.document.Document;
import org.heterograph.document.PaperKind;
import org.heterograph.paper.Author;
import org.heterograph.paper.WorkId;
import org.heterograph.reader.UnreadableDocumentException;
import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

class HtmlReaderTest {
    private static final String LONG =
            "The SnSe<sub>2</sub>/NiSe anode delivers 512 mAh g<sup>−1</sup> after 200 cycles at 1 A g<sup>−1</sup>, and we compare it with earlier work on selenides of tin, which fade within a few dozen cycles.";

    private static final String HEAD =
            """
            <!DOCTYPE html><html lang="en"><head><title>Tin selenide anodes | J. Test. Mater.</title>
            <meta name="citation_title" content="Tin selenide anodes">
            <meta name="citation_author" content="Costa, Ana B.">
            <meta name="citation_author" content="Per van der Berg">
            <meta name="citation_doi" content="10.1234/JTM.2021.17">
            <meta name="citation_publication_date" content="2021/03/05">
            <meta name="citation_journal_title" content="Journal of Test Materials">
            </head><body><nav><a href="/">Home</a></nav><div class="cookie-banner">We use cookies on this site.</div>
            """;

    private static Document read(String page) {
        return new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> paragraphs(Document paper, Block.Part part) {
        return paper.blocks(Block.Paragraph.class)
                .filter(it -> it.part() == part)
                .map(it -> paper.marked(it.span()))
                .toList();
    }

    private static Block.Table table(Document paper) {
        return paper.blocks(Block.Table.class).findFirst().orElseThrow();
    }

    private static List<List<String>> cells(Document paper, Block.Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(it -> paper.marked(it.span())).toList())
                .toList();
    }

    @Test
    void readsTitleAuthorsDoiJournalAndYearFromTheTagsForScholars() {
        Document paper =
                read(HEAD + "<h1>Tin selenide anodes</h1><p>" + LONG + "</p></body></html>");

        assertThat(paper.front().work().title()).isEqualTo("Tin selenide anodes");
        assertThat(paper.front().work().authors())
                .containsExactly(new Author("Ana B.", "Costa"), new Author("Per", "van der Berg"));
        assertThat(paper.front().work().doi()).contains(new WorkId("10.1234/jtm.2021.17"));
        assertThat(paper.front().work().year()).contains("2021");
        assertThat(paper.front().work().journal()).contains("Journal of Test Materials");
        assertThat(paper.front().language()).contains("en");
    }

    @Test
    void readsLinkedDataWhereThereAreNoTags() {
        Document paper =
                read(
                        """
                        <html><head><script type="application/ld+json">{"@graph": [{"@type": "WebPage"},
                        {"@type": "ScholarlyArticle", "headline": "A review of tin anodes", "datePublished": "2020-07-01",
                         "author": [{"@type": "Person", "name": "Ana Costa"}], "sameAs": "https://doi.org/10.1234/x.5",
                         "isPartOf": {"@type": "PublicationVolume", "isPartOf": {"name": "Test Letters"}}}]}</script></head>
                        <body><h1>A review of tin anodes</h1><p>"""
                                + LONG
                                + "</p></body></html>");

        assertThat(paper.front().work().authors()).containsExactly(new Author("Ana", "Costa"));
        assertThat(paper.front().work().doi()).contains(new WorkId("10.1234/x.5"));
        assertThat(paper.front().work().journal()).contains("Test Letters");
        assertThat(paper.front().kind()).isEqualTo(PaperKind.REVIEW);
    }

    /// As PubMed Central lays out its pages.
    private static final String PMC =
            HEAD
                    + """
                    <main id="main-content"><article><hgroup><h1>Tin selenide anodes</h1></hgroup>
                    <div class="cg p"><a href="#">Ana B Costa</a><sup>1</sup></div>
                    <section class="body main-article-body"><section class="abstract" id="abs"><h2>Abstract</h2>
                    <p>We made SnSe<sub>2</sub> sheets.</p><section class="kwd-group"><p><strong>Keywords:</strong> anodes, sodium</p></section></section>
                    <section id="sec1"><h2 class="pmc_sec_title">1. Introduction</h2>
                    <p id="p1">Tin is cheap [<a href="#B1" class="usa-link">1</a>,<a href="#B2">2</a>].</p>
                    <section id="sec2"><h3 class="pmc_sec_title">1.1. Aims</h3><p>%s</p></section>
                    <figure class="fig xbox" id="f1"><h4 class="obj_head">Figure 1.</h4><p class="img-box"><a class="tileshop" href="/x"><img alt="Figure 1."></a></p>
                    <div class="p text-right"><a href="/fig">Open in a new tab</a></div><figcaption><p>SEM of SnSe<sub>2</sub>.</p></figcaption></figure>
                    <section class="tw xbox" id="t1"><h4 class="obj_head">Table 1.</h4><div class="caption p"><p>Capacities.</p></div>
                    <div class="tbl-box p"><table class="content"><thead><tr><th rowspan="2">Anode</th><th colspan="2">Capacity (mAh g<sup>−1</sup>)</th></tr><tr><th>first</th><th>last</th></tr></thead>
                    <tbody><tr><td>SnSe<sub>2</sub></td><td>700</td><td>512</td></tr></tbody></table></div>
                    <div class="p text-right"><a href="/t">Open in a new tab</a></div><div class="tw-foot p"><div class="fn">Half cells.</div></div></section></section>
                    <section class="ref-list"><h2 class="pmc_sec_title">References</h2><section><ul class="ref-list">
                    <li id="B1"><span class="label">1.</span><cite>Smith J., Doe A. Tin anodes. <em>J. Power Sources</em>. 2019;12:34–40. doi: 10.1234/ab.1.</cite> [<a href="https://doi.org/10.1234/ab.1">DOI</a>] [<a href="https://scholar.google.com/x">Google Scholar</a>]</li>
                    <li id="B2"><span class="label">2.</span><cite>Li K. Selenides. <em>Nano Lett.</em> 2020;20:5–9.</cite> [<a href="/p">PubMed</a>]</li></ul></section></section></section>
                    </article><section class="similar"><h2>Similar articles</h2><ul><li>Another paper on something else entirely.</li></ul></section></main></body></html>
                    """
                            .formatted(LONG);

    @Test
    void readsAPageOfPubMedCentral() {
        Document paper = read(PMC);

        assertThat(paragraphs(paper, Block.Part.ABSTRACT))
                .containsExactly("We made SnSe_{2} sheets.");
        assertThat(paper.front().keywords()).containsExactly("anodes", "sodium");
        assertThat(paragraphs(paper, Block.Part.BODY))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("Tin is cheap [1,2]."),
                        second -> assertThat(second).contains("512 mAh g^{−1} after"));
        assertThat(
                        paper.blocks(Block.Heading.class)
                                .map(
                                        it ->
                                                it.number()
                                                        + " "
                                                        + paper.text(it.title())
                                                        + " "
                                                        + it.level()))
                .containsExactly("1 Introduction 1", "1.1 Aims 2", " References 1");
        assertThat(paper.text())
                .doesNotContain("cookies", "Home", "Open in a new tab", "Similar", "Another paper");
    }

    @Test
    void readsCaptionsAndTablesAsGrids() {
        Document paper = read(PMC);

        assertThat(
                        paper.blocks(Block.Caption.class)
                                .map(it -> it.label() + ": " + paper.marked(it.words())))
                .containsExactly("Figure 1: SEM of SnSe_{2}.", "Table 1: Capacities.");
        assertThat(table(paper).headerRows()).isEqualTo(2);
        assertThat(cells(paper, table(paper)))
                .containsExactly(
                        List.of("Anode", "Capacity (mAh g^{−1})", "Capacity (mAh g^{−1})"),
                        List.of("Anode", "first", "last"),
                        List.of("SnSe_{2}", "700", "512"));
        assertThat(paper.blocks(Block.Note.class).map(it -> paper.text(it.span())))
                .contains("Half cells.");
    }

    @Test
    void readsReferencesAndTheMarksThatLinkToThem() {
        Document paper = read(PMC);

        List<Block.Reference> references = paper.blocks(Block.Reference.class).toList();
        assertThat(references).extracting(Block.Reference::label).containsExactly("1", "2");
        assertThat(references.getFirst().work().doi()).contains(new WorkId("10.1234/ab.1"));
        assertThat(paper.text(references.getLast().span())).doesNotContain("PubMed");
        assertThat(paper.citations())
                .extracting(CitationMark::labels)
                .containsExactly(List.of("1", "2"));
        assertThat(paper.text(paper.citations().getFirst().span())).isEqualTo("[1,2]");
    }

    @Test
    void tellsTheElementOfEachWord() {
        Document paper = read(PMC);
        int at = paper.text().indexOf("Tin is cheap");

        assertThat(paper.xpath(new org.heterograph.document.Span(at, at + 3)))
                .contains("/html[1]/body[1]/main[1]/article[1]/section[1]/section[2]/p[1]");
        assertThat(paper.places(new org.heterograph.document.Span(at, at + 3))).isEmpty();
    }

    @Test
    void readsRaisedMarksWithRangesAsCitationsAndNotAsScripts() {
        Document paper =
                read(
                        HEAD
                                + "<article><h1>Tin selenide anodes</h1><div class='c-article-body'><section data-title='Main'><div><h2>Main</h2><div><p>"
                                + LONG
                                + "<sup><a href='#ref-CR1'>1</a></sup> Others agree<sup><a href='#ref-CR1'>1</a>–<a href='#ref-CR3'>3</a></sup>.</p></div></div></section>"
                                + "<section><h2>References</h2><ol class='c-article-references'>"
                                + "<li data-counter='1.'><p id='ref-CR1'>Smith, J. et al. Tin anodes. <i>Nat. Energy</i> <b>4</b>, 1–9 (2019).</p><p><a href='/x'>Article</a> <a>CAS</a></p></li>"
                                + "<li><p id='ref-CR2'>Li, K. Selenides. <i>Nano Lett.</i> <b>20</b>, 5–9 (2020).</p></li>"
                                + "<li><p id='ref-CR3'>Wu, P. Sodium cells. <i>Small</i> <b>16</b>, 77–80 (2020).</p></li></ol></section></div></article>");

        assertThat(paper.citations())
                .extracting(CitationMark::labels)
                .containsExactly(List.of("1"), List.of("1", "2", "3"));
        assertThat(paragraphs(paper, Block.Part.BODY).getFirst())
                .contains("cycles.1 Others agree1–3.");
    }

    @Test
    void writesMathMlOnOneLine() {
        Document paper =
                read(
                        HEAD
                                + "<h1>Tin selenide anodes</h1><p>"
                                + LONG
                                + "</p><p>The rate <math><mi>D</mi><mo>=</mo><mfrac><msup><mi>L</mi><mn>2</mn></msup><mi>τ</mi></mfrac></math> falls.</p>"
                                + "<div class='equation'><math display='block'><mrow><msub><mi>TiS</mi><mn>2</mn></msub><mo>+</mo><msup><mi>Na</mi><mo>+</mo></msup><mo>→</mo><msub><mi>NaTiS</mi><mn>2</mn></msub></mrow></math> (3)</div>");

        assertThat(paragraphs(paper, Block.Part.BODY)).contains("The rate D = L^{2}/τ falls.");
        Block.Equation equation = paper.blocks(Block.Equation.class).findFirst().orElseThrow();
        assertThat(paper.marked(equation.span())).isEqualTo("TiS_{2} + Na^{+} → NaTiS_{2} (3)");
        assertThat(equation.number()).isEqualTo("(3)");
    }

    @Test
    void readsTextBetweenBlocksAndParagraphsThatAreDivs() {
        Document paper =
                read(
                        HEAD
                                + "<h1>Tin selenide anodes</h1><div class='html-p'>"
                                + LONG
                                + "<ul><li>First point.</li><li>Second point.</li></ul>And the end.</div>");

        assertThat(paragraphs(paper, Block.Part.BODY))
                .hasSize(4)
                .contains("First point.", "Second point.", "And the end.");
    }

    @Test
    void readsATableThatOnlyPlacesAPictureAsFigure() {
        Document paper =
                read(
                        HEAD
                                + "<h1>Tin selenide anodes</h1><p>"
                                + LONG
                                + "</p><div class='image_table'><table><tr><td class='imgHolder'><a href='/f'><img alt=''></a></td></tr>"
                                + "<tr><td class='image_title'><b>Fig. 1 </b> <span class='graphic_title'>XRD of the sheets.</span></td></tr></table></div>");

        assertThat(paper.blocks(Block.Table.class)).isEmpty();
        assertThat(
                        paper.blocks(Block.Caption.class)
                                .map(it -> it.label() + ": " + paper.text(it.words())))
                .containsExactly("Figure 1: XRD of the sheets.");
    }

    @Test
    void labelsReferencesByAuthorAndYearWhereCalloutsDo() {
        Document paper =
                read(
                        HEAD
                                + "<h1>Tin selenide anodes</h1><p>"
                                + LONG
                                + " <a href='#r1'>Smith et al. (2019)</a> found it first (<a href='#r2'>Li, 2020</a>).</p><h2>References</h2><ul>"
                                + "<li id='r1'>Smith, J., Doe, A., Poe, B., 2019. Tin anodes. J. Power Sources 12, 34–40.</li>"
                                + "<li id='r2'>Li, K., 2020. Selenides. Nano Lett. 20, 5–9.</li></ul>");

        assertThat(paper.citations())
                .extracting(it -> paper.text(it.span()) + it.labels())
                .containsExactly("(2019)[Smith et al., 2019]", "(Li, 2020)[Li, 2020]");
    }

    @Test
    void readsPagesInOldEncodings() {
        String page =
                "<html><body><h1>Über Anoden aus Zinn</h1><p>"
                        + LONG.replace("−", "-")
                        + "</p></body></html>";

        Document paper = new HtmlReader().read(page.getBytes(Charset.forName("windows-1252")));

        assertThat(paper.front().work().title()).isEqualTo("Über Anoden aus Zinn");
    }

    @Test
    void saysWhatToDoWithAPageThatHoldsNoPaper() {
        assertThatThrownBy(
                        () -> read("<html><body><h1>Sign in</h1><form>Name</form></body></html>"))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("open the full text and save that page");
    }

    @Test
    void knowsAPageByItsContent() {
        HtmlReader reader = new HtmlReader();

        assertThat(reader.accepts(HEAD.getBytes(StandardCharsets.UTF_8), "paper.pdf")).isTrue();
        assertThat(reader.accepts("%PDF-1.7 <html>".getBytes(StandardCharsets.UTF_8), "paper.html"))
                .isFalse();
        assertThat(reader.accepts("Title of a paper".getBytes(StandardCharsets.UTF_8), "paper.txt"))
                .isFalse();
    }
}
