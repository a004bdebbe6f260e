package org.heterograph.cli.library;

import org.heterograph.cli.store.Store;
import org.heterograph.cli.store.StoreOptions;
import org.heterograph.cli.terminal.ExitStatus;
import org.heterograph.cli.terminal.StandardOutput;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;

/// `heterograph remove`: takes a paper out of the store.
@Command(
        name = "remove",
        description = "Take a paper out of the store.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  heterograph remove 3fa29c01b2de", "  heterograph remove 10.1039/c6sc02716d"})
public final class RemoveCommand implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "Digits from 'heterograph list', or a DOI.")
    private String identifier = "";

    @Mixin private StoreOptions options = new StoreOptions();

    @Override
    public Integer call() throws IOException {
        try (Store store = options.open();
                PrintStream out = StandardOutput.open()) {
            out.println(store.remove(identifier));
            return ExitStatus.DONE;
        }
    }
}
