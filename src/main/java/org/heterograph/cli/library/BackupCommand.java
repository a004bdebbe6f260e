package org.heterograph.cli.library;

import org.heterograph.cli.store.Store;
import org.heterograph.cli.store.StoreOptions;
import org.heterograph.cli.terminal.ExitStatus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;

/// `heterograph backup`: all that the store keeps, in one file, while it is served too.
@Command(
        name = "backup",
        description = "Write all that the store keeps to one file.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExample:%n",
        footer = "  heterograph backup library.zip")
public final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A ZIP file; an old one gives way.")
    private Path file = Path.of("");

    @Option(names = "--compact", description = "Make the graph's files small first.")
    private boolean compact;

    @Mixin private StoreOptions options = new StoreOptions();

    /// The file has its name only once it is whole.
    @Override
    public Integer call() throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        try (Store store = options.open()) {
            if (compact) {
                store.compact();
            }
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                store.backup(out);
            }
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        return ExitStatus.DONE;
    }
}
