package org.heterograph.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares what was made with a committed file, and remakes the file when asked to.
///
/// ```
/// mvn test -Dtest=VocabularyPageTest -Dgolden.write=true
/// ```
///
/// Where the environment names `CI`, nothing is remade.
public final class Golden {
    private static final String FLAG = "golden.write";

    private Golden() {}

    /// @param file of the repository, `src/docs/vocabulary.md`
    public static void check(Path file, String made) {
        if (Boolean.getBoolean(FLAG)) {
            write(file, made);
        }
        assertThat(Files.exists(file) ? read(file) : "")
                .as(file + " is out of date: look at what changed, then remake it with -D" + FLAG)
                .isEqualTo(made);
    }

    private static void write(Path file, String made) {
        if (System.getenv("CI") != null) {
            throw new IllegalStateException("-D" + FLAG + " is not for continuous integration");
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
