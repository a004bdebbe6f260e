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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `heterograph search`: finds sentences, captions, table rows and facts.
@Command(
        name = "search",
        description = "Search the papers of the store.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  heterograph search \"loss of contact with the current collector\"",
            "  heterograph search \"MoSe2 capacity > 400 mAh/g\" --size 20",
            "  heterograph search 'band gap 1-2 eV' --explain",
            "  heterograph search 'electro* AND SnSe2 -lithium year:2020-2024 sort:newest'",
            "  heterograph search ICE --json",
            "  heterograph search 'MoSe2 anode' --format bib > anodes.bib",
            "  heterograph search 'MoSe2 anode' --save anodes"
        })
public final class SearchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to look for.")
    private List<String> words = List.of();

    @Mixin private HitOptions hits = new HitOptions();

    @Option(
            names = "--since",
            paramLabel = "INSTANT",
            description = "Only papers that came in then or later, as 2026-01-31T12:00:00Z.")
    private @Nullable String since;

    @Option(
            names = "--save",
            paramLabel = "NAME",
            description = "Keep the search; 'heterograph searches' tells what is new in it.")
    private @Nullable String name;

    @Option(names = "--explain", description = "Say why each hit is there.")
    private boolean explain;

    @Mixin private StoreOptions options = new StoreOptions();

    @Override
    public Integer call() throws IOException {
        try (Store store = options.open();
                PrintStream out = StandardOutput.open()) {
            String line = String.join(" ", words);
            if (name != null) {
                out.println(store.keepSearch(name, line));
            } else {
                store.search(hits.question(line, Optional.ofNullable(since), explain), out);
            }
            return ExitStatus.DONE;
        }
    }
}
