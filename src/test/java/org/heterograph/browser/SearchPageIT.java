package org.heterograph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

class SearchPageIT extends InBrowser {
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
