package org.heterograph.browser;

import org.heterograph.support.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import java.nio.file.Path;

/// Takes pictures of each page of the corpus into the folder that `screenshots` names, and prints
/// what each costs:
/// `./heterograph test -Dit.test=ScreenshotsIT -Dscreenshots=target/screenshots`.
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class ScreenshotsIT {
    @Test
    void takesPicturesOfEachPage() {
        String base = Served.corpus().uri("").toString();
        try (HeadlessBrowser started = HeadlessBrowser.start().orElseThrow()) {
            var shots =
                    new Screenshots(
                            started.browser(), base, Path.of(System.getProperty("screenshots")));
            Screenshots.PAGES.forEach(shots::take);
            Screenshots.PAGES.forEach(
                    (name, path) ->
                            System.out.println(
                                    LoadFigures.line(started.browser(), name, base + path)));
        }
    }
}
