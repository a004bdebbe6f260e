package org.heterograph.cli.library;

import org.heterograph.cli.input.UnreadableInputException;
import org.heterograph.cli.store.Store;
import org.heterograph.cli.store.StoreOptions;
import org.heterograph.cli.terminal.ExitStatus;
import org.heterograph.cli.terminal.StandardOutput;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `heterograph restore`: takes in from a backup what the store does not have.
@Command(
        name = "restore",
        description = "Take in from a backup what the store does not have.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExample:%n",
        footer = "  heterograph restore library.zip --home elsewhere")
public final class RestoreCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "What 'heterograph backup' wrote.")
    private Path file = Path.of("");

    @Mixin private StoreOptions options = new StoreOptions();

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file)) {
            throw new UnreadableInputException(file + ": no such file; check the path");
        }
        try (Store store = options.open();
                PrintStream out = StandardOutput.open()) {
            store.restore(file).forEach(out::println);
            return ExitStatus.DONE;
        }
    }
}
