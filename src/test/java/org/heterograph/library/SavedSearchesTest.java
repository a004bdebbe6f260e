package org.heterograph.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

class SavedSearchesTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
    private static final SavedSearch ANODES =
            new SavedSearch(
                    "anodes", "MoSe2 capacity > 400 mAh/g", List.of("year:2020"), NOON, NOON);

    @TempDir private Path home;

    @Test
    void keepsSearchesThroughTheNextStart() {
        new SavedSearches(home).keep(ANODES);

        assertThat(new SavedSearches(home).all()).containsExactly(ANODES);
    }

    @Test
    void keepsOneSearchAName() {
        SavedSearches searches = new SavedSearches(home);
        searches.keep(ANODES);
        SavedSearch looked = ANODES.looked(NOON.plusSeconds(60));
        searches.keep(looked);

        assertThat(searches.all()).containsExactly(looked);
        assertThat(searches.forget("anodes")).isTrue();
        assertThat(searches.forget("anodes")).isFalse();
        assertThat(searches.all()).isEmpty();
    }

    @Test
    void passesOverALineThatIsNone() throws IOException {
        SavedSearches searches = new SavedSearches(home);
        searches.keep(ANODES);
        Path file = searches.file().orElseThrow();
        Files.writeString(file, "half a line\tof it\n" + Files.readString(file));

        assertThat(searches.all()).containsExactly(ANODES);
    }

    @Test
    void takesInThoseOfAnotherStoreWhoseNamesAreFree(@TempDir Path other) throws IOException {
        SavedSearches there = new SavedSearches(other);
        there.keep(ANODES.looked(NOON.plusSeconds(60)));
        there.keep(new SavedSearch("cathodes", "NaCrO2", List.of(), NOON, NOON));
        SavedSearches here = new SavedSearches(home);
        here.keep(ANODES);

        assertThat(here.take(Files.readAllBytes(there.file().orElseThrow()))).isEqualTo(1);
        assertThat(here.all()).extracting(SavedSearch::name).containsExactly("anodes", "cathodes");
        assertThat(here.find("anodes")).contains(ANODES);
    }

    @Test
    void refusesNamesThatWouldNotFitALineOrAnAddress() {
        for (String name : List.of("", " ", "a/b", "a\tb", "x".repeat(81))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new SavedSearch(name, "MoSe2", List.of(), NOON, NOON));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SavedSearch("empty", " ", List.of(), NOON, NOON));
    }
}
