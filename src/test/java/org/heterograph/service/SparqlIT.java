package org.heterograph.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.support.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/// SPARQL 1.1 over HTTP, as outside tools speak it.
class SparqlIT {
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?m a hg:Measurement }";
    private static final String LONG_CYCLING =
            """
            SELECT ?material ?capacity ?current ?cycles ?page WHERE {
              ?m a hg:Measurement ;
                 hg:property <https://w3id.org/heterograph/vocabulary/metrics/specific_capacity> ;
                 hg:material/rdfs:label ?material ; hg:canonicalValue ?capacity ;
                 hg:currentDensity ?current ; hg:cycles ?cycles ; hg:evidence/hg:page ?page .
              FILTER(?capacity >= 250 && ?current >= 3 && ?cycles >= 1000) }
            ORDER BY DESC(?capacity)
            """;

    private final Served served = Served.corpus();

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> asked(String query, String accept) {
        return served.send(
                "/sparql?query=" + encoded(query), it -> it.GET().header("Accept", accept));
    }

    private HttpResponse<String> updated(String update, String authorization) {
        return served.send(
                "/sparql",
                it ->
                        it.POST(BodyPublishers.ofString(update))
                                .header("Content-Type", "application/sparql-update")
                                .header("Authorization", authorization));
    }

    @Test
    void findsMaterialsThatKeepTheirCapacityWithThePageThatSaysSo() {
        HttpResponse<String> answer = asked(LONG_CYCLING, "text/csv");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("material,capacity,current,cycles,page")
                .contains("SnSe2@NC,324.2,5");
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, \"bindings\"",
        "application/sparql-results+xml, <binding name=\"n\">",
        "text/csv, n",
        "text/tab-separated-values, ?n"
    })
    void answersInTheFormatThatIsAskedFor(String type, String part) {
        HttpResponse<String> answer = asked(COUNT, type);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.body()).contains(part);
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, hg:Measurement",
        "application/n-triples, <https://w3id.org/heterograph/ontology#Measurement>"
    })
    void answersWithAGraphInTheFormatThatIsAskedFor(String type, String part) {
        HttpResponse<String> answer =
                asked("CONSTRUCT { ?m a hg:Measurement } WHERE { ?m a hg:Measurement }", type);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(part);
    }

    @Test
    void takesAQueryAsAFormAndAsABody() {
        String asked = asked(COUNT, "text/csv").body();
        String form =
                served.send(
                                "/sparql",
                                it ->
                                        it.POST(BodyPublishers.ofString("query=" + encoded(COUNT)))
                                                .header(
                                                        "Content-Type",
                                                        "application/x-www-form-urlencoded")
                                                .header("Accept", "text/csv"))
                        .body();
        String body =
                served.send(
                                "/sparql",
                                it ->
                                        it.POST(BodyPublishers.ofString(COUNT))
                                                .header("Content-Type", "application/sparql-query")
                                                .header("Accept", "text/csv"))
                        .body();

        assertThat(asked).startsWith("n").doesNotContain("\n0");
        assertThat(form).isEqualTo(asked);
        assertThat(body).isEqualTo(asked);
    }

    @Test
    void saysInALineWhatIsWrongWithAQuery() {
        HttpResponse<String> answer = asked("SELECT * WHERE { broken", "text/csv");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body().strip()).contains("line 1").doesNotContain("\n");
    }

    @Test
    void refusesToChangeTheGraphWithoutTheToken() {
        String update = "INSERT DATA { GRAPH <urn:note> { <urn:a> <urn:b> <urn:c> } }";

        assertThat(updated(update, "").statusCode()).isIn(401, 403);
        assertThat(updated(update, "Bearer wrong").statusCode()).isIn(401, 403);
        assertThat(asked("ASK { <urn:a> <urn:b> <urn:c> }", "text/csv").body()).contains("false");
    }

    @Test
    void changesTheGraphForWhoKnowsTheToken() {
        String bearer = "Bearer " + served.token();

        updated("INSERT DATA { GRAPH <urn:note> { <urn:x> <urn:y> <urn:z> } }", bearer);
        assertThat(asked("ASK { <urn:x> <urn:y> <urn:z> }", "text/csv").body()).contains("true");

        updated("DROP GRAPH <urn:note>", bearer);
        assertThat(asked("ASK { <urn:x> <urn:y> <urn:z> }", "text/csv").body()).contains("false");
    }

    @Test
    void callsNoOtherServer() {
        assertThat(
                        asked(
                                        "SELECT * { SERVICE <http://127.0.0.1:1/sparql> { ?s ?p ?o } }",
                                        "text/csv")
                                .statusCode())
                .isGreaterThanOrEqualTo(400);
    }
}
