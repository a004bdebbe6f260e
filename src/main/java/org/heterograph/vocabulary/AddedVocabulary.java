package org.heterograph.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The Turtle files by which a user brings in another field: those of the folder that
/// `HETEROGRAPH_VOCABULARY` names.
public final class AddedVocabulary {
    private static final String FOLDER = "HETEROGRAPH_VOCABULARY";

    private AddedVocabulary() {}

    /// The files' texts in the order of their names, none where no folder is named.
    ///
    /// @throws InvalidVocabularyException if the folder cannot be read
    public static List<String> read() {
        return Optional.ofNullable(System.getenv(FOLDER))
                .filter(it -> !it.isBlank())
                .map(it -> read(Path.of(it)))
                .orElse(List.of());
    }

    private static List<String> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidVocabularyException(
                    folder.toString(), "is no folder; mend or unset " + FOLDER);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".ttl"))
                    .sorted()
                    .map(AddedVocabulary::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
