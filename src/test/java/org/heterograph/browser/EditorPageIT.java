package org.heterograph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.heterograph.support.Served;
import org.junit.jupiter.api.Test;

import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

class EditorPageIT extends InBrowser {
    private static final String WRONG = "SELECT * WHERE {\n  ?s hg:value\n}";

    @Test
    void asksAQuestionWithItsParameters() {
        open("/editor/");
        page.locator("#question").selectOption("cycling-stability");
        page.locator(".parameters input[name=cycles]").fill("100");
        page.getByText("Ask", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .click();

        assertThat(page.locator("#status")).containsText("row");
        assertThat(page.locator("#table tbody tr").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile("cycles=100"));
    }

    @Test
    void tellsLineAndColumnOfAFault() {
        write(WRONG);
        page.locator("#run").click();

        assertThat(page.locator("#status")).containsText("line 3, column 1");
        assertThat(page.locator(".CodeMirror .wrong")).hasCount(1);
        forgiveFaults();
    }

    @Test
    void aQueryIsNotLost() {
        write("ASK { ?kept a hg:Measurement }");
        page.locator("#run").click();
        assertThat(page.locator("#status")).containsText("Yes");

        open("/editor/");

        assertThat(page.locator("#query")).containsText("?kept");
        assertThat(page.locator("#history li").first()).containsText("?kept");
    }

    @Test
    void aCancelledQueryStopsOnTheServer() {
        write(
                "SELECT (COUNT(*) AS ?cancelled) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STRLEN(CONCAT(STR(?a), STR(?f), STR(?g))) = 1) }");
        page.locator("#run").click();
        assertThat(page.locator("#run")).hasText("Cancel");
        waitFor(() -> running().contains("?cancelled"));
        page.locator("#run").click();

        assertThat(page.locator("#status")).containsText("Cancelled");
        assertThat(page.locator("#run")).hasText("Run");
        waitFor(() -> !running().contains("?cancelled"));
    }

    private static String running() {
        Served served = Served.corpus();
        return served.send(
                        "/api/running",
                        it -> it.header("Authorization", "Bearer " + served.token()))
                .body();
    }

    private void waitFor(BooleanSupplier state) {
        for (int i = 0; i < 100 && !state.getAsBoolean(); i++) {
            page.waitForTimeout(100);
        }
        org.assertj.core.api.Assertions.assertThat(state.getAsBoolean()).isTrue();
    }

    @Test
    void aQueryThatGivesWayToAnotherIsKept() {
        write("ASK { ?never a hg:Asked }");
        page.locator("#question").selectOption("cycling-stability");
        page.locator(".parameters button").click();
        assertThat(page.locator("#status")).containsText("row");

        assertThat(page.locator("#history")).containsText("?never");
    }

    @Test
    void drawsAnAnswerAndShowsItRaw() {
        open("/editor/?query=rate-series");
        assertThat(page.locator("#table tbody tr").first()).isVisible();
        page.locator("#tab-chart").click();
        assertThat(page.locator("#chart .point").first()).isVisible();

        page.locator("#tab-raw").click();

        assertThat(page.locator("#raw")).containsText("bindings");
    }

    @Test
    void aLinkBringsItsQuery() {
        open("/editor/#query=" + encoded("SELECT (1 AS ?one) {}").replace("+", "%20"));

        assertThat(page.locator("#table tbody td")).hasText("1");
    }

    @Test
    void completesFromTheOntology() {
        write("SELECT * { ?m a hg:Meas");
        page.keyboard().press("Control+Space");

        assertThat(page.locator("#query, .CodeMirror-hints")).not().hasCount(0);
        assertThat(page.locator("body")).containsText("Measurement");
    }

    private void write(String query) {
        open("/editor/");
        assertThat(page.locator("#question option")).not().hasCount(1);
        page.locator("#query .CodeMirror").click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(query);
    }
}
