package org.heterograph.cli.search;

import org.heterograph.cli.store.Store;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.util.Optional;

/// How hits are printed.
final class HitOptions {
    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json; bib, ris: the papers, for a reference manager.",
            defaultValue = "text")
    private String format = "text";

    @Option(
            names = "--size",
            paramLabel = "N",
            description = "So many hits at most (default: 10; bib, ris: 1000).")
    private @Nullable Integer size;

    Store.Question question(String words, Optional<String> since, boolean explain) {
        return new Store.Question(
                words, Optional.ofNullable(size), json ? "json" : format, since, explain);
    }
}
