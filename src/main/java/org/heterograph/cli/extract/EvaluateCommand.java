package org.heterograph.cli.extract;

import org.heterograph.app.Wiring;
import org.heterograph.cli.input.PaperPaths;
import org.heterograph.cli.input.UnreadableInputException;
import org.heterograph.cli.terminal.ExitStatus;
import org.heterograph.cli.terminal.StandardOutput;
import org.heterograph.evaluation.Evaluator;
import org.heterograph.evaluation.Score;
import org.heterograph.exchange.JsonLines;
import org.heterograph.exchange.PrintedLine;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// `heterograph evaluate`: holds what is read from papers against gold.
@Command(
        name = "evaluate",
        description = "Compare what is read from papers with gold: precision, recall, F1 a type.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  heterograph evaluate --gold corpus/gold --papers corpus/papers",
            "  heterograph evaluate --gold checked/gold --require-all"
        })
public final class EvaluateCommand implements Callable<Integer> {
    private static final String ENDING = ".jsonl";

    @Option(
            names = "--gold",
            paramLabel = "DIR",
            required = true,
            description = "Folder of gold, NAME.jsonl for the paper NAME.pdf.")
    private Path gold = Path.of("");

    @Option(
            names = "--papers",
            paramLabel = "DIR",
            description = "Folder of the papers (default: 'papers' beside the gold).")
    private @Nullable Path papers;

    @Option(
            names = "--require-all",
            description = "Name what of the gold is not read, and end with 1 if anything is not.")
    private boolean requireAll;

    @Override
    public Integer call() throws IOException {
        Score total = new Score(List.of());
        for (Path file : goldFiles()) {
            total = total.plus(score(file));
        }
        try (PrintStream out = StandardOutput.open()) {
            out.print(total.text());
        }
        return requireAll ? verdict(total) : ExitStatus.DONE;
    }

    private static int verdict(Score total) {
        List<String> missed =
                total.rows().stream()
                        .flatMap(row -> row.missed().stream().map(it -> row.type() + ": " + it))
                        .toList();
        missed.forEach(it -> System.err.println("not read  " + it));
        return missed.isEmpty() ? ExitStatus.DONE : ExitStatus.IN_PART;
    }

    private List<Path> goldFiles() throws IOException {
        if (!Files.isDirectory(gold)) {
            throw new UnreadableInputException(gold + ": no such folder; check --gold");
        }
        try (Stream<Path> files = Files.list(gold)) {
            return files.filter(it -> it.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    private Score score(Path goldFile) throws IOException {
        String name = goldFile.getFileName().toString().replace(ENDING, ".pdf");
        Path paper = folder().resolve(name);
        PaperPaths.of(List.of(paper));
        StringBuilder lines = new StringBuilder();
        JsonLines.write(ExtractCommand.mine(Wiring.miner(), paper, ""), false, lines);
        try (BufferedReader wanted = Files.newBufferedReader(goldFile)) {
            return new Evaluator()
                    .score(
                            PrintedLine.read(wanted),
                            PrintedLine.read(
                                    new BufferedReader(new StringReader(lines.toString()))));
        }
    }

    private Path folder() {
        return Optional.ofNullable(papers)
                .orElseGet(() -> gold.toAbsolutePath().resolveSibling("papers"));
    }
}
