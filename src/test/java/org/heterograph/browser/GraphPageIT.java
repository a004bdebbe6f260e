package org.heterograph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

class GraphPageIT extends InBrowser {
    @Test
    void drawsANeighbourhoodAndGoesOnToANeighbour() {
        open("/graph/?of=" + encoded("https://w3id.org/heterograph/id/material/SnO2_SnS"));
        assertThat(page.locator("#drawing canvas").first()).isVisible();
        assertThat(page.locator("#panel h2")).hasText("SnO2/SnS");

        page.locator("#panel button").first().click();

        assertThat(page).hasURL(Pattern.compile("of=.*(?<!SnO2_SnS)$"));
        assertThat(page.locator("#panel h2")).not().hasText("SnO2/SnS");
    }

    @Test
    void findsAThingByItsName() {
        open("/graph/");
        page.locator("#name").fill("specific capacity");
        page.locator("#found button").first().click();

        assertThat(page.locator("#panel h2")).containsText("specific capacity");
    }
}
