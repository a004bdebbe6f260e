package org.heterograph.browser;

import com.microsoft.playwright.Page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Holds a page against WCAG 2.2 AA, as far as axe can tell.
final class Accessibility {
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private static final String RUN =
            """
            () => axe.run(document, {
              runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }
            }).then((found) => found.violations.map((it) => it.id + ": " + it.help + " – "
              + it.nodes.slice(0, 4).map((node) => node.target.join(" ") + " " + (node.any[0]?.message ?? "")).join("; ")))
            """;

    private Accessibility() {}

    /// What breaks a rule, with the elements that do.
    static List<String> violations(Page page) {
        page.evaluate(axe());
        List<?> found = (List<?>) page.evaluate(RUN);
        return found.stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream script =
                Objects.requireNonNull(Accessibility.class.getResourceAsStream(AXE), AXE)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
