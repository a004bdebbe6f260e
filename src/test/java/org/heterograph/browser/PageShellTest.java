package org.heterograph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The pages are written by hand, each whole; what they share is the same in all of them.
class PageShellTest {
    private static final Path ASSETS = Path.of("src/main/resources/META-INF/resources");
    private static final Pattern HEAD = Pattern.compile("(?s)<header.*?</header>");

    @Test
    void allPagesHaveTheSameHead() throws IOException {
        List<String> heads =
                texts(".html").map(PageShellTest::head).map(PageShellTest::unmarked).toList();

        assertThat(heads).hasSizeGreaterThan(8).containsOnly(heads.getFirst());
    }

    @Test
    void pagesMadeOnTheServerLinkToTheSamePages() throws IOException {
        String made = read(Path.of("src/main/java/org/heterograph/service/page/Html.java"));
        List<String> links = links(unmarked(head(texts(".html").findFirst().orElseThrow())));

        assertThat(links(made)).containsAll(links);
    }

    private static List<String> links(String text) {
        return Pattern.compile("<a href=\"(/[^\"]*)\">")
                .matcher(text)
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    @Test
    void noPageHasScriptsOrStylesInIt() throws IOException {
        assertThat(texts(".html"))
                .allSatisfy(
                        page ->
                                assertThat(page)
                                        .doesNotContainPattern("<script(?![^>]*\\bsrc=)")
                                        .doesNotContainPattern("\\s(?:on[a-z]+|style)=\"")
                                        .doesNotContain("<style"));
    }

    @Test
    void noScriptTakesTextForMarkup() throws IOException {
        assertThat(texts(".js"))
                .allSatisfy(
                        script ->
                                assertThat(script)
                                        .doesNotContainPattern(
                                                "innerHTML|outerHTML|insertAdjacentHTML"
                                                        + "|document\\.write|\\beval\\("));
    }

    private static Stream<String> texts(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(ASSETS)) {
            return files.filter(it -> it.toString().endsWith(ending)).toList().stream()
                    .map(PageShellTest::read);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String head(String page) {
        var found = HEAD.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String unmarked(String head) {
        return head.replace(" aria-current=\"page\"", "");
    }
}
