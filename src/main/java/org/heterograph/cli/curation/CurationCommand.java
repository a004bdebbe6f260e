package org.heterograph.cli.curation;

import org.heterograph.cli.store.Store;
import org.heterograph.cli.store.StoreOptions;
import org.heterograph.cli.terminal.ExitStatus;
import org.heterograph.cli.terminal.StandardOutput;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `heterograph curation`: what people decided, and what of it finds no statement any more.
@Command(
        name = "curation",
        description = "List what people decided, oldest first; orphans are marked.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  heterograph curation",
            "  heterograph curation --gold checked",
            "  heterograph evaluate --gold checked/gold --require-all     fails until all is read so"
        })
public final class CurationCommand implements Callable<Integer> {
    @Option(
            names = "--gold",
            paramLabel = "DIR",
            description = "Write accepted and corrected statements there, as gold for 'evaluate'.")
    private @Nullable Path gold;

    @Mixin private StoreOptions options = new StoreOptions();

    @Override
    public Integer call() throws IOException {
        try (Store store = options.open();
                PrintStream out = StandardOutput.open()) {
            if (gold == null) {
                store.curation(out);
            } else {
                out.println(store.gold(gold) + " papers in " + gold);
            }
            return ExitStatus.DONE;
        }
    }
}
