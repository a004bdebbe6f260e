package org.heterograph.graph.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.heterograph.graph.mapping.Terms;
import org.heterograph.graph.memory.Change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Papers coming and going in one writing transaction: each is a graph of its own and, in the graph
/// of conflicts, what is wrong with it.
public final class PaperGraphs {
    /// More than this is not told in detail.
    private static final int LONGEST = 200_000;

    private static final Node IN_PAPER = NodeFactory.createURI(Terms.IN_PAPER);

    private final DatasetGraph dataset;
    private final Node conflicts;
    private final Node imports;
    private final Set<Triple> gone = new LinkedHashSet<>();
    private final Set<Triple> come = new LinkedHashSet<>();
    private boolean tooLong;

    public PaperGraphs(DatasetGraph dataset, GraphNames names) {
        this.dataset = dataset;
        this.conflicts = names.conflicts();
        this.imports = names.imports();
    }

    /// @param wrong what is wrong with the paper
    public void add(Node paper, Collection<Triple> statements, Collection<Triple> wrong) {
        statements.forEach(it -> dataset.add(Quad.create(paper, it)));
        wrong.forEach(it -> dataset.add(Quad.create(conflicts, it)));
        note(come, statements);
        note(come, wrong);
        gone.removeAll(come);
    }

    public void remove(Node paper) {
        List<Triple> statements = dataset.getGraph(paper).find().toList();
        note(gone, statements);
        if (!statements.isEmpty()) {
            dataset.removeGraph(paper);
        }
        removeFrom(conflicts, conflictsOf(paper));
        removeFrom(
                imports,
                dataset.getGraph(imports).find(paper, GraphImport.SOURCE, Node.ANY).toList());
        come.removeAll(gone);
    }

    /// In a graph of many papers: what it said of some subjects gives way.
    public void redescribe(Node graph, Set<String> subjects, Set<Triple> said) {
        Set<Triple> known = new LinkedHashSet<>();
        for (String subject : subjects) {
            Node about = NodeFactory.createURI(subject);
            dataset.getGraph(graph).find(about, Node.ANY, Node.ANY).forEachRemaining(known::add);
        }
        removeFrom(graph, known.stream().filter(it -> !said.contains(it)).toList());
        List<Triple> added = said.stream().filter(it -> !known.contains(it)).toList();
        added.forEach(it -> dataset.add(Quad.create(graph, it)));
        note(come, added);
        gone.removeAll(come);
    }

    private void removeFrom(Node graph, List<Triple> triples) {
        triples.forEach(it -> dataset.delete(Quad.create(graph, it)));
        note(gone, triples);
    }

    private List<Triple> conflictsOf(Node paper) {
        List<Triple> wrong = new ArrayList<>();
        dataset.find(conflicts, Node.ANY, IN_PAPER, paper)
                .forEachRemaining(
                        it ->
                                dataset.find(conflicts, it.getSubject(), Node.ANY, Node.ANY)
                                        .forEachRemaining(all -> wrong.add(all.asTriple())));
        return wrong;
    }

    private void note(Set<Triple> among, Collection<Triple> triples) {
        tooLong |= gone.size() + come.size() + triples.size() > LONGEST;
        if (tooLong) {
            gone.clear();
            come.clear();
        } else {
            among.addAll(triples);
        }
    }

    /// What has become of the union of all graphs, if that is short enough to tell.
    public Optional<Change> change() {
        if (tooLong) {
            return Optional.empty();
        }
        List<Triple> nowhere = gone.stream().filter(it -> !isHeld(it)).toList();
        return Optional.of(new Change(nowhere, List.copyOf(come)));
    }

    private boolean isHeld(Triple triple) {
        return dataset.contains(
                Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
    }
}
