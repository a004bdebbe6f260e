package org.heterograph.cli;

import org.heterograph.cli.store.Store;
import org.heterograph.cli.store.StoreOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
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
            "  heterograph search ICE --json"
        })
final class SearchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to look for.")
    private List<String> words = List.of();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = "--size",
            paramLabel = "N",
            description = "So many hits at most (default: 10).",
            defaultValue = "10")
    private int size = 10;

    @Option(names = "--explain", description = "Say why each hit is there.")
    private boolean explain;

    @Mixin private StoreOptions options = new StoreOptions();

    @Override
    public Integer call() throws IOException {
        try (Store store = options.open();
                PrintStream out = Main.out()) {
            store.search(new Store.Question(String.join(" ", words), size, json, explain), out);
            return ExitStatus.DONE;
        }
    }
}
