package org.heterograph.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Pictures of each page, wide and narrow, light and dark, for people to look at.
final class Screenshots {
    /// Widths of windows in pixels: a desk, a phone.
    private static final Map<String, int[]> WINDOWS =
            new LinkedHashMap<>(
                    Map.of("wide", new int[] {1280, 860}, "phone", new int[] {375, 780}));

    private static final int SETTLE = 1500;

    /// Names and addresses of the pages.
    static final Map<String, String> PAGES =
            new TreeMap<>(
                    Map.of(
                            "start", "/",
                            "search", "/?q=capacity+%3E+300+mAh%2Fg",
                            "papers", "/papers/",
                            "materials", "/materials/",
                            "material", "/material/?name=SnO2%2FSnS",
                            "compare", "/compare/?view=current",
                            "audit", "/audit/",
                            "graph", "/graph/",
                            "editor", "/editor/?query=cycling-stability"));

    private final Browser browser;
    private final String base;
    private final Path folder;

    /// @param base address of the server, without a slash at its end
    Screenshots(Browser browser, String base, Path folder) {
        this.browser = browser;
        this.base = base;
        this.folder = folder;
    }

    /// Takes the pictures of one page.
    void take(String name, String path) {
        for (var window : WINDOWS.entrySet()) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                take(name, path, window.getKey(), window.getValue(), scheme);
            }
        }
    }

    private void take(String name, String path, String window, int[] size, ColorScheme scheme) {
        var options =
                new Browser.NewContextOptions()
                        .setViewportSize(size[0], size[1])
                        .setColorScheme(scheme);
        try (BrowserContext context = browser.newContext(options)) {
            Page page = context.newPage();
            page.onConsoleMessage(it -> tell(name, it));
            page.onPageError(it -> System.err.println(name + ": " + it));
            page.navigate(base + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.waitForTimeout(SETTLE);
            String shade = scheme == ColorScheme.DARK ? "dark" : "light";
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(folder.resolve(name + "-" + window + "-" + shade + ".png")));
        }
    }

    private static void tell(String name, ConsoleMessage message) {
        if (message.type().equals("error")) {
            System.err.println(name + ": " + message.text());
        }
    }

    /// `Screenshots BASE FOLDER NAME=PATH…`
    public static void main(String[] words) {
        try (HeadlessBrowser started = HeadlessBrowser.start().orElseThrow()) {
            var shots = new Screenshots(started.browser(), words[0], Path.of(words[1]));
            for (String page : List.of(words).subList(2, words.length)) {
                int at = page.indexOf('=');
                shots.take(page.substring(0, at), page.substring(at + 1));
            }
        }
    }
}
