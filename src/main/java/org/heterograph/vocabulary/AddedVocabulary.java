package org.heterograph.vocabulary;

import java.io.IOException;
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

    /// Reads the vocabulary where files are added, so that their faults are told before any work
    /// begins.
    ///
    /// @throws ExceptionInInitializerError with the [InvalidVocabularyException] as its cause
    public static void check() {
        if (folder().isPresent()) {
            VocabularyReader.read();
        }
    }

    /// One of the files.
    ///
    /// @param name where it is, for people
    public record File(String name, String turtle) {}

    /// The files in the order of their names, none where no folder is named.
    ///
    /// @throws InvalidVocabularyException if the folder or one of its files cannot be read
    public static List<File> read() {
        return folder().map(AddedVocabulary::read).orElse(List.of());
    }

    private static Optional<Path> folder() {
        return Optional.ofNullable(System.getenv(FOLDER)).filter(it -> !it.isBlank()).map(Path::of);
    }

    private static List<File> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidVocabularyException(
                    folder.toString(), "is no folder; mend or unset " + FOLDER);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".ttl"))
                    .sorted()
                    .map(AddedVocabulary::file)
                    .toList();
        } catch (IOException e) {
            throw new InvalidVocabularyException(folder.toString(), e);
        }
    }

    private static File file(Path file) {
        try {
            return new File(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new InvalidVocabularyException(file.toString(), e);
        }
    }
}
