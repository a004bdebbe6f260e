package org.heterograph.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.fact.Calibration;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.FactJoiner;
import org.heterograph.mention.MentionFinder;
import org.heterograph.mining.Miner;
import org.heterograph.paper.FileId;
import org.heterograph.support.Nlp;
import org.heterograph.support.PlainPaper;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class LibraryTest {
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-01-02T12:00:00Z"), ZoneOffset.UTC);
    private static final byte[] TIN =
            PlainPaper.of("Tin selenide", "10.1000/tin.1", "SnSe2 works.");
    private static final byte[] IRON = PlainPaper.of("Iron sulfide", "", "FeS2 works.");

    @TempDir private Path home;
    private final MapView view = new MapView();

    @Test
    void keepsAPaperOnDiskAndInTheViews() {
        try (Library library = open("1")) {
            Outcome outcome = library.add(TIN, "tin.pdf", false);

            assertThat(outcome).isInstanceOf(Outcome.Added.class);
            assertThat(view.held).containsOnlyKeys(FileId.of(TIN));
            assertThat(library.extraction(FileId.of(TIN)).orElseThrow().document().text())
                    .contains("SnSe2 works.");
            assertThat(library.content(FileId.of(TIN)).orElseThrow()).hasBinaryContent(TIN);
        }
    }

    @Test
    void doesNotChangeAnythingWhenAPaperComesTwice() {
        try (Library library = open("1")) {
            library.add(TIN, "tin.pdf", false);

            assertThat(library.add(TIN, "again.pdf", false)).isInstanceOf(Outcome.Unchanged.class);
            assertThat(library.cards()).hasSize(1);
        }
    }

    @Test
    void readsAPaperAnewWithANewerMiner() {
        try (Library library = open("1")) {
            library.add(TIN, "tin.pdf", false);
        }
        try (Library library = open("2")) {
            assertThat(library.add(TIN, "tin.pdf", false)).isInstanceOf(Outcome.Replaced.class);
        }
    }

    @Test
    void letsAnotherFileOfTheSameWorkInOnlyInPlaceOfTheFirst() {
        byte[] preprint = PlainPaper.of("Tin selenide, preprint", "10.1000/TIN.1", "SnSe2 works.");
        try (Library library = open("1")) {
            library.add(TIN, "tin.pdf", false);

            assertThat(library.add(preprint, "preprint.pdf", false))
                    .isInstanceOfSatisfying(
                            Outcome.Failed.class,
                            it -> assertThat(it.reason()).contains("10.1000/tin.1", "--replace"));
            assertThat(library.add(preprint, "preprint.pdf", true))
                    .isInstanceOf(Outcome.Replaced.class);
            assertThat(view.held).containsOnlyKeys(FileId.of(preprint));
        }
    }

    @Test
    void saysWhyAPaperCannotBeRead() {
        try (Library library = open("1")) {
            assertThat(
                            library.add(
                                    "BROKEN".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                                    "b.pdf",
                                    false))
                    .isEqualTo(new Outcome.Failed("b.pdf", "no text layer; supply another copy"));
            assertThat(library.cards()).isEmpty();
        }
    }

    @Test
    void repairsAViewThatLostAPaperAndOneThatHoldsTooMuch() {
        try (Library library = open("1")) {
            library.add(TIN, "tin.pdf", false);
        }
        view.held.clear();
        view.held.put(FileId.of(IRON), "something");

        try (Library library = open("1")) {
            assertThat(view.held).containsOnlyKeys(FileId.of(TIN));
            assertThat(library.cards()).extracting(PaperCard::name).containsExactly("tin.pdf");
        }
    }

    @Test
    void forgetsWhatWasNotFinishedWhenThePowerWent() throws IOException {
        try (Library library = open("1")) {
            library.add(TIN, "tin.pdf", false);
        }
        Files.write(home.resolve("files").resolve(FileId.of(IRON).sha256()), IRON);
        Files.write(home.resolve("extractions").resolve("x.jsonl.gz.tmp"), new byte[3]);

        try (Library library = open("1")) {
            assertThat(library.cards()).hasSize(1);
            assertThat(home.resolve("files")).isDirectoryContaining("glob:**" + FileId.of(TIN));
            assertThat(home.resolve("files").toFile().list()).hasSize(1);
            assertThat(home.resolve("extractions").toFile().list()).hasSize(1);
        }
    }

    @Test
    void knowsAPaperWhoseLineInTheJournalWasCutOff() throws IOException {
        try (Library library = open("1")) {
            library.add(TIN, "tin.pdf", false);
        }
        Path journal = home.resolve("journal.tsv");
        byte[] whole = Files.readAllBytes(journal);
        Files.write(journal, java.util.Arrays.copyOf(whole, whole.length / 2));

        try (Library library = open("1")) {
            assertThat(library.cards())
                    .extracting(PaperCard::title)
                    .containsExactly("Tin selenide");
        }
    }

    @Test
    void removesAPaperEverywhere() {
        try (Library library = open("1")) {
            library.add(TIN, "tin.pdf", false);

            assertThat(library.remove(FileId.of(TIN))).isTrue();
            assertThat(library.remove(FileId.of(TIN))).isFalse();
            assertThat(view.held).isEmpty();
            assertThat(library.content(FileId.of(TIN))).isEmpty();
        }
    }

    @Test
    void findsAPaperByDigitsAndByDoi() {
        try (Library library = open("1")) {
            library.add(TIN, "tin.pdf", false);
            library.add(IRON, "iron.pdf", false);

            assertThat(library.find(FileId.of(IRON).sha256().substring(0, 8)))
                    .extracting(PaperCard::name)
                    .containsExactly("iron.pdf");
            assertThat(library.find("https://doi.org/10.1000/TIN.1"))
                    .extracting(PaperCard::name)
                    .containsExactly("tin.pdf");
            assertThat(library.find("10.1000/none")).isEmpty();
        }
    }

    private Library open(String version) {
        Miner miner =
                new Miner(
                        List.of(new PlainPaper()),
                        new MentionFinder(Nlp.annotator(), VocabularyReader.read()),
                        List.of(),
                        new Calibration(List.of()),
                        new FactJoiner(VocabularyReader.read()),
                        version);
        return Library.open(home, miner::mine, version, List.of(view), NOON);
    }

    /// A view that remembers.
    private static final class MapView implements View {
        private final Map<FileId, String> held = new TreeMap<>();

        @Override
        public Map<FileId, String> held() {
            return Map.copyOf(held);
        }

        @Override
        public void replace(Extraction extraction, String digest) {
            held.put(extraction.document().file(), digest);
        }

        @Override
        public void remove(FileId paper) {
            held.remove(paper);
        }

        @Override
        public void close() {}
    }
}
