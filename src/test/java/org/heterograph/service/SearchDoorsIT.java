package org.heterograph.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.heterograph.support.Program;
import org.heterograph.support.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The API, the command line and SPARQL give the same hits; searches are kept and listed.
class SearchDoorsIT {
    private static final Pattern SNIPPET =
            Pattern.compile(
                    "\"snippet\"\\s*:\\s*(?:\\{[^{}]*?\"value\"\\s*:\\s*)?(\"(?:[^\"\\\\]|\\\\.)*+\")");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Served served = Served.corpus();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "capacity",
                "capacity > 300 mAh/g",
                "(anode OR cathode) AND sodium -lithium",
                "why the electrode loses contact"
            })
    void apiCommandLineAndSparqlFindTheSame(String words) {
        String api = served.get("/api/search?size=10&q=" + encoded(words)).body();
        String line =
                Program.run("search", words, "--json", "--home", served.home().toString()).out();
        String query =
                "PREFIX text: <http://jena.apache.org/text#> SELECT ?snippet WHERE {"
                        + " (?hit ?score ?snippet) text:query (\""
                        + words
                        + "\" 10) }";
        String sparql =
                served.send(
                                "/sparql?query=" + encoded(query),
                                it -> it.header("Accept", "application/sparql-results+json"))
                        .body();

        assertThat(snippets(api)).isNotEmpty();
        assertThat(snippets(line)).isEqualTo(snippets(api));
        assertThat(snippets(sparql)).isEqualTo(snippets(api));
    }

    private static List<String> snippets(String json) {
        return SNIPPET.matcher(json).results().map(SearchDoorsIT::words).toList();
    }

    /// Each door escapes other letters than the next.
    private static String words(MatchResult snippet) {
        try {
            return JSON.readValue(snippet.group(1), String.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void listsPapersOfHitsForReferenceManagers() {
        HttpResponse<String> bib = served.get("/api/search?q=capacity&format=bib");
        assertThat(bib.body()).contains("@").contains("title = {");
        assertThat(bib.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(it -> assertThat(it).contains("search.bib"));
        assertThat(
                        served.send(
                                        "/api/search?q=capacity",
                                        it ->
                                                it.header(
                                                        "Accept",
                                                        "application/x-research-info-systems"))
                                .body())
                .contains("TY  - ", "ER  - ");
        assertThat(served.get("/api/search?q=capacity&format=docx").statusCode()).isEqualTo(400);
    }

    @Test
    void keepsASearchForWhoHasTheToken() {
        assertThat(keep("doors", it -> it).statusCode()).isEqualTo(401);
        HttpResponse<String> kept =
                keep("doors", it -> it.header("Authorization", "Bearer " + served.token()));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(kept.body()).contains("\"name\":\"doors\"", "\"total\":", "\"fresh\":");
        assertThat(served.get("/api/searches").body()).contains("\"name\":\"doors\"");
        assertThat(served.get("/api/searches/doors/new").body()).startsWith("{\"total\":");
        assertThat(served.send("/api/searches/doors", SearchDoorsIT.this::deleted).statusCode())
                .isEqualTo(204);
        assertThat(served.get("/api/searches/doors").statusCode()).isEqualTo(404);
    }

    private HttpRequest.Builder deleted(HttpRequest.Builder request) {
        return request.DELETE().header("Authorization", "Bearer " + served.token());
    }

    private HttpResponse<String> keep(
            String name, java.util.function.UnaryOperator<HttpRequest.Builder> with) {
        return served.send(
                "/api/searches/" + name,
                it ->
                        with.apply(
                                it.header("Content-Type", "application/json")
                                        .PUT(
                                                HttpRequest.BodyPublishers.ofString(
                                                        "{\"q\":\"capacity\"}"))));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
