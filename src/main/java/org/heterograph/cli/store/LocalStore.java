package org.heterograph.cli.store;

import org.heterograph.app.Answer;
import org.heterograph.app.Backup;
import org.heterograph.app.Export;
import org.heterograph.app.Heterograph;
import org.heterograph.app.OutcomeLine;
import org.heterograph.app.PaperLine;
import org.heterograph.app.Remining;
import org.heterograph.app.Wiring;
import org.heterograph.app.review.Conflicts;
import org.heterograph.app.review.CuratedGold;
import org.heterograph.app.review.FoundConflict;
import org.heterograph.app.review.Request;
import org.heterograph.app.search.KeptSearches;
import org.heterograph.graph.sparql.GraphQuery;
import org.heterograph.index.Coverage;
import org.heterograph.library.Outcome;
import org.heterograph.library.PaperCard;
import org.heterograph.library.UnusableStoreException;
import org.heterograph.query.NamedQuery;
import org.heterograph.service.curation.ConflictsResource;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The store opened in this process.
final class LocalStore implements Store {
    private final Heterograph heterograph;

    LocalStore(Heterograph heterograph) {
        this.heterograph = heterograph;
    }

    @Override
    public Added add(Path paper, boolean replace, String password) throws IOException {
        Outcome outcome =
                heterograph.add(
                        Files.readAllBytes(paper),
                        paper.getFileName().toString(),
                        replace,
                        password);
        return new Added(
                OutcomeLine.of(outcome), outcome instanceof Outcome.Failed, pages(outcome));
    }

    @Override
    public void understand(Consumer<Coverage> progress) throws InterruptedException {
        heterograph.understand(progress);
    }

    private static int pages(Outcome outcome) {
        return outcome.paper().map(card -> card.counts().pages()).orElse(0);
    }

    @Override
    public String remove(String identifier) {
        PaperCard card = card(identifier);
        heterograph.library().remove(card.file());
        return PaperLine.removed(card);
    }

    private PaperCard card(String identifier) {
        List<PaperCard> found = heterograph.library().find(identifier);
        if (found.size() != 1) {
            throw new UnusableStoreException(
                    found.isEmpty()
                            ? "no paper " + identifier + "; 'heterograph list' shows them"
                            : identifier + " means several papers; give more digits");
        }
        return found.getFirst();
    }

    @Override
    public void list(OutputStream out) throws IOException {
        for (PaperCard card : heterograph.library().cards()) {
            out.write((PaperLine.of(card) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void search(Question question, OutputStream out) throws IOException {
        new LocalSearch(heterograph).search(question, out);
    }

    @Override
    public void savedSearches(OutputStream out) throws IOException {
        for (KeptSearches.Counted each : heterograph.keptSearches().all()) {
            out.write((each.line() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public String keepSearch(String name, String words) {
        return heterograph.keptSearches().keep(name, words, List.of()).line();
    }

    @Override
    public void newIn(String name, Question how, OutputStream out) throws IOException {
        new LocalSearch(heterograph).newIn(name, how, out);
    }

    @Override
    public void forgetSearch(String name) {
        if (!heterograph.keptSearches().forget(name)) {
            throw LocalSearch.unknown(name);
        }
    }

    @Override
    public void ask(
            String name,
            Map<String, String> parameters,
            Optional<String> format,
            OutputStream out) {
        NamedQuery query =
                heterograph
                        .queries()
                        .find(name)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                heterograph.queries().unknown(name)));
        write(query.ask(parameters), format, out);
    }

    @Override
    public void sparql(String query, Optional<String> format, OutputStream out) {
        write(GraphQuery.of(query), format, out);
    }

    private void write(GraphQuery query, Optional<String> format, OutputStream out) {
        Answer.to(query, format, heterograph.graph()).write(out);
    }

    @Override
    public void export(String format, Optional<String> paper, OutputStream out) throws IOException {
        Export.of(format, paper.map(this::card).map(PaperCard::file), heterograph).write(out);
    }

    @Override
    public String importGraphs(byte[] content, String format) {
        return heterograph.imports().take(content, format);
    }

    @Override
    public void backup(OutputStream out) throws IOException {
        new Backup(heterograph).write(out);
    }

    @Override
    public List<String> restore(Path backup) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(backup))) {
            return new Backup(heterograph).restore(in);
        }
    }

    @Override
    public void compact() {
        heterograph.graph().compact();
    }

    @Override
    public void audit(
            Optional<String> paper,
            Optional<String> kind,
            Optional<String> severity,
            boolean json,
            OutputStream out)
            throws IOException {
        List<FoundConflict> found =
                heterograph
                        .conflicts()
                        .find(
                                new Conflicts.Wanted(
                                        paper.map(this::card).map(PaperCard::file),
                                        kind,
                                        severity));
        String text =
                json
                        ? ConflictsResource.json(found) + "\n"
                        : found.stream().map(FoundConflict::text).collect(Collectors.joining());
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String decide(Request request) {
        return heterograph.curator().decide(request);
    }

    @Override
    public void curation(OutputStream out) throws IOException {
        out.write(heterograph.curator().text().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int gold(Path folder) throws IOException {
        GoldFolder gold = new GoldFolder(folder);
        CuratedGold curated = new CuratedGold(heterograph.library());
        for (PaperCard card : curated.papers()) {
            gold.write(
                    card.file().sha256(),
                    curated.lines(card),
                    Files.readAllBytes(heterograph.library().content(card.file()).orElseThrow()));
        }
        return curated.papers().size();
    }

    @Override
    public boolean remine(Optional<String> paper, OutputStream out) throws IOException {
        return Remining.of(heterograph.library(), paper.map(this::card), Wiring.version())
                .run(line -> out.write((line + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        heterograph.close();
    }
}
