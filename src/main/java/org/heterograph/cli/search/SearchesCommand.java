package org.heterograph.cli.search;

import org.heterograph.cli.store.Store;
import org.heterograph.cli.store.StoreOptions;
import org.heterograph.cli.terminal.ExitStatus;
import org.heterograph.cli.terminal.StandardOutput;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `heterograph searches`: the searches that are kept, and what is new in one.
@Command(
        name = "searches",
        description = "List the searches that are kept, or show what is new in one.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  heterograph search 'MoSe2 anode' --save anodes",
            "  heterograph searches                             name, new hits, all hits, words",
            "  heterograph searches anodes                      what is new; then it is known",
            "  heterograph searches anodes --remove"
        })
public final class SearchesCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description = "One of them: print the hits of papers that came in since the last time.")
    private @Nullable String name;

    @Option(names = "--remove", description = "Keep it no longer.")
    private boolean remove;

    @Mixin private HitOptions hits = new HitOptions();

    @Mixin private StoreOptions options = new StoreOptions();

    @Override
    public Integer call() throws IOException {
        try (Store store = options.open();
                PrintStream out = StandardOutput.open()) {
            if (name == null) {
                store.savedSearches(out);
            } else if (remove) {
                store.forgetSearch(name);
            } else {
                store.newIn(name, hits.question("", Optional.empty(), false), out);
            }
            return ExitStatus.DONE;
        }
    }
}
