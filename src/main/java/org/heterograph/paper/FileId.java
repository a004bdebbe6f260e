package org.heterograph.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Names a file by its content, so that the same bytes are the same file wherever they lie.
///
/// @param sha256 64 lower-case hexadecimal digits
public record FileId(String sha256) implements Comparable<FileId> {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public FileId {
        if (!DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("no SHA-256 digest: " + sha256);
        }
    }

    public static FileId of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new FileId(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int compareTo(FileId other) {
        return sha256.compareTo(other.sha256);
    }

    @Override
    public String toString() {
        return sha256;
    }
}
