package org.heterograph.graph.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heterograph.graph.protocol.ServedGraph.form;
import static org.heterograph.graph.protocol.ServedGraph.send;

import jakarta.servlet.ServletException;

import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.PaperFacts;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.graph.running.RunningQueries.Running;
import org.heterograph.support.MadePapers;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The cases of the W3C's tests of the SPARQL 1.1 protocol, over graphs made here, and what a
/// server
/// for strangers needs besides.
@Timeout(120)
class SparqlProtocolTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";
    private static final String ONE = "urn:data1";
    private static final String TWO = "urn:data2";
    private static final String BOTH = "ASK { <urn:a1> ?p ?o . <urn:a2> ?q ?r }";
    private static final String NAMED =
            "ASK { GRAPH <urn:data1> { <urn:a1> ?p ?o } GRAPH <urn:data2> { <urn:a2> ?q ?r } }";

    private static KnowledgeGraph graph;
    private static ServedGraph served;

    @BeforeAll
    static void start() throws IOException, ServletException, InterruptedException {
        graph = KnowledgeGraph.inMemory(VocabularyReader.read(), new Iris());
        graph.replace(List.of(new PaperFacts(MadePapers.selenides(), List.of(), "hash")));
        graph.answerFromMemory();
        served = new ServedGraph(graph, Duration.ofSeconds(3));
        assertThat(
                        update(
                                        "INSERT DATA { GRAPH <urn:data1> { <urn:a1> <urn:p> 1 }"
                                                + " GRAPH <urn:data2> { <urn:a2> <urn:p> 2 } }")
                                .statusCode())
                .isLessThan(300);
    }

    @AfterAll
    static void stop() {
        served.close();
        graph.close();
    }

    private static HttpRequest.Builder post(String type, String body) {
        return served.at("").header("Content-Type", type).POST(BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> update(String sparql)
            throws IOException, InterruptedException {
        return send(writer(post(UPDATE, sparql)));
    }

    private static HttpRequest.Builder writer(HttpRequest.Builder request) {
        return request.header("Authorization", "Bearer " + ServedGraph.TOKEN);
    }

    private static void assertTrue(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer =
                send(request.header("Accept", "application/sparql-results+json"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).containsPattern("\"boolean\"\\s*:\\s*true");
    }

    @Test
    void takesQueriesByGetFormAndBody() throws Exception {
        assertTrue(served.at("?" + form("query", "ASK {}")));
        assertTrue(post(FORM, form("query", "ASK {}")));
        assertTrue(post(QUERY, "ASK {}"));
        assertTrue(post(QUERY + ";charset=utf-8", "ASK { FILTER('°' = '\\u00B0') }"));
    }

    @Test
    void takesTheDatasetFromTheRequest() throws Exception {
        String graphs = form("default-graph-uri", ONE, "default-graph-uri", TWO);
        assertTrue(served.at("?" + form("query", BOTH) + "&" + graphs));
        assertTrue(post(FORM, form("query", BOTH) + "&" + graphs));
        assertTrue(
                served.at("?" + graphs)
                        .header("Content-Type", QUERY)
                        .POST(BodyPublishers.ofString(BOTH)));
        String named = form("named-graph-uri", ONE, "named-graph-uri", TWO);
        assertTrue(served.at("?" + form("query", NAMED) + "&" + named));
        String whole = form("default-graph-uri", ONE, "named-graph-uri", TWO);
        String mixed =
                "ASK { <urn:a1> ?p ?o . GRAPH <urn:data2> { <urn:a2> ?q ?r }"
                        + " FILTER NOT EXISTS { <urn:a2> ?s ?t } }";
        assertTrue(served.at("?" + form("query", mixed) + "&" + whole));
    }

    @Test
    void theRequestsDatasetGoesBeforeThatOfTheQuery() throws Exception {
        String from = "ASK FROM <urn:data1> { <urn:a2> ?p ?o }";
        assertTrue(served.at("?" + form("query", from, "default-graph-uri", TWO)));
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT (1 AS ?x) {}, application/sparql-results+json",
        "SELECT (1 AS ?x) {}, application/sparql-results+xml",
        "SELECT (1 AS ?x) {}, text/csv",
        "SELECT (1 AS ?x) {}, text/tab-separated-values",
        "ASK {}, application/sparql-results+json",
        "ASK {}, application/sparql-results+xml",
        "DESCRIBE <urn:a1>, text/turtle",
        "DESCRIBE <urn:a1>, application/rdf+xml",
        "CONSTRUCT { <urn:s> <urn:p> 1 } {}, text/turtle",
        "CONSTRUCT { <urn:s> <urn:p> 1 } {}, application/n-triples",
        "CONSTRUCT { <urn:s> <urn:p> 1 } {}, application/rdf+xml",
        "CONSTRUCT { <urn:s> <urn:p> 1 } {}, application/ld+json"
    })
    void answersInTheFormatThatIsAskedFor(String query, String type) throws Exception {
        HttpResponse<String> answer =
                send(served.at("?" + form("query", query)).header("Accept", type));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    }

    @Test
    void refusesWhatIsNoQuery() throws Exception {
        assertThat(
                        send(served.at("?" + form("query", "ASK {}")).PUT(BodyPublishers.noBody()))
                                .statusCode())
                .isGreaterThanOrEqualTo(400);
        String twice = form("query", "ASK {}", "query", "SELECT * {}");
        assertThat(send(served.at("?" + twice)).statusCode()).isEqualTo(400);
        assertThat(send(post("text/plain", "ASK {}")).statusCode()).isBetween(400, 499);
        assertThat(send(served.at("").POST(BodyPublishers.ofString("ASK {}"))).statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(send(served.at("?" + form("query", "ASK {"))).statusCode()).isEqualTo(400);
        assertThat(send(post(FORM, form("query", "ASK {"))).statusCode()).isEqualTo(400);
        assertThat(send(post(QUERY, "ASK {")).statusCode()).isEqualTo(400);
    }

    @Test
    void takesUpdatesByFormAndBodyFromWhoMayWrite() throws Exception {
        String insert = "INSERT DATA { GRAPH <urn:data3> { <urn:a3> <urn:p> %d } }";
        assertThat(send(writer(post(FORM, form("update", insert.formatted(1))))).statusCode())
                .isLessThan(300);
        assertThat(update(insert.formatted(2)).statusCode()).isLessThan(300);
        assertTrue(served.at("?" + form("query", "ASK { <urn:a3> <urn:p> 1 ; <urn:p> 2 }")));
    }

    @Test
    void takesTheDatasetOfAnUpdateFromTheRequest() throws Exception {
        String copy = "INSERT { GRAPH <urn:data4> { ?s <urn:copied> ?o } } WHERE { ?s <urn:p> ?o }";
        HttpRequest.Builder request =
                served.at("?" + form("using-graph-uri", TWO))
                        .header("Content-Type", UPDATE)
                        .POST(BodyPublishers.ofString(copy));
        assertThat(send(writer(request)).statusCode()).isLessThan(300);
        assertTrue(
                served.at(
                        "?"
                                + form(
                                        "query",
                                        "ASK { <urn:a2> <urn:copied> 2"
                                                + " FILTER NOT EXISTS { <urn:a1> <urn:copied> ?o } }")));
        String conflicting =
                "INSERT { GRAPH <urn:data4> { ?s ?p ?o } } USING <urn:data1> WHERE { ?s ?p ?o }";
        HttpRequest.Builder both =
                served.at("?" + form("using-named-graph-uri", TWO))
                        .header("Content-Type", UPDATE)
                        .POST(BodyPublishers.ofString(conflicting));
        assertThat(send(writer(both)).statusCode()).isEqualTo(400);
    }

    @Test
    void refusesWhatIsNoUpdate() throws Exception {
        String insert = "INSERT DATA { <urn:never> <urn:p> 1 }";
        assertThat(send(writer(served.at("?" + form("update", insert)))).statusCode())
                .isGreaterThanOrEqualTo(400);
        String twice = form("update", insert, "update", insert);
        assertThat(send(writer(post(FORM, twice))).statusCode()).isEqualTo(400);
        assertThat(send(writer(post("text/plain", insert))).statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(update("INSERT DATA {").statusCode()).isEqualTo(400);
        assertTrue(
                served.at("?" + form("query", "ASK { FILTER NOT EXISTS { <urn:never> ?p ?o } }")));
    }

    @Test
    void asksNoOtherService() throws Exception {
        String elsewhere = "SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }";
        assertThat(send(served.at("?" + form("query", elsewhere))).statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f . ?g ?s ?h FILTER(STR(?a) = CONCAT(STR(?d), STR(?f), 'x')) }",
                "SELECT (COUNT(*) AS ?n) { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f }",
                "ASK { FILTER(REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '^(a*)(a*)(a*)(a*)(a*)(a*)(a*)(a*)(a*)=$')) }",
                "SELECT (REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '^(a*)(a*)(a*)(a*)(a*)(a*)(a*)(a*)(a*)=$', 'b') AS ?x) {}"
            })
    void stopsWhenTimeIsOver(String query) throws Exception {
        long begun = System.nanoTime();
        HttpResponse<String> answer = send(post(QUERY, query));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(graph.running().list()).isEmpty();
    }

    @Test
    void regularExpressionsDoWhatSparqlSays() throws Exception {
        assertTrue(
                post(
                        QUERY,
                        """
                        ASK { FILTER(REGEX("MoSe2/SnSe2", "mose", "i") && !REGEX("a.b", "A", "q")
                          && REPLACE("1T-MoS2", "^([0-9]T)-", "$1 ") = "1T MoS2"
                          && REPLACE("Stabilität"@de, "Ä", "ae", "i") = "Stabilitaet"@de) }
                        """));
    }

    @Test
    void aQueryThatRunsIsListedAndCanBeStopped() throws Exception {
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f }";
        CompletableFuture<HttpResponse<String>> answer =
                CompletableFuture.supplyAsync(() -> sendQuietly(post(QUERY, endless)));
        List<Running> running = graph.running().list();
        while (running.isEmpty()) {
            Thread.onSpinWait();
            running = graph.running().list();
        }
        assertThat(running.getFirst().sparql()).contains("COUNT");
        assertThat(graph.running().cancel(running.getFirst().id())).isTrue();
        assertThat(answer.get().statusCode()).isEqualTo(503);
        assertThat(graph.running().cancel(running.getFirst().id())).isFalse();
    }

    private static HttpResponse<String> sendQuietly(HttpRequest.Builder request) {
        try {
            return send(request);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void describesItself() throws Exception {
        HttpResponse<String> turtle = send(served.at("").header("Accept", "text/turtle"));
        assertThat(turtle.statusCode()).isEqualTo(200);
        assertThat(turtle.body())
                .contains("sparql-service-description#Service", "UnionDefaultGraph")
                .contains("void#triples", "void#classPartition", "ontology#Measurement");
        HttpResponse<String> json = send(served.at("").header("Accept", "application/ld+json"));
        assertThat(json.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/ld+json");
    }

    @Test
    void namesItsQueriesInUtf8() throws Exception {
        byte[] latin = "ASK { FILTER('é' = 'é') }".getBytes(StandardCharsets.ISO_8859_1);
        HttpRequest.Builder request =
                served.at("").header("Content-Type", QUERY).POST(BodyPublishers.ofByteArray(latin));
        assertThat(send(request).statusCode()).isIn(200, 400);
    }
}
