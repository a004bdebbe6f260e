package org.heterograph.cli.library;

import org.heterograph.cli.input.UnreadableInputException;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `heterograph import`: graphs of another store.
@Command(
        name = "import",
        description = "Take in graphs that another store has given out.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  heterograph import library.trig",
            "  heterograph import --format nq graphs.txt"
        })
public final class ImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "RDF: trig, nq, ttl, nt, jsonld or rdf.")
    private Path file = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "When the file's name does not end in it.")
    private @Nullable String format;

    @Mixin private StoreOptions options = new StoreOptions();

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file)) {
            throw new UnreadableInputException(file + ": no such file; check the path");
        }
        try (Store store = options.open();
                PrintStream out = StandardOutput.open()) {
            out.println(store.importGraphs(Files.readAllBytes(file), format()));
            return ExitStatus.DONE;
        }
    }

    private String format() {
        String name = file.toString();
        return format == null ? name.substring(name.lastIndexOf('.') + 1) : format;
    }
}
