package org.heterograph.graph.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heterograph.graph.protocol.ServedGraph.send;

import jakarta.servlet.ServletException;

import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.PaperFacts;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.support.MadePapers;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

class SparqlFilterTest {
    private static final String INSERT = "INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> 1 } }";

    private static ServedGraph served;
    private static KnowledgeGraph graph;

    @BeforeAll
    static void start() throws IOException, ServletException {
        graph = KnowledgeGraph.inMemory(VocabularyReader.read(), new Iris());
        graph.replace(List.of(new PaperFacts(MadePapers.selenides(), List.of(), "hash")));
        served = new ServedGraph(graph, Duration.ofSeconds(2));
    }

    @AfterAll
    static void stop() {
        served.close();
        graph.close();
    }

    private static HttpRequest.Builder at(String parameters) {
        return served.at(parameters);
    }

    private static String query(String sparql) {
        return "?" + ServedGraph.form("query", sparql);
    }

    private static HttpRequest.Builder update() {
        return at("").header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString(INSERT));
    }

    @Test
    void answersQueriesToAll() throws Exception {
        String papers =
                "SELECT ?t { ?p <http://purl.org/dc/terms/title> ?t . FILTER(STRSTARTS(?t, 'Sel')) }";
        HttpResponse<String> answer = send(at(query(papers)).header("Accept", "text/csv"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualToNormalizingNewlines("t\nSelenides that meet\n");
        HttpResponse<String> posted =
                send(
                        at("").header("Content-Type", "application/sparql-query")
                                .header("Accept", "application/sparql-results+json")
                                .POST(BodyPublishers.ofString(papers)));
        assertThat(posted.body()).contains("Selenides that meet");
    }

    @Test
    void saysWhatIsWrongWithAQuery() throws Exception {
        assertThat(send(at(query("SELECT"))).statusCode()).isEqualTo(400);
    }

    @Test
    void letsNobodyWriteWithoutTheToken() throws Exception {
        assertThat(send(update()).statusCode()).isIn(401, 403);
        assertThat(send(update().header("Authorization", "Bearer wrong")).statusCode())
                .isIn(401, 403);
        HttpRequest.Builder form =
                at("").header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(ServedGraph.form("update", INSERT)));
        assertThat(send(form).statusCode()).isIn(401, 403);
        for (String method : List.of("PUT", "POST", "DELETE")) {
            HttpRequest.Builder store =
                    at("?graph=urn:g")
                            .header("Content-Type", "text/turtle")
                            .method(method, BodyPublishers.ofString("<urn:a> <urn:b> 1 ."));
            assertThat(send(store).statusCode()).as(method).isIn(401, 403);
        }
        assertThat(send(at(query("ASK { <urn:a> ?p ?o }"))).body()).contains("false");
    }

    @Test
    void letsWriteWhoKnowsTheToken() throws Exception {
        String allowed = "Bearer " + ServedGraph.TOKEN;
        assertThat(send(update().header("Authorization", allowed)).statusCode()).isLessThan(300);
        HttpResponse<String> read = send(at("?graph=urn:g").header("Accept", "text/turtle"));
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).contains("urn:a");
        assertThat(send(at("?graph=urn:g").header("Authorization", allowed).DELETE()).statusCode())
                .isLessThan(300);
        assertThat(send(at("?graph=urn:g")).statusCode()).isEqualTo(404);
    }

    @Test
    void stopsLongQueries() throws Exception {
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        assertThat(send(at(query(endless))).statusCode()).isEqualTo(503);
    }

    @Test
    void letsPagesOfOtherSitesRead() throws Exception {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "origin");
        HttpResponse<String> asked =
                send(at(query("ASK {}")).header("Origin", "http://example.org"));
        assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        HttpResponse<String> before =
                send(
                        at("").header("Origin", "http://example.org")
                                .header("Access-Control-Request-Method", "POST")
                                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(before.statusCode()).isEqualTo(204);
    }
}
