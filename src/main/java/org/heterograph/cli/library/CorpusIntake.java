package org.heterograph.cli.library;

import org.heterograph.app.OutcomeLine;
import org.heterograph.cli.terminal.Progress;
import org.heterograph.library.Library;
import org.heterograph.library.Outcome;
import org.heterograph.library.PaperCard;
import org.heterograph.library.WatchedFolder;
import org.heterograph.paper.FileId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Adds the papers of a folder that are not in the library, with a progress bar.
///
/// @param watched told of each
record CorpusIntake(Library library, WatchedFolder watched) {

    void add(List<Path> papers) throws IOException, InterruptedException {
        List<Path> fresh = new ArrayList<>();
        for (Path paper : papers) {
            Optional<PaperCard> card = library.card(FileId.of(Files.readAllBytes(paper)));
            if (card.isPresent()) {
                watched.note(paper, new Outcome.Unchanged(name(paper), card.get()));
            } else {
                fresh.add(paper);
            }
        }
        if (!fresh.isEmpty()) {
            addAll(fresh);
        }
    }

    private static String name(Path paper) {
        return paper.getFileName().toString();
    }

    private void addAll(List<Path> fresh) throws InterruptedException {
        System.err.println("Reading " + fresh.size() + " papers that are not in the store …");
        Progress progress = new Progress(fresh.size());
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<Outcome>> runs = new ArrayList<>();
            fresh.forEach(paper -> runs.add(workers.submit(() -> outcome(paper))));
            for (int i = 0; i < runs.size(); i++) {
                report(fresh.get(i), runs.get(i), progress);
            }
        }
        progress.end();
    }

    private Outcome outcome(Path paper) throws IOException {
        Outcome outcome = library.add(Files.readAllBytes(paper), name(paper), false);
        watched.note(paper, outcome);
        return outcome;
    }

    private static void report(Path paper, Future<Outcome> run, Progress progress)
            throws InterruptedException {
        try {
            Outcome outcome = run.get();
            progress.say(OutcomeLine.of(outcome));
            progress.paper(pages(outcome));
        } catch (ExecutionException e) {
            progress.say("failed     " + paper + "  " + e.getCause());
            progress.paper(0);
        }
    }

    private static int pages(Outcome outcome) {
        return outcome.paper().map(card -> card.counts().pages()).orElse(0);
    }
}
