package org.heterograph.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Files that are whole or not there at all, whenever the power goes.
final class DurableFile {
    /// Ends the names of files that were not finished.
    static final String UNFINISHED = ".tmp";

    private DurableFile() {}

    /// Writes beside the place, forces it to disk, then gives it its name.
    static void write(Path place, byte[] content) throws IOException {
        Path unfinished = place.resolveSibling(place.getFileName() + UNFINISHED);
        try (FileChannel channel =
                FileChannel.open(
                        unfinished,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            writeAll(channel, content);
        }
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(place);
    }

    /// Appends and forces to disk.
    static void append(Path place, byte[] content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            writeAll(channel, content);
        }
    }

    /// Deletes, and makes the deletion last.
    static void delete(Path place) throws IOException {
        if (Files.deleteIfExists(place)) {
            forceFolder(place);
        }
    }

    private static void writeAll(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(content);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
        channel.force(true);
    }

    /// On file systems whose folders cannot be opened (Windows) the move is durable by itself.
    private static void forceFolder(Path place) throws IOException {
        Path folder = place.toAbsolutePath().getParent();
        if (folder != null && Files.isReadable(folder) && !isWindows()) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static boolean isWindows() {
        return java.io.File.separatorChar == '\\';
    }
}
