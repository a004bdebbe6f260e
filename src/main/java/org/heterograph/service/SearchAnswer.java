package org.heterograph.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import org.heterograph.document.Box;
import org.heterograph.document.Place;
import org.heterograph.document.Span;
import org.heterograph.index.Facet;
import org.heterograph.index.Hit;
import org.heterograph.index.SearchResult;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Hits as the API and `search --json` print them.
///
/// @param total all hits, on whatever page
/// @param facets values and counts a field
/// @param cursor asks for the next page
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SearchAnswer(
        long total,
        long tookMs,
        List<Found> hits,
        Map<String, List<Value>> facets,
        Optional<String> cursor) {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());
    private static final int TWO_DECIMALS = 100;

    /// @param paper SHA-256 of the file
    /// @param snippet plain text
    /// @param marks stretches of the snippet that match, `[start, end)`
    /// @param boxes of the quote on its page: x, y, width, height in points from the top left
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Found(
            String paper,
            String title,
            OptionalInt page,
            String section,
            String kind,
            double score,
            String snippet,
            List<int[]> marks,
            String quote,
            List<double[]> boxes,
            Optional<String> fact) {}

    public record Value(String value, int count) {}

    /// The answer of an index.
    public static SearchAnswer of(SearchResult result, long tookMs) {
        Map<String, List<Value>> facets = new LinkedHashMap<>();
        for (Facet facet : result.facets()) {
            facets.put(
                    facet.field().key(),
                    facet.values().stream().map(it -> new Value(it.value(), it.hits())).toList());
        }
        return new SearchAnswer(
                result.total(),
                tookMs,
                result.hits().stream().map(SearchAnswer::found).toList(),
                facets,
                result.nextCursor());
    }

    private static Found found(Hit hit) {
        return new Found(
                hit.paper().sha256(),
                hit.title(),
                hit.page(),
                hit.section(),
                hit.kind().key(),
                hit.score(),
                hit.snippet().text(),
                hit.snippet().highlights().stream()
                        .map(span -> new int[] {span.start(), span.end()})
                        .toList(),
                hit.quote().text(),
                hit.quote().places().stream()
                        .limit(1)
                        .map(Place::boxes)
                        .flatMap(List::stream)
                        .map(SearchAnswer::numbers)
                        .toList(),
                hit.fact().map(fact -> fact.value()));
    }

    private static double[] numbers(Box box) {
        return new double[] {
            rounded(box.x()), rounded(box.y()), rounded(box.width()), rounded(box.height())
        };
    }

    private static double rounded(double points) {
        return (double) Math.round(points * TWO_DECIMALS) / TWO_DECIMALS;
    }

    /// One JSON object.
    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("numbers and texts are always JSON", e);
        }
    }

    /// Hits for people: place, then the words with the matches in brackets.
    public static String text(SearchResult result, long tookMs) {
        String hits =
                result.hits().stream().map(SearchAnswer::lines).collect(Collectors.joining("\n"));
        String unit = result.total() == 1 ? "hit" : "hits";
        return "%d %s in %d ms%n%n%s".formatted(result.total(), unit, tookMs, hits);
    }

    private static String lines(Hit hit) {
        String page = hit.page().isPresent() ? ", page " + hit.page().getAsInt() : "";
        return "%s%s, %s%n    %s%n"
                .formatted(
                        hit.title().isEmpty() ? "(untitled)" : hit.title(),
                        page,
                        hit.paper().sha256().substring(0, 12),
                        lit(hit.snippet().text(), hit.snippet().highlights()));
    }

    private static String lit(String text, List<Span> highlights) {
        StringBuilder lit = new StringBuilder();
        int at = 0;
        for (Span span : highlights) {
            lit.append(text, at, span.start()).append('[').append(span.of(text)).append(']');
            at = span.end();
        }
        return lit.append(text, at, text.length()).toString().replaceAll("\\s+", " ");
    }
}
