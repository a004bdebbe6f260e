package org.heterograph.graph.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.paper.FileId;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the graphs of a store are called: one a paper, and some that belong to no paper.
///
/// @param iris names things
public record GraphNames(Iris iris) {
    private static final String CONFLICTS = "conflicts";
    private static final String ONTOLOGY = "ontology";
    private static final String IMPORTS = "imports";
    private static final String EXAMPLES = "examples";

    /// Graphs that tell nothing of papers.
    private static final Set<String> OWN = Set.of(ONTOLOGY, IMPORTS, EXAMPLES);

    public Node file(FileId file) {
        return NodeFactory.createURI(iris.file(file));
    }

    /// The graph of what is wrong with papers.
    public Node conflicts() {
        return graph(CONFLICTS);
    }

    public Node ontology() {
        return graph(ONTOLOGY);
    }

    /// The graph that says which graphs are not the store's own, and where they come from.
    public Node imports() {
        return graph(IMPORTS);
    }

    public Node examples() {
        return graph(EXAMPLES);
    }

    /// A graph that belongs to no single paper: `links`, `conflicts`, `curation`.
    public Node graph(String name) {
        return NodeFactory.createURI(iris.graph(name));
    }

    /// Whether the graph is one that the program brings along, which nobody else writes to.
    boolean isOwn(Node name) {
        return name.isURI() && OWN.stream().anyMatch(own -> iris.graph(own).equals(name.getURI()));
    }

    /// All graphs that tell of papers, by name.
    List<Node> ofPapers(DatasetGraph dataset) {
        SortedMap<String, Node> names = new TreeMap<>();
        dataset.listGraphNodes().forEachRemaining(it -> names.put(it.getURI(), it));
        OWN.forEach(own -> names.remove(iris.graph(own)));
        return List.copyOf(names.values());
    }
}
