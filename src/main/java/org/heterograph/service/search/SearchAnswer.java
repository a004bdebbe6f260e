package org.heterograph.service.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import org.heterograph.document.Box;
import org.heterograph.document.Place;
import org.heterograph.document.Span;
import org.heterograph.index.Coverage;
import org.heterograph.index.Facet;
import org.heterograph.index.Hit;
import org.heterograph.index.SearchResult;
import org.heterograph.index.Why;
import org.heterograph.search.NumericCondition;
import org.heterograph.search.SearchRequest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Hits as the API and `search --json` print them.
///
/// @param total all hits, on whatever page
/// @param approximate `true` where there are so many hits that `total` and the counts of the facets
/// are estimated from a sample
/// @param facets values and counts a field
/// @param understood how the question was read
/// @param meaning for how many papers search knows what they mean; absent where it does for all
/// @param cursor asks for the next page
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SearchAnswer(
        long total,
        Optional<Boolean> approximate,
        long tookMs,
        List<Found> hits,
        Map<String, List<Value>> facets,
        Understood understood,
        Optional<Coverage> meaning,
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
            Optional<String> fact,
            int number,
            Optional<Why> why) {}

    /// How a question was read; `rest` and the texts of the conditions together are the question.
    ///
    /// @param rest what was typed but for the conditions
    /// @param conditions on numbers, as typed; hits meet those that are `required`
    /// @param notes what could not be read as it was meant
    /// @param suggestion the question with words put right that no paper has
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Understood(
            String rest,
            List<Condition> conditions,
            List<String> notes,
            Optional<String> suggestion) {
        static Understood of(SearchRequest request, SearchResult result) {
            return new Understood(
                    request.reading().rest(),
                    request.conditions().stream().map(Condition::of).toList(),
                    request.reading().notes(),
                    result.suggestion());
        }
    }

    /// @param dimension of the number, as units name it
    /// @param properties whose values are meant; empty for any number of the dimension
    public record Condition(
            String text, String dimension, List<String> properties, boolean required) {
        static Condition of(NumericCondition it) {
            return new Condition(it.text(), it.dimension(), it.properties(), it.required());
        }
    }

    public record Value(String value, int count) {}

    /// The answer of an index.
    ///
    /// @param explained whether each hit says why it is there
    public static SearchAnswer of(
            SearchRequest request,
            SearchResult result,
            Coverage coverage,
            boolean explained,
            long tookMs) {
        Map<String, List<Value>> facets = new LinkedHashMap<>();
        for (Facet facet : result.facets()) {
            facets.put(
                    facet.field().key(),
                    facet.values().stream().map(it -> new Value(it.value(), it.hits())).toList());
        }
        return new SearchAnswer(
                result.total(),
                result.count().exact() ? Optional.empty() : Optional.of(true),
                tookMs,
                result.hits().stream().map(hit -> found(hit, explained)).toList(),
                facets,
                Understood.of(request, result),
                coverage.isWhole() ? Optional.empty() : Optional.of(coverage),
                result.nextCursor());
    }

    static Found found(Hit hit, boolean explained) {
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
                hit.fact().map(fact -> fact.value()),
                hit.number(),
                explained ? Optional.of(hit.why()) : Optional.empty());
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
    public static String text(
            SearchRequest request, SearchResult result, boolean explained, long tookMs) {
        String hits =
                result.hits().stream()
                        .map(hit -> lines(hit, explained))
                        .collect(Collectors.joining("\n"));
        String unit = result.total() == 1 ? "hit" : "hits";
        String about = result.count().exact() ? "" : "about ";
        return (about + "%d %s in %d ms%n%s%n%s")
                .formatted(result.total(), unit, tookMs, remarks(request, result), hits);
    }

    private static String remarks(SearchRequest request, SearchResult result) {
        StringBuilder remarks = new StringBuilder();
        List<String> needed =
                request.conditions().stream()
                        .filter(NumericCondition::required)
                        .map(NumericCondition::text)
                        .toList();
        if (!needed.isEmpty()) {
            remarks.append("values with ").append(String.join("; ", needed)).append('\n');
        }
        request.reading().notes().forEach(it -> remarks.append("note: ").append(it).append('\n'));
        result.suggestion()
                .ifPresent(it -> remarks.append("did you mean: ").append(it).append('\n'));
        return remarks.toString();
    }

    private static String lines(Hit hit, boolean explained) {
        String page = hit.page().isPresent() ? ", page " + hit.page().getAsInt() : "";
        return "%s%s, %s%n    %s%n%s"
                .formatted(
                        hit.title().isEmpty() ? "(untitled)" : hit.title(),
                        page,
                        hit.paper().sha256().substring(0, 12),
                        lit(hit.snippet().text(), hit.snippet().highlights()),
                        explained ? why(hit) : "");
    }

    private static String why(Hit hit) {
        return "    score %.3f: words %.3f (%s), meaning %.3f%n"
                .formatted(
                        hit.score(),
                        hit.why().words(),
                        String.join(", ", hit.why().matched()),
                        hit.why().meaning());
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
