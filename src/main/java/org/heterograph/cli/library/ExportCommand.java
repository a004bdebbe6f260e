package org.heterograph.cli.library;

import org.heterograph.cli.store.Store;
import org.heterograph.cli.store.StoreOptions;
import org.heterograph.cli.terminal.ExitStatus;
import org.heterograph.cli.terminal.StandardOutput;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `heterograph export`: the statements of the store in the formats that others read.
@Command(
        name = "export",
        description = "Write all statements as RDF, tables, references, or all in one file.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  heterograph export > library.trig",
            "  heterograph export --format csv -o measurements.csv",
            "  heterograph export --format jsonl --paper 3fa29c01b2de -o paper.jsonl"
        })
public final class ExportCommand implements Callable<Integer> {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "trig (default), nq, ttl, nt, jsonld, rdf: graphs; nanopub: a nanopublication a"
                            + " fact; csv, tsv: values, a row a statement; bib, ris: papers and what"
                            + " they cite; jsonl: statements; crate: all in one ZIP file.",
            defaultValue = "trig")
    private String format = "trig";

    @Option(names = "--paper", paramLabel = "ID", description = "That paper alone.")
    private @Nullable String paper;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file.")
    private @Nullable Path output;

    @Mixin private StoreOptions options = new StoreOptions();

    @Override
    public Integer call() throws IOException {
        try (Store store = options.open();
                OutputStream out =
                        output == null ? StandardOutput.open() : Files.newOutputStream(output)) {
            store.export(format, Optional.ofNullable(paper), out);
            return ExitStatus.DONE;
        }
    }
}
