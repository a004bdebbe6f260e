package org.heterograph.graph.memory.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

class IndexedGraphTest {
    private final IndexedGraph graph = new IndexedGraph();

    private void add(String triple) {
        graph.performAdd(SSE.parseTriple(triple));
    }

    @Test
    void findsATripleByEachOfItsParts() {
        add("(<urn:MoSe2> <urn:capacity> 312)");
        add("(<urn:MoSe2> <urn:capacity> 420)");
        add("(<urn:SnS> <urn:capacity> 312)");
        add("(<urn:SnS> <urn:gap> 1.3)");
        Node capacity = NodeFactory.createURI("urn:capacity");
        assertThat(graph.find(Node.ANY, capacity, Node.ANY).toList()).hasSize(3);
        assertThat(graph.find(NodeFactory.createURI("urn:SnS"), Node.ANY, Node.ANY).toList())
                .hasSize(2);
        assertThat(graph.find(Node.ANY, Node.ANY, SSE.parseNode("312")).toList()).hasSize(2);
        assertThat(graph.find(Node.ANY, Node.ANY, SSE.parseNode("<urn:none>")).toList()).isEmpty();
    }

    @Test
    void holdsATripleOnce() {
        add("(<urn:MoSe2> <urn:capacity> 312)");
        add("(<urn:MoSe2> <urn:capacity> 312)");
        assertThat(graph.size()).isEqualTo(1);
        graph.performDelete(SSE.parseTriple("(<urn:MoSe2> <urn:capacity> 312)"));
        graph.performDelete(SSE.parseTriple("(<urn:MoSe2> <urn:capacity> 312)"));
        assertThat(graph.size()).isZero();
    }

    @Test
    void knowsWhatNumbersAreWorth() {
        add("(<urn:MoSe2> <urn:capacity> 312)");
        add("(<urn:MoSe2> <urn:gap> '1.5e0'^^<http://www.w3.org/2001/XMLSchema#double>)");
        add("(<urn:MoSe2> <urn:spacing> 0.65)");
        add("(<urn:MoSe2> <urn:label> 'MoSe2')");
        NodeNumbers numbers = graph.numbers();
        int whole = numbers.of(SSE.parseNode("312"));
        assertThat(numbers.value(whole)).isEqualTo(312);
        assertThat(numbers.kind(whole)).isEqualTo(NumberKind.INTEGER);
        assertThat(numbers.kind(numbers.of(SSE.parseNode("1.5e0")))).isEqualTo(NumberKind.DOUBLE);
        assertThat(numbers.kind(numbers.of(SSE.parseNode("0.65")))).isEqualTo(NumberKind.OTHER);
        assertThat(numbers.kind(numbers.of(SSE.parseNode("'MoSe2'")))).isEqualTo(NumberKind.NONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holdsWhatJenasOwnGraphHolds(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(seed);
        Graph known = GraphFactory.createGraphMem();
        for (int i = 0; i < 20_000; i++) {
            Triple triple = triple(random);
            if (random.nextInt(3) == 0) {
                known.delete(triple);
                graph.performDelete(triple);
            } else {
                known.add(triple);
                graph.performAdd(triple);
            }
        }
        assertThat(graph.size()).isEqualTo(known.size());
        for (int i = 0; i < 500; i++) {
            Triple one = triple(random);
            Node subject = random.nextBoolean() ? one.getSubject() : Node.ANY;
            Node predicate = random.nextBoolean() ? one.getPredicate() : Node.ANY;
            Node object = random.nextBoolean() ? one.getObject() : Node.ANY;
            assertThat(graph.find(subject, predicate, object).toSet())
                    .isEqualTo(known.find(subject, predicate, object).toSet());
            assertThat(graph.contains(one)).isEqualTo(known.contains(one));
        }
    }

    private static Triple triple(RandomGenerator random) {
        return Triple.create(
                NodeFactory.createURI("urn:m" + random.nextInt(400)),
                NodeFactory.createURI("urn:p" + random.nextInt(5)),
                NodeFactory.createURI("urn:m" + (int) Math.pow(random.nextInt(20), 2)));
    }

    @Test
    void tuplesAreTheSameWhenTheirNumbersAre() {
        Tuples tuples = new Tuples(2);
        assertThat(tuples.add(3, 4)).isZero();
        assertThat(tuples.add(4, 3)).isEqualTo(1);
        assertThat(tuples.add(3, 4)).isEqualTo(~0);
        for (int i = 0; i < 10_000; i++) {
            assertThat(tuples.add(i, -i - 1)).isEqualTo(i + 2);
        }
        assertThat(tuples.at(5002, 1)).isEqualTo(-5001);
    }
}
