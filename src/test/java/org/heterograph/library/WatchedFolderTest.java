package org.heterograph.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.fact.Extraction;
import org.heterograph.paper.FileId;
import org.heterograph.reader.UnreadableDocumentException;
import org.heterograph.support.PlainPaper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

class WatchedFolderTest {
    private static final byte[] TIN = PlainPaper.of("Tin selenide", "", "SnSe2 is layered.");

    @TempDir private Path home;
    @TempDir private Path folder;
    private Library library;

    @BeforeEach
    void open() {
        library =
                Library.open(
                        home,
                        (content, _) -> {
                            if (content.length < 10) {
                                throw new UnreadableDocumentException("no paper; send another");
                            }
                            return new Extraction(new PlainPaper().read(content), List.of(), "1");
                        },
                        "1",
                        List.of(),
                        Clock.systemUTC());
    }

    private WatchedFolder watched() {
        return new WatchedFolder(folder, this::papers, library);
    }

    private List<Path> papers() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lies(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void takesInWhatIsPutThereAndSaysWhatCouldNotBeRead() throws IOException {
        WatchedFolder watched = watched();
        lies("tin.txt", TIN);
        lies("torn.txt", new byte[] {1});
        watched.look();

        assertThat(library.card(FileId.of(TIN))).isPresent();
        assertThat(watched.found())
                .extracting(WatchedFolder.Found::outcome)
                .hasAtLeastOneElementOfType(Outcome.Added.class)
                .contains(new Outcome.Failed("torn.txt", "no paper; send another"));
        assertThat(watched.looked()).isAfter(Instant.EPOCH);
    }

    @Test
    void aPaperThatIsTakenOutStaysOut() throws IOException {
        WatchedFolder watched = watched();
        lies("tin.txt", TIN);
        watched.look();
        library.remove(FileId.of(TIN));
        watched.look();

        assertThat(library.cards()).isEmpty();
    }

    @Test
    void waitsForAFileThatIsBeingCopied() throws IOException {
        WatchedFolder watched = watched();
        Files.write(folder.resolve("tin.txt"), TIN);
        watched.look();

        assertThat(watched.found()).isEmpty();
    }
}
