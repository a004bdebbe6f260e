package org.heterograph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.assertions.LocatorAssertions;

import org.heterograph.support.Program;
import org.heterograph.support.Served;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The first hour of someone who has three papers: add them, find a number, see it on its page, set
/// two materials side by side, put a wrong fact right, take the data away.
class NewUserIT extends InBrowser {
    private static final int PAPERS = 3;
    private static final double PATIENCE = 180_000;

    @Test
    void addsFindsSeesComparesCorrectsAndTakesAway() throws IOException {
        Served server = Served.empty();
        add(server);
        findAndSee(server);
        compare(server);
        correct(server);
        takeAway();
    }

    private void go(Served server, String path) {
        page.navigate(server.uri(path).toString());
    }

    private void add(Served server) throws IOException {
        go(server, "/");
        page.getByText("Add your first papers").click();
        page.locator("#files").setInputFiles(papers().toArray(Path[]::new));
        page.locator("dialog #token").fill(server.token());
        page.getByText("Go on").click();
        assertThat(page.locator("#tasks .done"))
                .hasCount(PAPERS, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
    }

    private static List<Path> papers() throws IOException {
        Path folder =
                Path.of(System.getProperty("heterograph.journey", Program.corpus().toString()));
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(it -> it.toString().endsWith(".pdf"))
                    .sorted()
                    .limit(PAPERS)
                    .toList();
        }
    }

    private void findAndSee(Served server) {
        go(server, "/");
        page.locator("#words").fill("capacity > 100 mAh/g");
        page.keyboard().press("Enter");
        page.locator(".snippet").first().click();
        assertThat(page.locator(".box.chosen, .box.asked").first()).isVisible();
        assertThat(page.locator(".fact.chosen blockquote")).isVisible();
    }

    private void compare(Served server) {
        go(server, "/materials/");
        page.locator("#rows input").nth(0).check();
        page.locator("#rows input").nth(1).check();
        page.locator("#compare").click();
        assertThat(page.locator("#table tbody tr").first()).isVisible();
    }

    private void correct(Served server) {
        go(server, "/");
        page.locator("#words").fill("capacity > 100 mAh/g");
        page.keyboard().press("Enter");
        page.locator(".snippet").first().click();
        page.locator(".fact.chosen").getByText("Correct …").click();
        page.locator(".curation input[name=value]").fill("123");
        page.locator(".curation input[name=why]").fill("misread");
        page.getByText("Save the correction").click();
        assertThat(page.locator(".curation .done")).containsText("corrected");
        page.getByText("Show the page anew").click();
        page.locator("#filter").fill("123");
        assertThat(page.locator(".fact .says").first()).containsText("123");
    }

    private void takeAway() throws IOException {
        page.locator(".side .menu summary").click();
        Download turtle = page.waitForDownload(() -> page.getByText("Turtle").click());
        assertThat(Files.readString(turtle.path())).contains("hg:Measurement");
    }
}
