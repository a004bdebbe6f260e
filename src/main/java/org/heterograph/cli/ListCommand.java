package org.heterograph.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;

/// `heterograph list`: the papers of the store, a line each.
@Command(
        name = "list",
        description = "List the papers of the store: id, year, statements, DOI, title.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExample:%n",
        footer = "  heterograph list")
final class ListCommand implements Callable<Integer> {
    @Mixin private StoreOptions options = new StoreOptions();

    @Override
    public Integer call() throws IOException {
        try (Store store = options.open();
                PrintStream out = Main.out()) {
            store.list(out);
            return ExitStatus.DONE;
        }
    }
}
