package org.heterograph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;

import org.heterograph.support.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What holds for each page: it fits a phone, breaks no rule of accessibility, calls no other host.
class EveryPageIT extends InBrowser {
    private static final int SETTLE = 400;
    private static final int LARGEST_FIRST_PAGE = 300_000;
    private static final int SLOWEST_FIRST_PAGE = 1000;

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/?q=capacity+%3E+300+mAh%2Fg",
                "/?q=zzzzqq",
                "/papers/",
                "/materials/",
                "/material/?name=" + encoded("SnO2/SnS"),
                "/material/?name=nothing",
                "/compare/?view=current",
                "/compare/?view=ice",
                "/audit/",
                "/graph/",
                "/editor/?query=cycling-stability",
                "/ontology",
                "/id/material/SnO2_SnS",
                "paper");
    }

    private void visit(String path) {
        if (path.equals("paper")) {
            openPaper("invented-review");
        } else {
            open(path);
        }
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForTimeout(SETTLE);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsAPhoneAndIsAccessibleThere(String path) {
        onPhone();
        visit(path);

        assertThat(overflow()).isLessThanOrEqualTo(0);
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAccessibleAtADesk(String path) {
        visit(path);

        assertThat(Accessibility.violations(page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isAccessibleInTheDark(String path) {
        inTheDark();
        visit(path);

        assertThat(Accessibility.violations(page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void callsNoOtherHost(String path) {
        List<String> elsewhere = new ArrayList<>();
        String here = Served.corpus().uri("/").toString();
        page.onRequest(
                it -> {
                    if (it.url().startsWith("http") && !it.url().startsWith(here)) {
                        elsewhere.add(it.url());
                    }
                });
        visit(path);

        assertThat(elsewhere).isEmpty();
    }

    @Test
    void theFirstPageIsLightAndQuick() {
        open("/");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Number bytes =
                (Number)
                        page.evaluate(
                                "performance.getEntriesByType('resource').concat("
                                        + "performance.getEntriesByType('navigation'))"
                                        + ".reduce((sum, it) => sum + it.transferSize, 0)");
        Number ready =
                (Number)
                        page.evaluate(
                                "performance.getEntriesByType('navigation')[0].domInteractive");

        assertThat(bytes.intValue()).isLessThan(LARGEST_FIRST_PAGE);
        assertThat(ready.intValue()).isLessThan(SLOWEST_FIRST_PAGE);
    }

    @Test
    void theFirstPageStandsStill() {
        open("/?q=capacity");
        assertThat(page.locator(".hit").first()).isVisible();
        Number jumps =
                (Number)
                        page.evaluate(
                                """
                                () => new Promise((resolve) => new PerformanceObserver((list) => resolve(
                                  list.getEntries().reduce((sum, it) => sum + it.value, 0)))
                                  .observe({ type: "layout-shift", buffered: true }) ?? setTimeout(() => resolve(0), 500))
                                """);

        assertThat(jumps.doubleValue()).isLessThan(0.1);
    }

    @Test
    void scriptsOfOthersAreRefused() {
        open("/");
        String policy = page.request().get(page.url()).headers().get("content-security-policy");

        assertThat(policy).contains("script-src 'self'").doesNotContain("script-src 'unsafe");
        assertThat(policy).contains("style-src 'self'").doesNotContain("unsafe-inline");
    }
}
