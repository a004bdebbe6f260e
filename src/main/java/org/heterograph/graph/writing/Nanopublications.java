package org.heterograph.graph.writing;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.heterograph.graph.mapping.Terms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Each fact of a paper as a nanopublication: what is said, what it was read from, who made it.
public final class Nanopublications {
    private static final String NP = "http://www.nanopub.org/nschema#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Node A = iri(Terms.A);
    private static final Node LABEL = iri(Terms.LABEL);
    private static final Node EVIDENCE = iri(Terms.HAS_EVIDENCE);
    private static final Node IN_PAPER = iri(Terms.IN_PAPER);
    private static final Node CONFIDENCE = iri(Terms.CONFIDENCE);
    private static final Node DERIVED = iri(PROV + "wasDerivedFrom");
    private static final Node CREATOR = iri(Terms.CREATOR);
    private static final Node AGENT = iri("https://w3id.org/heterograph");
    private static final Node LICENSE = iri("http://purl.org/dc/terms/license");
    private static final Node FREE = iri("https://creativecommons.org/licenses/by/4.0/");

    private final DatasetGraph dataset;
    private final QuadWriter writer;

    public Nanopublications(DatasetGraph dataset, QuadWriter writer) {
        this.dataset = dataset;
        this.writer = writer;
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /// Writes the facts of a paper in order of their names.
    public void write(Node paper) {
        Set<Node> facts = new LinkedHashSet<>();
        TripleOrder.sorted(dataset.getGraph(paper)).stream()
                .filter(it -> it.getPredicate().equals(IN_PAPER))
                .map(Triple::getSubject)
                .filter(it -> dataset.contains(paper, it, EVIDENCE, Node.ANY))
                .forEach(facts::add);
        facts.forEach(fact -> write(paper, fact));
    }

    private void write(Node paper, Node fact) {
        String name = fact.getURI().replace("/fact/", "/nanopub/");
        Node publication = iri(name);
        Node assertion = iri(name + "#assertion");
        Node provenance = iri(name + "#provenance");
        Node information = iri(name + "#pubinfo");
        writer.write(
                iri(name + "#head"),
                List.of(
                        Triple.create(publication, A, iri(NP + "Nanopublication")),
                        Triple.create(publication, iri(NP + "hasAssertion"), assertion),
                        Triple.create(publication, iri(NP + "hasProvenance"), provenance),
                        Triple.create(publication, iri(NP + "hasPublicationInfo"), information)));
        writer.write(assertion, said(paper, fact));
        writer.write(provenance, read(paper, fact, assertion));
        writer.write(
                information,
                List.of(
                        Triple.create(publication, CREATOR, AGENT),
                        Triple.create(publication, LICENSE, FREE)));
    }

    /// The fact without its places, and what its materials are called.
    private List<Triple> said(Node paper, Node fact) {
        List<Triple> said = new ArrayList<>();
        for (Triple it : about(paper, fact)) {
            if (!it.getPredicate().equals(EVIDENCE) && !it.getPredicate().equals(CONFIDENCE)) {
                said.add(it);
                if (it.getObject().isURI() && !it.getPredicate().equals(IN_PAPER)) {
                    about(paper, it.getObject()).stream()
                            .filter(more -> more.getPredicate().equals(LABEL))
                            .forEach(said::add);
                }
            }
        }
        return said;
    }

    private List<Triple> read(Node paper, Node fact, Node assertion) {
        List<Triple> read = new ArrayList<>();
        read.add(Triple.create(assertion, DERIVED, paper));
        for (Triple it : about(paper, fact)) {
            if (it.getPredicate().equals(CONFIDENCE)) {
                read.add(Triple.create(assertion, CONFIDENCE, it.getObject()));
            } else if (it.getPredicate().equals(EVIDENCE)) {
                read.add(Triple.create(assertion, EVIDENCE, it.getObject()));
                read.addAll(about(paper, it.getObject()));
            }
        }
        return read;
    }

    private List<Triple> about(Node paper, Node subject) {
        List<Triple> about = new ArrayList<>();
        dataset.find(paper, subject, Node.ANY, Node.ANY)
                .forEachRemaining(it -> about.add(it.asTriple()));
        return TripleOrder.sorted(about);
    }
}
