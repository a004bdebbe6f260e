package org.heterograph.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Holds what a test made against a file that was looked at and committed.
///
/// `./heterograph test -Dgolden.write=true` makes the files anew; look at the difference before you
/// commit it. Continuous integration forbids the flag.
public final class Golden {
    private static final boolean WRITES = Boolean.getBoolean("golden.write");

    private Golden() {}

    /// The text has to be that of the file.
    public static void assertSame(Path file, String text) {
        try {
            if (WRITES) {
                write(file, text);
            }
            assertThat(file)
                    .as(() -> file + " is missing; make it with -Dgolden.write=true")
                    .exists();
            assertThat(text)
                    .as(() -> file + " differs; make it anew with -Dgolden.write=true")
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        if (System.getenv("CI") != null) {
            throw new IllegalStateException("golden files are not made in continuous integration");
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
