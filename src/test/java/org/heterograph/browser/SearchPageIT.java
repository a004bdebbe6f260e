package org.heterograph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;

import org.heterograph.support.Served;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

class SearchPageIT extends InBrowser {
    private static final String NOTE =
            """
            A note on stannite as an anode

            Abstract

            Stannite, a sulfide of copper, iron and tin, stores sodium by conversion and alloying. Its
            electrode delivers 512 mAh g-1 at 0.1 A g-1 after 50 cycles.
            """;

    @Test
    void findsWordsAndLandsOnTheirPlaceInThePaper() {
        open("/");
        page.locator("#words").fill("capacity");
        page.keyboard().press("Enter");
        assertThat(page.locator(".hit mark").first()).isVisible();

        page.locator(".snippet").first().click();

        assertThat(page.locator(".page canvas").first()).isVisible();
        assertThat(page.locator(".box.chosen, .box.asked").first()).isVisible();
    }

    @Test
    void theAddressHoldsWordsAndFacets() {
        open("/?q=capacity");
        page.locator("#facetlist button").first().click();
        assertThat(page).hasURL(Pattern.compile("facet="));
        assertThat(page.locator("#facetlist button[aria-pressed=true]")).hasCount(1);

        page.reload();
        assertThat(page.locator("#chosen .chip")).hasCount(1);
        page.goBack();

        assertThat(page.locator("#facetlist button").first()).isVisible();
        assertThat(page.locator("#chosen .chip")).hasCount(0);
    }

    @Test
    void proposesMaterialsByTheirFormula() {
        open("/");
        page.locator("#words").pressSequentially("SnSe2");
        Locator first = page.locator("#proposals [role=option]").first();
        assertThat(first).isVisible();

        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page.locator("#words")).hasValue(Pattern.compile("SnSe2.*"));
        assertThat(page.locator("#proposals")).isHidden();
    }

    @Test
    void setsFormulasAsTheyArePrinted() {
        open("/?q=MoS2");

        assertThat(page.locator("#hits sub").first()).hasText("2");
    }

    @Test
    void saysWhyAHitIsThere() {
        open("/?q=capacity+retention");
        page.locator(".why summary").first().click();

        assertThat(page.locator(".why span").first()).containsText("has ");
        assertThat(page.locator(".why span").first()).containsText("by its words");
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    @Test
    void givesThePapersOfAListToAReferenceManager() throws IOException {
        open("/?q=capacity");
        Download bib = page.waitForDownload(() -> page.getByText("BibTeX").click());
        Download ris =
                page.waitForDownload(
                        () -> page.locator("#taking a[download='search.ris']").click());

        assertThat(Files.readString(bib.path())).contains("@").contains("title");
        assertThat(Files.readString(ris.path())).contains("TY  - ").contains("ER  - ");
    }

    @Test
    void keepsASearchAndTellsWhatIsNewInIt() {
        open("/?q=stannite");
        page.getByText("Save this search …").click();
        page.locator(".keeping input").fill("tin news");
        page.keyboard().press("Enter");
        giveToken();
        assertThat(page.locator(".keeping")).containsText("saved as tin news");

        String paper = add("stannite.txt", NOTE);
        open("/");
        assertThat(page.locator("#saved li")).containsText("tin news");
        assertThat(Accessibility.violations(page)).isEmpty();
        page.locator("#saved .badge").click();
        assertThat(page.locator(".news")).containsText("Only papers that came in since");
        assertThat(page.locator(".hit").first()).containsText("tannite");
        page.getByText("I have seen them").click();
        assertThat(page.locator(".news")).hasCount(0);
        open("/");
        assertThat(page.locator("#saved li")).hasCount(1);
        assertThat(page.locator("#saved .badge")).hasCount(0);

        page.locator("#saved a").click();
        page.getByText("Forget it").click();
        assertThat(page.getByText("Save this search …")).isVisible();
        takeOut(paper);
    }

    private String add(String name, String text) {
        open("/papers/");
        page.locator("#files")
                .setInputFiles(
                        new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        Locator added = page.locator("#tasks .done a").first();
        assertThat(added).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
        return added.getAttribute("href").replaceAll(".*id=", "");
    }

    private static void takeOut(String paper) {
        Served served = Served.corpus();
        var answer =
                served.send(
                        "/api/papers/" + paper,
                        it -> it.DELETE().header("Authorization", "Bearer " + served.token()));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void saysWhatToDoWhereNothingIsFound() {
        open("/?q=zzzzqq&facet=year:1900");

        assertThat(page.getByText("Nothing is found")).isVisible();
        assertThat(page.getByText("Search without the facets")).isVisible();
    }

    @Test
    void formulasChargesAndUnitsHaveTheirScripts() {
        open("/");
        Object set =
                page.evaluate(
                        """
                        async () => {
                          const { chemistry } = await import("/js/formula.js");
                          const host = document.createElement("p");
                          host.append(...chemistry("Fe1-xS and Ti3C2Tx take Na+ at 2 A g−1; Co3(PO4)2, PCT-1 and 2020 stay"));
                          return host.innerHTML;
                        }
                        """);

        assertThat(set)
                .isEqualTo(
                        "Fe<sub>1-x</sub>S and Ti<sub>3</sub>C<sub>2</sub>T<sub>x</sub> take"
                                + " Na<sup>+</sup> at 2 A g<sup>−1</sup>;"
                                + " Co<sub>3</sub>(PO<sub>4</sub>)<sub>2</sub>, PCT-1 and 2020 stay");
    }
}
