package org.heterograph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.Reasoner;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.reasoner.ValidityReport;
import org.apache.jena.sparql.graph.GraphFactory;
import org.heterograph.fact.Extraction;
import org.heterograph.graph.mapping.Concepts;
import org.heterograph.graph.mapping.FactMapper;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.graph.mapping.Terms;
import org.heterograph.support.MadePapers;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class OntologyTest {
    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final Graph ONTOLOGY = Ontology.read().graph();

    /// Terms with their alignments; concepts of the vocabulary are instances and add nothing.
    private static Graph terms() {
        Graph terms = GraphFactory.createDefaultGraph();
        ONTOLOGY.find()
                .filterKeep(it -> it.getSubject().isURI())
                .filterDrop(it -> it.getSubject().getURI().startsWith(Terms.VOCABULARY))
                .forEachRemaining(terms::add);
        return terms;
    }

    private static Graph facts(Extraction extraction) {
        JenaSink sink = new JenaSink();
        Concepts concepts = new Concepts(VocabularyReader.read(), Ontology.read().units());
        new FactMapper(new Iris(), concepts).map(extraction, sink);
        Graph graph = GraphFactory.createDefaultGraph();
        sink.triples().forEach(graph::add);
        return graph;
    }

    @Test
    void contradictsNothingThatIsSaidWithIt() {
        Graph all = terms();
        facts(MadePapers.sulfides()).find().forEachRemaining(all::add);
        facts(MadePapers.selenides()).find().forEachRemaining(all::add);
        Reasoner reasoner = ReasonerRegistry.getOWLMicroReasoner();
        ValidityReport report = reasoner.bind(all).validate();
        List<String> faults = new ArrayList<>();
        report.getReports().forEachRemaining(it -> faults.add(it.getDescription()));
        assertThat(report.isValid()).as(faults.toString()).isTrue();
    }

    @Test
    void knowsEveryTermThatFactsAreWrittenWith() {
        for (Extraction extraction : List.of(MadePapers.sulfides(), MadePapers.selenides())) {
            facts(extraction)
                    .find()
                    .mapWith(Triple::getPredicate)
                    .filterKeep(it -> it.getURI().startsWith(Terms.HG))
                    .forEachRemaining(OntologyTest::assertDefined);
        }
    }

    private static void assertDefined(Node term) {
        for (String said : List.of(RDFS + "label", RDFS + "comment")) {
            assertThat(ONTOLOGY.contains(term, NodeFactory.createURI(said), Node.ANY))
                    .as(term + " has " + said)
                    .isTrue();
        }
    }

    @Test
    void givesEachOfItsTermsALabelADefinitionAndAnExample() {
        List<Node> terms = new ArrayList<>();
        for (String kind : List.of("Class", "ObjectProperty", "DatatypeProperty")) {
            ONTOLOGY.find(
                            Node.ANY,
                            NodeFactory.createURI(Terms.A),
                            NodeFactory.createURI(OWL + kind))
                    .mapWith(Triple::getSubject)
                    .filterKeep(it -> it.isURI() && it.getURI().startsWith(Terms.HG))
                    .forEachRemaining(terms::add);
        }
        assertThat(terms).hasSizeGreaterThan(100);
        Node example = NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#example");
        for (Node term : terms) {
            assertDefined(term);
            assertThat(ONTOLOGY.contains(term, example, Node.ANY))
                    .as(term + " has an example")
                    .isTrue();
        }
    }

    @Test
    void saysWhichVersionItIs() {
        Node version = NodeFactory.createURI(OWL + "versionIRI");
        assertThat(ONTOLOGY.find(NodeFactory.createURI(Terms.ONTOLOGY), version, Node.ANY).toList())
                .hasSize(1);
    }
}
