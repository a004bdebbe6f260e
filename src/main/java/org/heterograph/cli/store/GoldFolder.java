package org.heterograph.cli.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder that `evaluate` reads: `gold/NAME.jsonl` for `papers/NAME.pdf`.
final class GoldFolder {
    private static final int SHORT_ID = 12;

    private final Path gold;
    private final Path papers;

    GoldFolder(Path folder) throws IOException {
        gold = Files.createDirectories(folder.resolve("gold"));
        papers = Files.createDirectories(folder.resolve("papers"));
    }

    /// @param lines statements as JSON Lines
    void write(String sha256, String lines, byte[] paper) throws IOException {
        String name = sha256.substring(0, SHORT_ID);
        Files.writeString(gold.resolve(name + ".jsonl"), lines, StandardCharsets.UTF_8);
        Files.write(papers.resolve(name + ".pdf"), paper);
    }
}
