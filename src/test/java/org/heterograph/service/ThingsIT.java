package org.heterograph.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.support.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpResponse;

/// Things at their own addresses, and what the one with the token may do.
class ThingsIT {
    private final Served served = Served.corpus();

    private HttpResponse<String> get(String path, String accept) {
        return served.send(path, it -> it.header("Accept", accept));
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, text/html",
        "text/turtle, text/turtle",
        "application/ld+json, application/ld+json",
        "application/rdf+xml, application/rdf+xml"
    })
    void tellOfThemselvesInWhatIsAskedFor(String accept, String type) {
        for (String path : new String[] {"/ontology", "/vocabulary/metrics/specific_capacity"}) {
            HttpResponse<String> answer = get(path, accept);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
            assertThat(answer.body()).contains("specific_capacity");
        }
    }

    @Test
    void aMaterialOfThePapersHasAPage() {
        String any = "SELECT ?m { ?f a hg:Measurement ; hg:material ?m } ORDER BY ?m LIMIT 1";
        String iri =
                served.send(
                                "/api/sparql?format=csv",
                                it ->
                                        it.header("Content-Type", "application/sparql-query")
                                                .POST(
                                                        java.net.http.HttpRequest.BodyPublishers
                                                                .ofString(any)))
                        .body()
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow();
        String path = iri.substring(iri.indexOf("/id/"));
        assertThat(get(path, "text/html").body()).contains("<h2>What is said of it</h2>");
        assertThat(get(path, "text/turtle").body()).contains("hg:Material");
        assertThat(get("/id/material/no-such-thing", "text/html").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyTheOwnerSeesWhatRunsAndTakesBackups() {
        assertThat(served.get("/api/running").statusCode()).isEqualTo(401);
        assertThat(served.get("/api/backup").statusCode()).isEqualTo(401);
        HttpResponse<String> running =
                served.send(
                        "/api/running",
                        it -> it.header("Authorization", "Bearer " + served.token()));
        assertThat(running.statusCode()).isEqualTo(200);
        assertThat(running.body()).startsWith("[");
    }

    @ParameterizedTest
    @CsvSource({
        "csv, amperesPerGram",
        "tsv, amperesPerGram",
        "bib, @article{",
        "ris, 'TY  - JOUR'",
        "nanopub, hasAssertion",
        "crate, ro-crate-metadata.json"
    })
    void statementsAreTakenAwayAs(String format, String holds) {
        HttpResponse<String> answer = served.get("/api/export?format=" + format);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(holds);
    }
}
