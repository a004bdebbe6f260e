package org.heterograph.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.heterograph.fact.Extraction;
import org.heterograph.fact.Statement;
import org.heterograph.fact.curation.Decision;
import org.heterograph.fact.curation.Decision.Accept;
import org.heterograph.fact.curation.Decision.Reject;
import org.heterograph.fact.curation.Decision.Target;
import org.heterograph.fact.curation.Targets;
import org.heterograph.support.MadePapers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class ArchiveTest {
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @TempDir private Path folder;

    private Library library(String name) {
        return Library.open(
                folder.resolve(name),
                (content, _) -> {
                    throw new IllegalStateException("read once is enough: " + content.length);
                },
                "1",
                List.of(),
                CLOCK);
    }

    private static byte[] archive(Library library, Map<String, Path> others) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Archive.write(library, others, out);
        return out.toByteArray();
    }

    @Test
    void anotherLibraryHasThePapersWithoutReadingThem() throws IOException {
        Extraction extraction = MadePapers.sulfides();
        Path note = Files.writeString(folder.resolve("note.nq"), "# graphs");
        try (Library one = library("one");
                Library other = library("other")) {
            one.restore("bytes of it".getBytes(UTF_8), "sulfides.pdf", extraction);
            byte[] archive = archive(one, Map.of("note.nq", note));

            List<Outcome> outcomes = new ArrayList<>();
            Map<String, String> others = new TreeMap<>();
            Archive.read(
                    new ByteArrayInputStream(archive),
                    other,
                    outcomes::add,
                    (name, content) -> others.put(name, new String(content, UTF_8)));

            assertThat(outcomes).singleElement().isInstanceOf(Outcome.Added.class);
            assertThat(other.cards()).isEqualTo(one.cards());
            assertThat(other.extraction(extraction.document().file()).orElseThrow().statements())
                    .isEqualTo(extraction.statements());
            assertThat(others).containsExactly(Map.entry("note.nq", "# graphs"));
            assertThat(archive(other, Map.of("note.nq", note))).isEqualTo(archive);
        }
    }

    @Test
    void whatPeopleDecidedComesAlongAndTheYoungerDecisionCounts() throws IOException {
        Extraction extraction = MadePapers.sulfides();
        Statement said = extraction.statements().getFirst();
        Target target = Targets.of(extraction.document().file(), said);
        try (Library one = library("one");
                Library other = library("other")) {
            one.restore("bytes of it".getBytes(UTF_8), "sulfides.pdf", extraction);
            one.decide(new Decision(new Reject(target), "Vega", Instant.EPOCH, "a misprint"));
            other.restore("bytes of it".getBytes(UTF_8), "sulfides.pdf", extraction);
            other.decide(
                    new Decision(
                            new Accept(target),
                            "Lyra",
                            Instant.EPOCH.plusSeconds(60),
                            "it is not"));

            byte[] archive = archive(one, Map.of());
            assertThat(read(archive, other)).isEqualTo(1);
            assertThat(read(archive, other)).as("taken over once").isZero();

            assertThat(other.decisions()).extracting(Decision::who).containsExactly("Vega", "Lyra");
            assertThat(asserted(other, said)).isTrue();
            try (Library empty = library("empty")) {
                read(archive, empty);
                assertThat(empty.decisions()).isEqualTo(one.decisions());
                assertThat(asserted(empty, said)).isFalse();
                assertThat(empty.mined(extraction.document().file()).orElseThrow().statements())
                        .as("what was read stays as it was read")
                        .isEqualTo(extraction.statements());
            }
        }
    }

    private static int read(byte[] archive, Library into) throws IOException {
        return Archive.read(new ByteArrayInputStream(archive), into, _ -> {}, (_, _) -> {});
    }

    private static boolean asserted(Library library, Statement said) {
        return library.cards().stream()
                .flatMap(it -> library.extraction(it.file()).orElseThrow().statements().stream())
                .filter(it -> it.claim().fact().equals(said.claim().fact()))
                .allMatch(it -> it.claim().asserted());
    }

    @Test
    void whatIsThereStays() throws IOException {
        try (Library library = library("one")) {
            library.restore(new byte[] {1}, "sulfides.pdf", MadePapers.sulfides());
            List<Outcome> outcomes = new ArrayList<>();
            Archive.read(
                    new ByteArrayInputStream(archive(library, Map.of())),
                    library,
                    outcomes::add,
                    (_, _) -> {});
            assertThat(outcomes).singleElement().isInstanceOf(Outcome.Unchanged.class);
        }
    }

    @Test
    void saysWhatIsNoArchive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("x/extraction.jsonl.gz"));
        }
        try (Library library = library("one")) {
            assertThatThrownBy(
                            () ->
                                    Archive.read(
                                            new ByteArrayInputStream(bytes.toByteArray()),
                                            library,
                                            _ -> {},
                                            (_, _) -> {}))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("no archive of a library");
        }
    }
}
