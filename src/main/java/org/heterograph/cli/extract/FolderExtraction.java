package org.heterograph.cli.extract;

import org.heterograph.cli.input.UnreadableInputException;
import org.heterograph.cli.terminal.ExitStatus;
import org.heterograph.cli.terminal.Progress;
import org.heterograph.fact.Extraction;
import org.heterograph.mining.Miner;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Extracts a folder of papers, a file a paper, several at once; a paper that fails is named and
/// the rest goes on.
record FolderExtraction(Miner miner, ExtractionWriter writer, Path folder, String password) {

    /// @return exit status
    int run(List<Path> papers) throws IOException {
        Files.createDirectories(folder);
        int failed = 0;
        Progress progress = new Progress(papers.size());
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<Extracted>> runs = new ArrayList<>();
            List<Path> outputs = outputs(papers);
            for (int i = 0; i < papers.size(); i++) {
                Path paper = papers.get(i);
                Path output = outputs.get(i);
                runs.add(workers.submit(() -> extract(paper, output)));
            }
            for (int i = 0; i < runs.size(); i++) {
                failed += finished(papers.get(i), runs.get(i), progress);
            }
        }
        progress.end();
        return failed == 0 ? ExitStatus.DONE : ExitStatus.IN_PART;
    }

    /// What is left to say of a paper that was written.
    private record Extracted(int pages, List<String> warnings) {}

    private Extracted extract(Path paper, Path output) throws IOException {
        Extraction extraction = ExtractCommand.mine(miner, paper, password);
        try (OutputStream out = Files.newOutputStream(output)) {
            writer.write(extraction, out);
        }
        return new Extracted(
                extraction.document().pages().size(), ExtractCommand.warnings(paper, extraction));
    }

    /// @return 1 if the paper failed
    private static int finished(Path paper, Future<Extracted> run, Progress progress) {
        try {
            Extracted extracted = run.get();
            extracted.warnings().forEach(progress::say);
            progress.paper(extracted.pages());
            return 0;
        } catch (ExecutionException e) {
            progress.say(
                    e.getCause() instanceof UnreadableInputException it
                            ? "heterograph: " + it.getMessage()
                            : "heterograph: " + paper + ": " + e.getCause());
            progress.paper(0);
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    /// `paper.pdf` → `paper.jsonl`; papers of one name in two folders get numbers.
    private List<Path> outputs(List<Path> papers) {
        Set<String> taken = new HashSet<>();
        List<Path> outputs = new ArrayList<>();
        for (Path paper : papers) {
            String stem = paper.getFileName().toString().replaceFirst("\\.[^.]{1,8}$", "");
            String name = stem;
            for (int i = 2; !taken.add(name); i++) {
                name = stem + "-" + i;
            }
            outputs.add(folder.resolve(name + "." + writer.extension()));
        }
        return outputs;
    }
}
