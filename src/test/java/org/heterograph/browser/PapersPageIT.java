package org.heterograph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;

import org.heterograph.support.Served;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class PapersPageIT extends InBrowser {
    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(120_000);

    private static final String PAPER =
            """
            A sulfide of tin that nobody made

            Abstract

            The SnS2/CoS2@rGO electrode delivers 612 mAh g-1 at 0.1 A g-1 after 150 cycles.
            """;

    @Test
    void addsAPaperTellsWhatWasFoundAndTakesItOut() {
        open("/papers/");
        choose("nobody.txt", PAPER);
        giveToken(Served.corpus().token());
        assertThat(page.locator("#tasks li").first()).containsText("added", PATIENT);
        assertThat(page.locator("#tasks li").first()).containsText("values");
        page.locator("#filter").fill("nobody");
        assertThat(page.locator("#rows tr")).hasCount(1);

        page.onceDialog(it -> it.accept());
        page.locator("#rows summary").click();
        page.getByText("remove …").click();

        assertThat(page.locator("#rows tr")).hasCount(0);
    }

    @Test
    void tellsOfTheWatchedFolderAndWhatLiesInIt() {
        open("/papers/");

        assertThat(page.locator("#folder")).containsText("Watched folder");
        assertThat(page.locator("#folder")).containsText("papers, ");
        assertThat(page.locator("#folder")).containsText("in the library");
    }

    @Test
    void explainsAFailureAndAWrongToken() {
        open("/papers/");
        choose("broken.pdf", "%PDF-1.4 and then nothing");
        giveToken("not the token");
        assertThat(page.locator("dialog .error")).isVisible();
        forgiveFaults();
        giveToken(Served.corpus().token());

        assertThat(page.locator("#tasks .failed")).not().hasCount(0);
        assertThat(page.locator("#tasks .failed").first()).containsText("broken.pdf", PATIENT);
        forgiveFaults();
    }

    @Test
    void markupInAPaperStaysText() {
        open("/papers/");
        String title = "Sulfides <img src=x onerror=alert(1)> and <script>alert(2)</script> anodes";
        choose("hostile.txt", PAPER.replace("A sulfide of tin that nobody made", title));
        giveToken(Served.corpus().token());
        assertThat(page.locator("#tasks li").first()).containsText("added", PATIENT);
        assertThat(page.locator("#tasks li").first()).containsText("<img src=x");
        page.locator("#tasks a").first().click();
        assertThat(page.locator("#title")).containsText("<script>alert(2)</script>");
        assertThat(page.locator("main img, main script")).hasCount(0);

        String id = page.url().replaceAll(".*[?&]id=([0-9a-f]+).*", "$1");
        var answer =
                Served.corpus()
                        .send(
                                "/api/papers/" + id,
                                it ->
                                        it.DELETE()
                                                .header(
                                                        "Authorization",
                                                        "Bearer " + Served.corpus().token()));
        org.assertj.core.api.Assertions.assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void sortsAndFilters() {
        open("/papers/");
        page.locator("[data-sort=statements]").click();
        Locator head = page.locator("th:has([data-sort=statements])");
        assertThat(head).hasAttribute("aria-sort", "descending");
        page.locator("#filter").fill("plants");

        assertThat(page.locator("#rows tr")).hasCount(1);
    }

    private void choose(String name, String text) {
        page.locator("#files")
                .setInputFiles(
                        new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
    }
}
