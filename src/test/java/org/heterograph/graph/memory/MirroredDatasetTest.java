package org.heterograph.graph.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

class MirroredDatasetTest {
    private static final String CAPACITY = "SELECT ?m { ?m <urn:capacity> 312 }";

    private DatasetGraph store;
    private MirroredDataset dataset;

    @BeforeEach
    void open() {
        store = DatabaseMgr.createDatasetGraph();
        store.getContext().set(TDB2.symUnionDefaultGraph, true);
        dataset = MirroredDataset.of(store, 1 << 30);
        add("(<urn:paper1> <urn:ZnS-SnS> <urn:capacity> 312)");
        add("(<urn:paper2> <urn:ZnS-SnS> <urn:capacity> 312)");
        add("(<urn:paper2> <urn:MoSe2> <urn:capacity> 420.50)");
        dataset.startMirror();
        awaitMirror();
    }

    private void awaitMirror() {
        while (!dataset.hasMirror()) {
            Thread.onSpinWait();
        }
    }

    private void add(String quad) {
        Txn.executeWrite(store, () -> store.add(SSE.parseQuad(quad)));
    }

    private static List<String> rows(DatasetGraph dataset, String query) {
        return Txn.calculateRead(
                dataset,
                () -> {
                    try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
                        return rows(exec.select());
                    }
                });
    }

    private static List<String> rows(RowSet found) {
        List<String> rows = new ArrayList<>();
        found.forEachRemaining(row -> rows.add(row(row, found)));
        return rows.stream().sorted().toList();
    }

    private static String row(org.apache.jena.sparql.engine.binding.Binding binding, RowSet found) {
        List<String> cells = new ArrayList<>();
        found.getResultVars().forEach(name -> cells.add(name + "=" + binding.get(name)));
        return String.join(" ", cells);
    }

    /// Whether a query that begins now is answered from memory.
    private boolean answersFromMemory() {
        return Txn.calculateRead(dataset, () -> dataset.memory() != null);
    }

    private void change(Change change, String... quads) {
        dataset.begin(TxnType.WRITE);
        for (String quad : quads) {
            dataset.add(SSE.parseQuad(quad));
        }
        change.gone()
                .forEach(
                        it ->
                                dataset.deleteAny(
                                        org.apache.jena.graph.Node.ANY,
                                        it.getSubject(),
                                        it.getPredicate(),
                                        it.getObject()));
        dataset.commit(change);
        dataset.end();
    }

    @Test
    void saysOnceWhatTwoPapersSay() {
        assertThat(answersFromMemory()).isTrue();
        assertThat(rows(dataset, CAPACITY)).containsExactly("?m=urn:ZnS-SnS");
        assertThat(rows(dataset, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"))
                .isEqualTo(rows(store, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
    }

    @Test
    void findsNumbersHoweverTheyAreWritten() {
        for (String number : List.of("312", "0312", "+312")) {
            assertThat(rows(dataset, "SELECT ?m { ?m <urn:capacity> " + number + " }"))
                    .as(number)
                    .isEqualTo(rows(store, "SELECT ?m { ?m <urn:capacity> " + number + " }"))
                    .hasSize(1);
        }
        assertThat(rows(dataset, "SELECT ?c { <urn:MoSe2> <urn:capacity> ?c }"))
                .isEqualTo(rows(store, "SELECT ?c { <urn:MoSe2> <urn:capacity> ?c }"));
    }

    @Test
    void leavesQueriesThatNameGraphsToTheStore() {
        String graphs = "SELECT ?g { GRAPH ?g { <urn:ZnS-SnS> <urn:capacity> ?c } }";
        assertThat(rows(dataset, graphs)).containsExactly("?g=urn:paper1", "?g=urn:paper2");
        String within =
                "SELECT ?m { ?m <urn:capacity> ?c FILTER EXISTS { GRAPH <urn:paper1> { ?m ?p ?c } } }";
        assertThat(rows(dataset, within)).containsExactly("?m=urn:ZnS-SnS");
        assertThat(rows(dataset, "SELECT ?c FROM <urn:paper2> { ?m <urn:capacity> ?c }"))
                .hasSize(2);
    }

    @Test
    void followsChanges() {
        Triple come = SSE.parseTriple("(<urn:SnSe2> <urn:capacity> 312)");
        Triple gone = SSE.parseTriple("(<urn:ZnS-SnS> <urn:capacity> 312)");
        change(
                new Change(List.of(gone), List.of(come)),
                "(<urn:paper3> <urn:SnSe2> <urn:capacity> 312)");
        assertThat(answersFromMemory()).isTrue();
        assertThat(rows(dataset, CAPACITY)).containsExactly("?m=urn:SnSe2");
    }

    @Test
    void readersKeepTheStateTheyBeganWithAndWritersDoNotWait() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch changed = new CountDownLatch(1);
        List<String> seen = new ArrayList<>();
        Thread reader =
                Thread.ofVirtual()
                        .start(
                                () ->
                                        Txn.executeRead(
                                                dataset,
                                                () -> {
                                                    reading.countDown();
                                                    await(changed);
                                                    seen.addAll(rows(CAPACITY));
                                                }));
        reading.await();
        Triple come = SSE.parseTriple("(<urn:SnSe2> <urn:capacity> 312)");
        change(
                new Change(List.of(), List.of(come)),
                "(<urn:paper3> <urn:SnSe2> <urn:capacity> 312)");
        assertThat(answersFromMemory()).as("while one reads the state before").isFalse();
        assertThat(rows(dataset, CAPACITY)).hasSize(2);
        changed.countDown();
        reader.join();
        assertThat(seen).containsExactly("?m=urn:ZnS-SnS");
        assertThat(answersFromMemory()).isTrue();
        assertThat(rows(dataset, CAPACITY)).hasSize(2);
    }

    private List<String> rows(String query) {
        try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            return rows(exec.select());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void isMadeAnewAfterAChangeThatIsNotTold() {
        Txn.executeWrite(
                dataset,
                () -> dataset.add(SSE.parseQuad("(<urn:g> <urn:WS2> <urn:capacity> 312)")));
        awaitMirror();
        assertThat(rows(dataset, CAPACITY)).hasSize(2);
    }

    @Test
    void forgetsWhatWasAborted() {
        dataset.begin(TxnType.WRITE);
        dataset.add(SSE.parseQuad("(<urn:g> <urn:WS2> <urn:capacity> 312)"));
        dataset.abort();
        dataset.end();
        assertThat(answersFromMemory()).isTrue();
        assertThat(rows(dataset, CAPACITY)).hasSize(1);
    }

    @Test
    void holdsNothingThatOutgrowsItsShare() {
        MirroredDataset small = MirroredDataset.of(store, 200);
        small.startMirror();
        small.stopMirror();
        assertThat(small.hasMirror()).isFalse();
        assertThat(rows(small, CAPACITY)).hasSize(1);
    }

    @Test
    void stopsAQueryWhoseTimeIsOver() {
        List<Quad> many = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            many.add(SSE.parseQuad("(<urn:g> <urn:m" + i + "> <urn:cycles> " + i + ")"));
        }
        Txn.executeWrite(dataset, () -> many.forEach(dataset::add));
        awaitMirror();
        String endless =
                "SELECT (COUNT(*) AS ?n) { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f FILTER(?b > ?d + ?f) }";
        Txn.executeRead(
                dataset,
                () -> {
                    try (QueryExec exec =
                            QueryExec.dataset(dataset)
                                    .query(endless)
                                    .timeout(200, TimeUnit.MILLISECONDS)
                                    .build()) {
                        assertThatThrownBy(() -> exec.select().next())
                                .isInstanceOf(QueryCancelledException.class);
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void answersAsTheStoreDoes(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
        Txn.executeWrite(
                dataset,
                () -> {
                    for (int i = 0; i < 120; i++) {
                        dataset.add(quad(random));
                    }
                });
        awaitMirror();
        for (int i = 0; i < 40; i++) {
            String query = query(random);
            assertThat(rows(dataset, query)).as(query).isEqualTo(rows(store, query));
        }
    }

    private static Quad quad(RandomGenerator random) {
        return SSE.parseQuad(
                "(<urn:g%d> <urn:n%d> <urn:p%d> %s)"
                        .formatted(
                                random.nextInt(5),
                                random.nextInt(25),
                                random.nextInt(4),
                                random.nextBoolean()
                                        ? "<urn:n" + random.nextInt(25) + ">"
                                        : random.nextInt(30)));
    }

    private static String query(RandomGenerator random) {
        StringBuilder where = new StringBuilder();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            where.append(pattern(random));
        }
        if (random.nextInt(3) == 0) {
            where.append("FILTER(?c > %d) ".formatted(random.nextInt(20)));
        }
        if (random.nextInt(3) == 0) {
            where.append("OPTIONAL { ").append(pattern(random)).append("} ");
        }
        if (random.nextInt(4) == 0) {
            where.append("FILTER NOT EXISTS { ").append(pattern(random)).append("} ");
        }
        if (random.nextInt(4) == 0) {
            where.append(random.nextBoolean() ? "?a <urn:p0>+ ?b . " : "?a <urn:p1>* ?c . ");
        }
        if (random.nextInt(4) == 0) {
            where.append("VALUES ?c { 3 7 <urn:n3> 11.0 } ");
        }
        return switch (random.nextInt(4)) {
            case 0 -> "SELECT DISTINCT ?a ?c { " + where + "}";
            case 1 ->
                    "SELECT ?a (COUNT(DISTINCT ?c) AS ?n) (SUM(?c) AS ?sum) (AVG(?c) AS ?mean)"
                            + " (MIN(?c) AS ?least) (MAX(?b) AS ?most) (COUNT(?b) AS ?m) { "
                            + where
                            + "} GROUP BY ?a";
            default -> "SELECT ?a ?b ?c (COUNT(*) AS ?n) { " + where + "} GROUP BY ?a ?b ?c";
        };
    }

    private static String pattern(RandomGenerator random) {
        List<String> names = List.of("?a", "?b", "?c", "<urn:n4>", "_:x");
        String object =
                random.nextInt(5) == 0
                        ? String.valueOf(random.nextInt(30))
                        : names.get(random.nextInt(5));
        String predicate = random.nextInt(6) == 0 ? "?p" : "<urn:p" + random.nextInt(4) + ">";
        return names.get(random.nextInt(3))
                + " "
                + predicate
                + " "
                + object.replace("_:x", "[]")
                + " . ";
    }
}
