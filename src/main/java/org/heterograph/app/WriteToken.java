package org.heterograph.app;

import org.heterograph.library.UnusableStoreException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The word that whoever changes a served store has to know: `<home>/token`, made at first start,
/// readable by its owner alone.
public record WriteToken(String value) {
    private static final int BYTES = 24;

    /// The store's token, made if there is none.
    public static WriteToken of(Path home) {
        Path place = place(home);
        try {
            if (!Files.exists(place)) {
                Files.createDirectories(home);
                create(place);
            }
            return new WriteToken(Files.readString(place).strip());
        } catch (IOException e) {
            throw new UnusableStoreException("cannot use " + place + ": " + e.getMessage(), e);
        }
    }

    public static Path place(Path home) {
        return home.resolve("token");
    }

    private static void create(Path place) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        if (Files.getFileStore(place.toAbsolutePath().getParent())
                .supportsFileAttributeView("posix")) {
            Files.createFile(
                    place,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(
                place,
                HexFormat.of().formatHex(random) + "\n",
                StandardCharsets.US_ASCII,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
    }

    /// Whether an `Authorization` header holds the token; takes the same time for all wrong ones.
    public boolean isIn(@org.jspecify.annotations.Nullable String authorization) {
        byte[] given =
                (authorization == null ? "" : authorization).getBytes(StandardCharsets.UTF_8);
        byte[] wanted = ("Bearer " + value).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(given, wanted);
    }
}
