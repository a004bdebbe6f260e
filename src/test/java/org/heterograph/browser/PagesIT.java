package org.heterograph.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import org.heterograph.support.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a person sees, in a real browser. Without one the tests are skipped and say so; continuous
/// integration fails then.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private Playwright playwright;
    private Browser browser;
    private Page page;
    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    void startBrowser() {
        Path program = program();
        boolean found = Files.isExecutable(program);
        if (System.getenv("CI") != null) {
            assertThat(found).as("continuous integration needs a browser").isTrue();
        }
        Assumptions.assumeTrue(found, "no chromium or chrome: the browser tests are not run");
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(program)
                                        .setArgs(QUIET));
    }

    private static Path program() {
        String named = System.getenv("HETEROGRAPH_BROWSER");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of("/none"));
    }

    @AfterAll
    void stopBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void openTab() {
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 860));
        page.onPageError(faults::add);
    }

    @AfterEach
    void closeTab() {
        page.close();
        assertThat(faults).isEmpty();
    }

    private void open(String path) {
        page.navigate(Served.corpus().uri(path).toString());
    }

    @Test
    void searchesAndLandsOnTheMarkedWordsOfThePage() {
        open("/");
        page.getByRole(com.microsoft.playwright.options.AriaRole.SEARCHBOX).fill("capacity");
        page.keyboard().press("Enter");
        assertThat(page.locator(".hit").first()).isVisible();
        assertThat(page.locator(".hit mark").first()).isVisible();

        page.locator(".hit h2 a").first().click();

        assertThat(page.locator(".page canvas").first()).isVisible();
        assertThat(page.locator(".box.chosen").first()).isVisible();
    }

    @Test
    void narrowsHitsByAFacet() {
        open("/?q=capacity");
        Locator facet = page.locator("#facetlist button").first();
        facet.click();

        assertThat(page.locator("#facetlist button[aria-pressed=true]")).hasCount(1);
    }

    @Test
    void goesFromAStatementToItsPlaceOnThePage() {
        open("/papers/");
        page.locator("#rows a").first().click();
        Locator fact = page.locator(".fact").first();
        fact.click();

        assertThat(page.locator(".fact[aria-current=true]")).hasCount(1);
        assertThat(page.locator(".box.chosen").first()).isVisible();
    }

    @Test
    void answersAnExampleQuestionInTheEditor() {
        open("/editor/");
        page.locator("#question")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));

        assertThat(page.locator(".yasr table, .yasr .dataTables_empty").first()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?q=capacity", "/papers/", "/editor/"})
    void fitsAPhone(String path) {
        page.setViewportSize(390, 780);
        open(path);
        page.waitForLoadState();

        Object overflow =
                page.evaluate(
                        "document.documentElement.scrollWidth -"
                                + " document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue()).isLessThanOrEqualTo(1);
    }
}
