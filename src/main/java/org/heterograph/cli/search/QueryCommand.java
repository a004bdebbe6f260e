package org.heterograph.cli.search;

import org.heterograph.cli.input.UnreadableInputException;
import org.heterograph.cli.store.Store;
import org.heterograph.cli.store.StoreOptions;
import org.heterograph.cli.terminal.ExitStatus;
import org.heterograph.cli.terminal.StandardOutput;
import org.heterograph.query.QueryCatalog;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `heterograph query`: a named question with parameters, a file, or a SPARQL query itself.
@Command(
        name = "query",
        description = "Ask the graph: a named question, a .rq file, or SPARQL itself.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  heterograph query                                 (lists the questions)",
            "  heterograph query cycling-stability --capacity 400 --format csv",
            "  heterograph query my-question.rq",
            "  heterograph query 'SELECT (COUNT(*) AS ?n) { ?m a hg:Measurement }'"
        })
public final class QueryCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "NAME|FILE.rq|SPARQL",
            arity = "0..1",
            description =
                    "A question of the catalogue with --PARAM VALUE, a file, or a query. Without"
                            + " it the questions are listed.")
    private String question = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv (default), tsv, json, xml; ttl for graphs.")
    private @Nullable String format;

    @Mixin private StoreOptions options = new StoreOptions();

    @Unmatched private List<String> rest = new ArrayList<>();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (question.isBlank()) {
            return listQuestions();
        }
        Optional<String> wanted = Optional.ofNullable(format);
        try (Store store = options.open();
                PrintStream out = StandardOutput.open()) {
            if (isSparql(question)) {
                store.sparql(question, wanted, out);
            } else if (question.endsWith(".rq")) {
                store.sparql(content(), wanted, out);
            } else {
                store.ask(question, parameters(), wanted, out);
            }
            return ExitStatus.DONE;
        }
    }

    private static int listQuestions() {
        try (PrintStream out = StandardOutput.open()) {
            QueryCatalog.read()
                    .queries()
                    .forEach(it -> out.printf("%-28s  %s%n", it.name(), it.question()));
        }
        return ExitStatus.DONE;
    }

    private static boolean isSparql(String text) {
        return text.indexOf('{') >= 0;
    }

    private String content() throws IOException {
        Path file = Path.of(question);
        if (!Files.isReadable(file)) {
            throw new UnreadableInputException(question + ": no such file; check the path");
        }
        return Files.readString(file);
    }

    /// `--capacity 400` or `--capacity=400`.
    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < rest.size(); i++) {
            String word = rest.get(i);
            int equals = word.indexOf('=');
            if (word.startsWith("--") && equals > 2) {
                parameters.put(word.substring(2, equals), word.substring(equals + 1));
            } else if (word.startsWith("--") && word.length() > 2 && i + 1 < rest.size()) {
                parameters.put(word.substring(2), rest.get(++i));
            } else {
                throw usage("'" + word + "' is no parameter: write --NAME VALUE");
            }
        }
        return parameters;
    }

    private CommandLine.ParameterException usage(String message) {
        CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
        return new CommandLine.ParameterException(line, message);
    }
}
