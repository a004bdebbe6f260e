package org.heterograph.library;

import org.heterograph.paper.FileId;
import org.heterograph.paper.WorkId;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What came into the library and when, a line an event, only ever appended to; times stand here
/// and nowhere else.
///
/// A line has the columns of a [PaperCard], parted by tabs.
final class Journal {
    private static final int COLUMNS = 11;

    private final Path place;

    Journal(Path home) {
        place = home.resolve("journal.tsv");
    }

    /// The newest card of each file. A line that a crash cut off is passed over.
    Map<FileId, PaperCard> cards() {
        Map<FileId, PaperCard> cards = new LinkedHashMap<>();
        if (Files.exists(place)) {
            for (String line : lines()) {
                read(line).ifPresent(card -> cards.put(card.file(), card));
            }
        }
        return cards;
    }

    private List<String> lines() {
        try {
            return new String(Files.readAllBytes(place), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + place, e);
        }
    }

    void note(PaperCard card) {
        String line =
                String.join(
                        "\t",
                        card.added().toString(),
                        card.file().sha256(),
                        card.reading().digest(),
                        card.reading().miner(),
                        String.valueOf(card.counts().pages()),
                        String.valueOf(card.counts().statements()),
                        String.valueOf(card.counts().candidates()),
                        card.doi().map(WorkId::doi).orElse(""),
                        card.year().map(Journal::plain).orElse(""),
                        plain(card.name()),
                        plain(card.title()));
        try {
            DurableFile.append(place, ("\n" + line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + place, e);
        }
    }

    private static String plain(String words) {
        return words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }

    private static Optional<PaperCard> read(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            return Optional.empty();
        }
        try {
            return Optional.of(card(columns));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PaperCard card(String[] columns) {
        return new PaperCard(
                new FileId(columns[1]),
                columns[9],
                columns[10],
                columns[7].isEmpty() ? Optional.empty() : Optional.of(new WorkId(columns[7])),
                columns[8].isEmpty() ? Optional.empty() : Optional.of(columns[8]),
                new PaperCard.Counts(
                        Integer.parseInt(columns[4]),
                        Integer.parseInt(columns[5]),
                        Integer.parseInt(columns[6])),
                new PaperCard.Reading(columns[2], columns[3]),
                Instant.parse(columns[0]));
    }
}
