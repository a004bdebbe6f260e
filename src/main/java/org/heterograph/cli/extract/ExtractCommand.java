package org.heterograph.cli.extract;

import org.heterograph.app.Wiring;
import org.heterograph.cli.input.PaperPaths;
import org.heterograph.cli.input.PasswordOption;
import org.heterograph.cli.input.UnreadableInputException;
import org.heterograph.cli.terminal.ExitStatus;
import org.heterograph.cli.terminal.StandardOutput;
import org.heterograph.fact.Extraction;
import org.heterograph.mining.Miner;
import org.heterograph.reader.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// `heterograph extract`: reads papers and prints what they say; touches no store.
@Command(
        name = "extract",
        description = "Read papers and print their facts; nothing is kept.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  heterograph extract paper.pdf",
            "  heterograph extract paper.pdf --format ttl",
            "  heterograph extract papers/ -o out/",
        })
public final class ExtractCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "PAPER|DIR",
            description = "A PDF, JATS XML, HTML or text file, or a folder of such.")
    private Path input = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "jsonl (default), ttl, trig or jsonld.",
            defaultValue = "jsonl")
    private String format = "jsonl";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "A file; for a folder of papers the folder to write a file a paper to.")
    private @Nullable Path output;

    @Option(
            names = "--candidates",
            description = "Print facts below the confidence threshold too, marked.")
    private boolean candidates;

    @Mixin private PasswordOption password = new PasswordOption();

    @Override
    public Integer call() throws IOException {
        List<Path> papers = PaperPaths.of(List.of(input));
        ExtractionWriter writer = ExtractionWriter.of(format, candidates);
        return Files.isDirectory(input)
                ? new FolderExtraction(Wiring.miner(), writer, folder(), password.word())
                        .run(papers)
                : one(Wiring.miner(), writer, papers.getFirst());
    }

    private Path folder() {
        if (output == null) {
            throw new picocli.CommandLine.ParameterException(
                    new picocli.CommandLine(this), "a folder of papers needs -o OUT");
        }
        return output;
    }

    private int one(Miner miner, ExtractionWriter writer, Path paper) throws IOException {
        Extraction extraction = mine(miner, paper, password.word());
        warnings(paper, extraction).forEach(System.err::println);
        if (output == null) {
            try (OutputStream out = StandardOutput.open()) {
                writer.write(extraction, out);
            }
        } else {
            try (OutputStream out = Files.newOutputStream(output)) {
                writer.write(extraction, out);
            }
        }
        return ExitStatus.DONE;
    }

    /// What of the paper could not be read, a line each.
    static List<String> warnings(Path paper, Extraction extraction) {
        return extraction.document().warnings().stream()
                .map(it -> "heterograph: " + paper + ": not read: " + it)
                .toList();
    }

    static Extraction mine(Miner miner, Path paper, String password) throws IOException {
        try {
            return miner.mine(Files.readAllBytes(paper), paper.getFileName().toString(), password);
        } catch (UnreadableDocumentException e) {
            throw new UnreadableInputException(paper + ": " + e.getMessage(), e);
        }
    }
}
