package org.heterograph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

class AuditPageIT extends InBrowser {
    @Test
    void showsBothPlacesCutFromTheirPages() {
        open("/audit/?kind=abstract-body");

        assertThat(page.locator(".conflict").first()).containsText("418 mAh");
        assertThat(page.locator(".conflict").first().locator(".crop canvas")).hasCount(2);
        assertThat(page.locator(".conflict").first().locator(".crop .box").first()).isVisible();
    }

    @Test
    void leadsToThePlaceOnThePage() {
        open("/audit/");
        page.locator(".place a").first().click();

        assertThat(page).hasURL(Pattern.compile("/paper/"));
        assertThat(page.locator(".box.chosen, .box.asked").first()).isVisible();
    }

    @Test
    void narrowsBySeverity() {
        open("/audit/");
        page.locator("#severity").selectOption("hard");

        assertThat(page).hasURL(Pattern.compile("severity=hard"));
        assertThat(page.locator(".conflict").first()).isVisible();
    }
}
