package org.heterograph.cli.store;

import org.heterograph.app.Heterograph;
import org.heterograph.app.search.CitationList;
import org.heterograph.app.search.KeptSearches;
import org.heterograph.app.search.Question;
import org.heterograph.index.SearchResult;
import org.heterograph.library.SavedSearch;
import org.heterograph.library.UnusableStoreException;
import org.heterograph.search.SearchRequest;
import org.heterograph.service.search.SearchAnswer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Searches the store opened in this process.
record LocalSearch(Heterograph heterograph) {
    private static final String FORMATS = "text, json, bib, ris";

    void search(Store.Question asked, OutputStream out) throws IOException {
        Optional<Instant> since = asked.since().map(LocalSearch::instant);
        Question question =
                new Question(asked.words(), List.of(), since, size(asked), Optional.empty());
        write(question, asked, out);
    }

    void newIn(String name, Store.Question how, OutputStream out) throws IOException {
        KeptSearches kept = heterograph.keptSearches();
        SavedSearch search = kept.find(name).orElseThrow(() -> unknown(name)).search();
        Question question = KeptSearches.question(search).since(search.looked());
        write(question.sized(size(how)), how, out);
        kept.looked(name);
    }

    static RuntimeException unknown(String name) {
        return new UnusableStoreException(
                "no search is kept as '" + name + "'; 'heterograph searches' shows them");
    }

    private static Instant instant(String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "since is an instant, as 2026-01-31T12:00:00Z: " + written, e);
        }
    }

    private static int size(Store.Question asked) {
        boolean papers = citations(asked).isPresent();
        int usual = papers ? SearchRequest.LARGEST_SIZE : SearchRequest.DEFAULT_SIZE;
        int size = asked.size().orElse(usual);
        if (size < 0 || size > SearchRequest.LARGEST_SIZE) {
            throw new IllegalArgumentException(
                    "size is a number from 0 to " + SearchRequest.LARGEST_SIZE);
        }
        return size;
    }

    private static Optional<CitationList.Format> citations(Store.Question asked) {
        return switch (asked.format()) {
            case "bib" -> Optional.of(CitationList.Format.BIB);
            case "ris" -> Optional.of(CitationList.Format.RIS);
            case "text", "json" -> Optional.empty();
            default ->
                    throw new IllegalArgumentException(
                            "no format '" + asked.format() + "'; take " + FORMATS);
        };
    }

    private void write(Question question, Store.Question asked, OutputStream out)
            throws IOException {
        long start = System.nanoTime();
        SearchRequest request = heterograph.searcher().request(question);
        SearchResult result = heterograph.searcher().find(request);
        long took = (System.nanoTime() - start) / 1_000_000;
        String text =
                citations(asked)
                        .map(it -> new CitationList(it, heterograph.library()).write(result.hits()))
                        .orElseGet(() -> answer(request, result, asked, took));
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private String answer(
            SearchRequest request, SearchResult result, Store.Question asked, long took) {
        boolean explain = asked.explain();
        return asked.format().equals("json")
                ? SearchAnswer.of(request, result, heterograph.index().coverage(), explain, took)
                                .json()
                        + "\n"
                : SearchAnswer.text(request, result, explain, took);
    }
}
