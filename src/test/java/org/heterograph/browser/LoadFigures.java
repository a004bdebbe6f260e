package org.heterograph.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

import java.util.List;
import java.util.Locale;

/// What each page costs: bytes as sent, time until it can be used, jumps of its layout.
///
/// `LoadFigures BASE` prints a line a page for a server that runs; nothing is cached before.
final class LoadFigures {
    private static final String FIGURES =
            """
            () => {
              const [page] = performance.getEntriesByType("navigation");
              const parts = performance.getEntriesByType("resource");
              return [page.transferSize + parts.reduce((sum, it) => sum + it.transferSize, 0), parts.length + 1,
                page.domInteractive, Math.max(page.loadEventEnd, ...parts.map((it) => it.responseEnd))];
            }
            """;

    private LoadFigures() {}

    /// `start  21 kB  14 parts  95 ms to use  240 ms whole`
    static String line(Browser browser, String name, String address) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            List<?> found = (List<?>) page.evaluate(FIGURES);
            return String.format(
                    Locale.ROOT,
                    "%-10s %6.0f kB %4d parts %6.0f ms to use %6.0f ms whole",
                    name,
                    number(found, 0) / 1000,
                    (int) number(found, 1),
                    number(found, 2),
                    number(found, 3));
        }
    }

    private static double number(List<?> found, int at) {
        return ((Number) found.get(at)).doubleValue();
    }

    public static void main(String[] words) {
        try (HeadlessBrowser started = HeadlessBrowser.start().orElseThrow()) {
            Screenshots.PAGES.forEach(
                    (name, path) ->
                            System.out.println(line(started.browser(), name, words[0] + path)));
        }
    }
}
