package org.heterograph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;

import org.heterograph.support.Served;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A tab of a real browser for each test; what its console calls an error fails the test. Without a
/// browser the tests are skipped and say so; continuous integration fails then.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {
    private static final int PHONE = 375;
    private static final int DESK = 1280;
    private static final int HEIGHT = 860;

    /// Machines of many tasks are slow; a test that waits long has failed all the same.
    private static final int PATIENCE = 30_000;

    private final List<String> faults = new ArrayList<>();
    private HeadlessBrowser started;
    private BrowserContext context;

    /// The tab.
    protected Page page;

    @BeforeAll
    void startBrowser() {
        Optional<HeadlessBrowser> found = HeadlessBrowser.start();
        if (System.getenv("CI") != null) {
            assertThat(found).as("continuous integration needs a browser").isPresent();
        }
        Assumptions.assumeTrue(
                found.isPresent(), "no chromium or chrome: the browser tests are not run");
        started = found.orElseThrow();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @AfterAll
    void stopBrowser() {
        if (started != null) {
            started.close();
        }
    }

    @BeforeEach
    void openTab() {
        openTab(DESK, ColorScheme.LIGHT);
    }

    /// Takes the place of the tab by one of a phone.
    protected void onPhone() {
        context.close();
        openTab(PHONE, ColorScheme.LIGHT);
    }

    protected void inTheDark() {
        context.close();
        openTab(DESK, ColorScheme.DARK);
    }

    private void openTab(int width, ColorScheme scheme) {
        context =
                started.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(width, HEIGHT)
                                        .setColorScheme(scheme)
                                        .setAcceptDownloads(true));
        page = context.newPage();
        page.onPageError(faults::add);
        page.onConsoleMessage(this::listen);
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error")) {
            faults.add(message.text() + " at " + message.location());
        }
    }

    /// Forgets faults that a test brings about on purpose.
    protected void forgiveFaults() {
        faults.clear();
    }

    @AfterEach
    void closeTab() {
        context.close();
        assertThat(faults).isEmpty();
        faults.clear();
    }

    protected void open(String path) {
        page.navigate(Served.corpus().uri(path).toString());
    }

    /// Opens the paper whose file is called so.
    protected void openPaper(String file) {
        String list = Served.corpus().get("/api/papers").body();
        int name = list.indexOf("\"name\":\"" + file);
        int id = list.lastIndexOf("\"id\":\"", name);
        open("/paper/?id=" + list.substring(id + 6, id + 70));
        page.locator("#main:not([aria-busy])").waitFor();
    }

    /// Answers the question for the token.
    protected void giveToken(String token) {
        page.locator("dialog #token").fill(token);
        page.getByText("Go on").click();
    }

    protected void giveToken() {
        giveToken(Served.corpus().token());
    }

    protected static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// By how many pixels the page is wider than the window.
    protected int overflow() {
        Object wider =
                page.evaluate(
                        "document.documentElement.scrollWidth -"
                                + " document.documentElement.clientWidth");
        return ((Number) wider).intValue();
    }
}
