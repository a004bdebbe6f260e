package org.heterograph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

class PaperPageIT extends InBrowser {
    @BeforeEach
    void openReview() {
        openPaper("invented-review");
        assertThat(page.locator(".page canvas").first()).isVisible();
    }

    @Test
    void goesFromAStatementToItsPlaceAndTellsHowSureItIs() {
        page.locator("#filter").fill("455");
        page.locator(".fact > button").first().click();

        assertThat(page.locator(".fact.chosen")).containsText("confidence");
        assertThat(page.locator(".fact.chosen blockquote")).containsText("455");
        assertThat(page.locator(".box.chosen").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile("fact=[0-9a-f]+"));
    }

    @Test
    void showsACardUnderThePointer() {
        Locator box = page.locator(".box.junctions").first();
        box.scrollIntoViewIfNeeded();
        var place = box.boundingBox();
        page.mouse().move(place.x + place.width / 2, place.y + place.height / 2);

        assertThat(page.locator(".card")).containsText("junction.");
        assertThat(page.locator(".card")).containsText("confidence");
    }

    @Test
    void aClickOnThePageChoosesTheStatement() {
        Locator box = page.locator(".box.junctions").first();
        box.scrollIntoViewIfNeeded();
        var place = box.boundingBox();
        page.mouse().click(place.x + place.width / 2, place.y + place.height / 2);

        assertThat(page.locator(".fact.chosen")).hasCount(1);
    }

    @Test
    void layersAreTurnedOnAndOff() {
        Locator layer = page.locator(".layer.measurements input");
        assertThat(page.locator(".box.measurements").first()).isVisible();
        layer.uncheck();

        assertThat(page.locator(".box.measurements").first()).isHidden();
        assertThat(page.locator(".fact.measurements")).hasCount(0);
    }

    @Test
    void theListGoesAlongWithThePages() {
        page.evaluate("document.getElementById('pages').scrollTo(0, 1e6)");

        assertThat(page.locator("#page")).hasText("page 3");
        assertThat(page.locator(".group[data-page='1'] h3")).not().isInViewport();
    }

    @Test
    void outlineFiguresAndReferencesAreThere() {
        page.locator("#tab-outline").click();
        page.getByText("Staged reactions").last().click();
        assertThat(page.locator(".box.asked")).hasCount(1);

        page.locator("#tab-figures").click();
        assertThat(page.locator(".figure canvas").first()).isVisible();

        page.locator("#tab-references").click();
        assertThat(page.locator(".references li")).not().hasCount(0);
        page.locator(".references button").first().click();
        assertThat(page.locator("#filter")).hasValue(Pattern.compile("\\[\\d+]"));
    }

    @Test
    void aFigureIsCutFromItsPageWhereItIsDrawn() {
        page.locator("#tab-figures").click();
        assertThat(page.locator(".figure canvas").first()).isVisible();

        Object inked =
                page.evaluate(
                        """
                        () => [...document.querySelectorAll(".figure canvas")].map((it) => {
                          const { data } = it.getContext("2d").getImageData(0, 0, it.width, it.height);
                          let dark = 0;
                          for (let at = 0; at < data.length; at += 4) if (data[at] + data[at + 1] + data[at + 2] < 600) dark++;
                          return dark > 200;
                        }).every(Boolean)
                        """);
        assertThat(inked).isEqualTo(true);
    }

    @Test
    void tellsWhoDecidedWhatAndWhyAndBringsBackWhatWasRejected() {
        page.locator("#filter").fill("455");
        page.locator(".fact > button").first().click();
        page.getByText("Reject …").click();
        page.locator(".curation input[name=why]").fill("a number of the figure");
        page.locator(".curation input[name=who]").fill("Vega");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.keyboard().press("Enter");
        giveToken();
        assertThat(page.locator(".fact.chosen .says .badge")).hasText("rejected");
        assertThat(page.locator(".fact.chosen .decisions")).containsText("rejected by Vega on ");
        assertThat(page.locator(".fact.chosen .decisions"))
                .containsText(": a number of the figure");

        page.getByText("Show the page anew").click();
        assertThat(page.locator(".rejections")).containsText("a number of the figure");
        assertThat(page.locator(".page canvas").first()).isVisible();
        assertThat(Accessibility.violations(page)).isEmpty();
        page.getByText("Accept after all").first().click();
        assertThat(page.locator(".fact.chosen .decisions li").last())
                .containsText("accepted by Vega on ");
        assertThat(page.locator(".fact.chosen .says")).containsText("455");
        assertThat(page.locator(".fact.chosen .says .badge")).hasText("accepted");
        assertThat(page.locator(".rejections")).hasCount(0);
    }

    @Test
    void keysGoFromStatementToStatement() {
        page.keyboard().press("j");
        page.keyboard().press("j");

        assertThat(page.locator(".fact.chosen")).hasCount(1);
    }

    @Test
    void wordsOfThePageCanBeSelected() {
        assertThat(page.locator(".textLayer span").first()).isAttached();

        assertThat(page.locator(".textLayer").first().textContent()).contains("invented review");
    }

    @Test
    void saysWhatIsWrongWithAnUnknownPaper() {
        open("/paper/?id=123456789abc");

        assertThat(page.locator("#title")).hasText("This paper cannot be shown");
        assertThat(page.getByText("All papers of the library")).isVisible();
        forgiveFaults();
    }
}
