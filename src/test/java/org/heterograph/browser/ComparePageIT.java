package org.heterograph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

class ComparePageIT extends InBrowser {
    private static final String TWO =
            "/compare/?view=rate&material=" + encoded("SnSe2@NC") + "&material=Fe3S4";

    @ParameterizedTest
    @ValueSource(strings = {"rate", "cycles", "current", "ice"})
    void drawsEachViewOfTheClasses(String view) {
        open("/compare/?view=" + view);

        assertThat(page.locator(".plotted .point").first()).isVisible();
        assertThat(page.locator("#table tbody tr").first()).isVisible();
    }

    @Test
    void saysWhatIsNotMeasuredAlike() {
        open(TWO);

        assertThat(page.locator("#unlike")).containsText("Not all of these are measured alike");
        assertThat(page.locator(".legend li")).not().hasCount(1);
    }

    @Test
    void addsAndTakesAwayMaterials() {
        open("/compare/?view=cycles");
        page.locator("#chooser input").fill("Fe3S4");
        assertThat(page.locator("#chooser .chip")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("material=Fe3S4"));

        page.locator("#chooser .chip").click();

        assertThat(page.locator("#chooser .chip")).hasCount(0);
    }

    @Test
    void givesTheValuesAsCsvAndThePictureAsSvgAndPng() throws IOException {
        open(TWO);
        assertThat(page.locator(".plotted")).isVisible();

        assertThat(read(saved("CSV"))).contains("Material,").contains("Fe3S4");
        assertThat(read(saved("SVG"))).startsWith("<svg").contains("current density");
        byte[] png = Files.readAllBytes(saved("PNG").path());
        assertThat(new String(png, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
    }

    @Test
    void showsTheSparqlBehindAView() {
        open(TWO);
        page.getByText("SPARQL behind this view").click();

        assertThat(page.locator("#status")).containsText("rows in");
        assertThat(page.locator("#table tbody tr").first()).isVisible();
    }

    private Download saved(String label) {
        return page.waitForDownload(
                () -> page.locator("#saves button", byText(label)).first().click());
    }

    private static com.microsoft.playwright.Page.LocatorOptions byText(String label) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(label);
    }

    private static String read(Download download) throws IOException {
        return Files.readString(download.path());
    }
}
