package org.heterograph.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heterograph.document.Document;
import org.heterograph.reader.html.HtmlReader;
import org.heterograph.reader.jats.JatsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Files made to harm: each is read or refused, soon.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileMarkupTest {
    private static final String WORDS =
            "<p>The SnSe<sub>2</sub> anode delivers 512 mAh g<sup>-1</sup> after two hundred cycles at a current of 1 A per gram, with little loss.</p>";

    private static Document jats(String xml) {
        return new JatsReader().read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static Document html(String page) {
        return new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void entitiesThatAFileDeclaresStandForNothing() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE article [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a%d \"".formatted(i))
                    .append("&a%d;".formatted(i - 1).repeat(10))
                    .append("\">");
        }

        Document paper =
                jats(bomb + "]><article><body>" + WORDS + "<p>&a29; end</p></body></article>");

        assertThat(paper.text().length()).isLessThan(300);
    }

    @Test
    void filesOfTheMachineAreNotReadIntoAPaper() throws Exception {
        Path secret = Files.createTempFile("secret", ".txt");
        Files.writeString(secret, "hidden words");

        Document paper =
                jats(
                        "<!DOCTYPE article [<!ENTITY x SYSTEM \""
                                + secret.toUri()
                                + "\">]><article><body>"
                                + WORDS
                                + "<p>&x; end</p></body></article>");

        assertThat(paper.text()).doesNotContain("hidden words");
        Files.delete(secret);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sec", "italic", "sup", "list", "table", "mml:mrow"})
    void elementsMayNestAHundredThousandDeepInXml(String name) {
        String xml =
                "<article xmlns:mml='m'><body>"
                        + WORDS
                        + "<p>"
                        + ("<" + name + ">").repeat(100_000)
                        + "deep"
                        + ("</" + name + ">").repeat(100_000)
                        + "</p></body></article>";

        assertThat(jats(xml).text()).contains("512 mAh g-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"div", "span", "sup", "ul", "table", "math", "b", "a", "figure", "section"})
    void elementsMayNestAHundredThousandDeepInAPage(String name) {
        String page =
                "<html><body><h1>A title of some length</h1>"
                        + WORDS
                        + ("<" + name + ">").repeat(100_000)
                        + "deep";

        assertThat(html(page).text()).contains("512 mAh g-1");
    }

    @Test
    void fiftyMegabytesOfTextAreRefused() {
        String paragraph = "<p>" + "word ".repeat(200) + "</p>";

        assertThatThrownBy(() -> html("<html><body><h1>Many words</h1>" + paragraph.repeat(50_000)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("supply one paper a file");
        assertThatThrownBy(
                        () ->
                                jats(
                                        "<article><body>"
                                                + paragraph.repeat(50_000)
                                                + "</body></article>"))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("one paper a file");
    }

    @Test
    void cellsCannotSpanMillionsOfColumns() {
        String table =
                "<table><tr><th colspan='99999' rowspan='99999'>a</th></tr>"
                        + "<tr><td colspan='9999'>1</td></tr>".repeat(2000)
                        + "</table>";

        assertThat(html("<html><body><h1>A wide table</h1>" + WORDS + table).text())
                .contains("512");
    }

    @Test
    void manyLinksTablesAndHeadingsAreReadInTime() {
        String page =
                "<html><body><h1>Many links</h1>"
                        + WORDS
                        + "<h2>Results</h2><p>"
                        + "<a href='#r1'>[1]</a> and ".repeat(20_000)
                        + "</p>"
                        + "<div class='figure'><img></div>".repeat(10_000)
                        + "<h3>Part</h3>".repeat(10_000)
                        + "<h2>References</h2><ol>"
                        + "<li id='r1'>Smith, J. Tin anodes. Small 16, 77–80 (2020).</li>"
                                .repeat(1_000)
                        + "</ol>";

        assertThat(html(page).text()).contains("512");
    }

    @Test
    void damagedFilesAreReadOrRefused() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        byte[] page =
                ("<html><head><meta name='citation_title' content='Tin'></head><body><h1>Tin anodes of today</h1>"
                                + WORDS.repeat(3)
                                + "<table><tr><th>a<td>1</table><h2>References</h2><ol><li id=r>Smith, J. Small 16, 77 (2020).</ol>")
                        .getBytes(StandardCharsets.UTF_8);
        byte[] xml =
                ("<article><front><article-meta><title-group><article-title>Tin</article-title></title-group></article-meta></front><body>"
                                + WORDS.repeat(3)
                                + "</body></article>")
                        .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 400; i++) {
            readOrRefuse(new HtmlReader(), damaged(page, random));
            readOrRefuse(new JatsReader(), damaged(xml, random));
        }
    }

    private static byte[] damaged(byte[] file, RandomGenerator random) {
        byte[] copy = file.clone();
        for (int i = 0; i < 8; i++) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        return copy;
    }

    private static void readOrRefuse(DocumentReader reader, byte[] content) {
        try {
            assertThat(reader.read(content).text()).isNotNull();
        } catch (UnreadableDocumentException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
