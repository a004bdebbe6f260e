package org.heterograph.service.search;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.heterograph.app.Heterograph;
import org.heterograph.app.search.CitationList;
import org.heterograph.app.search.Question;
import org.heterograph.index.SearchResult;
import org.heterograph.search.SearchRequest;
import org.heterograph.service.request.Refusal;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// The answer to a question of whoever asks.
///
/// @param explain whether each hit says why it is there
record SearchReply(Heterograph heterograph, SearchFormat format, boolean explain) {

    Response to(Question question) {
        long start = System.nanoTime();
        try {
            SearchRequest request = heterograph.searcher().request(question);
            SearchResult result = heterograph.searcher().find(request);
            return reply(request, result, (System.nanoTime() - start) / 1_000_000);
        } catch (IllegalArgumentException e) {
            throw Refusal.because(Status.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    private Response reply(SearchRequest request, SearchResult result, long took) {
        Optional<CitationList.Format> citations = format.citations();
        if (citations.isPresent()) {
            String file = "attachment; filename=\"search." + citations.get().key() + "\"";
            CitationList list = new CitationList(citations.get(), heterograph.library());
            return Response.ok(list.write(result.hits()), format.mediaType())
                    .header("Content-Disposition", file)
                    .build();
        }
        Object answer =
                format == SearchFormat.TEXT
                        ? SearchAnswer.text(request, result, explain, took)
                        : SearchAnswer.of(
                                request, result, heterograph.index().coverage(), explain, took);
        return Response.ok(answer, format.mediaType()).build();
    }

    static Optional<Instant> instant(@Nullable String written) {
        try {
            return Optional.ofNullable(written).filter(it -> !it.isBlank()).map(Instant::parse);
        } catch (DateTimeException e) {
            throw Refusal.because(
                    Status.BAD_REQUEST, "since is an instant, as 2026-01-31T12:00:00Z: " + written);
        }
    }
}
