package org.heterograph.cli.library;

import org.heterograph.cli.input.PaperPaths;
import org.heterograph.cli.input.PasswordOption;
import org.heterograph.cli.store.Store;
import org.heterograph.cli.store.StoreOptions;
import org.heterograph.cli.terminal.ExitStatus;
import org.heterograph.cli.terminal.MeaningProgress;
import org.heterograph.cli.terminal.Progress;
import org.heterograph.cli.terminal.StandardOutput;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// `heterograph add`: reads papers into the store.
@Command(
        name = "add",
        description = "Add papers to the store.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  heterograph add paper.pdf", "  heterograph add ~/papers --replace"})
public final class AddCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "1..*",
            description = "PDF, JATS XML, HTML or text files, or folders of such.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--replace",
            description = "Let another file of the same work give way to this one.")
    private boolean replace;

    @Option(
            names = "--later",
            description =
                    "Leave the meaning of the papers, by which search finds them in other words"
                            + " than their own, to a later run or to serve.")
    private boolean later;

    @Mixin private PasswordOption password = new PasswordOption();

    @Mixin private StoreOptions options = new StoreOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Path> papers = PaperPaths.of(inputs);
        try (Store store = options.open();
                PrintStream out = StandardOutput.open()) {
            int status = addAll(papers, store, out);
            if (!later) {
                MeaningProgress progress = new MeaningProgress();
                store.understand(progress::show);
                progress.end();
            }
            return status;
        }
    }

    private int addAll(List<Path> papers, Store store, PrintStream out)
            throws InterruptedException {
        Progress progress = new Progress(papers.size());
        int failed = 0;
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<Store.Added>> runs = new ArrayList<>();
            papers.forEach(
                    paper ->
                            runs.add(
                                    workers.submit(
                                            () -> store.add(paper, replace, password.word()))));
            for (int i = 0; i < runs.size(); i++) {
                Store.Added added = result(papers.get(i), runs.get(i));
                progress.around(() -> say(added, out));
                progress.paper(added.pages());
                failed += added.isFailure() ? 1 : 0;
            }
        }
        progress.end();
        return failed == 0 ? ExitStatus.DONE : ExitStatus.IN_PART;
    }

    private static void say(Store.Added added, PrintStream out) {
        (added.isFailure() ? System.err : out).println(added.line());
        out.flush();
    }

    private static Store.Added result(Path paper, Future<Store.Added> run)
            throws InterruptedException {
        try {
            return run.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return new Store.Added("failed     " + paper + "  " + cause.getMessage(), true, 0);
        }
    }
}
