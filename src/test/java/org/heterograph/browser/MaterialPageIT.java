package org.heterograph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.regex.Pattern;

class MaterialPageIT extends InBrowser {
    @Test
    void drawsTheInterfaceWithItsArrows() {
        open("/material/?name=" + encoded("MoS2/NbSe2"));

        assertThat(page.locator(".junction .arrow.electrons")).hasCount(1);
        assertThat(page.locator(".junction .arrow.field")).hasCount(1);
        assertThat(page.locator(".interface figcaption").first()).containsText("Schottky");
    }

    @Test
    void aPointOfACurveOpensItsEvidence() {
        open("/material/?name=Fe3S4");
        page.locator("#curves .point").first().focus();
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/paper/\\?id="));
        assertThat(page.locator(".box.chosen").first()).isVisible();
    }

    @Test
    void tellsValuesWithConditionsAndPlaces() {
        open("/material/?name=" + encoded("SnO2/SnS"));

        assertThat(page.locator("#measurements")).containsText("at 0.5 A g⁻¹ · 200 cycles");
        assertThat(page.locator("#conflicts")).containsText("reference");
        assertThat(page.locator("#sources a").first()).isVisible();
    }

    @Test
    void joinsTwoMaterialsAndTellsThemApartAgain() {
        decide("It is the same", "one reaction product");
        giveToken();
        assertThat(page.locator("#same")).containsText("One material with");
        assertThat(page.locator("#same")).containsText("called the same by Lyra on ");
        assertThat(Accessibility.violations(page)).isEmpty();

        decide("It is another", "two sulfides after all");
        assertThat(page.locator("#same")).containsText("told apart by Lyra on ");
        assertThat(page.locator("#same")).not().containsText("One material with");
    }

    private void decide(String verdict, String why) {
        open("/material/?name=Fe3S4");
        page.getByText("Join with another material").click();
        page.locator(".decide input[name=other]").fill("SnSe2@NC");
        page.locator(".decide input[name=why]").fill(why);
        page.locator(".decide input[name=who]").fill("Lyra");
        page.getByText(verdict).click();
    }

    @Test
    void helpsWhereAMaterialIsUnknown() {
        open("/material/?name=" + encoded("SnSe2/nothing"));

        assertThat(page.getByText("No paper of the library speaks")).isVisible();
        assertThat(page.locator("#head li a").first()).isVisible();
    }

    @Test
    void setsChosenMaterialsSideBySide() {
        open("/materials/");
        page.locator("#filter").fill("Se");
        page.locator("#rows input").nth(0).check();
        page.locator("#rows input").nth(1).check();
        page.locator("#compare").click();

        assertThat(page).hasURL(Pattern.compile("material=.*material="));
        assertThat(page.locator("#chooser .chip")).hasCount(2);
    }
}
