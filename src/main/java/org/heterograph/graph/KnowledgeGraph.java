package org.heterograph.graph;

import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.heterograph.graph.mapping.Concepts;
import org.heterograph.graph.mapping.FactMapper;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.graph.mapping.Terms;
import org.heterograph.graph.sparql.GraphQuery;
import org.heterograph.graph.sparql.InvalidQueryException;
import org.heterograph.graph.sparql.QueryForm;
import org.heterograph.graph.sparql.QueryTimeoutException;
import org.heterograph.graph.sparql.Rows;
import org.heterograph.paper.FileId;
import org.heterograph.vocabulary.Vocabulary;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// All that was read from the papers, as RDF in a TDB2 store: a named graph a paper, the union of
/// all as default graph, conflicts and the ontology in graphs of their own.
///
/// ```java
/// try (KnowledgeGraph graph = KnowledgeGraph.open(folder, vocabulary, new Iris())) {
///     graph.replace(List.of(new PaperFacts(extraction, conflicts, hash)));
///     graph.answer(GraphQuery.of("SELECT …"), ResultFormat.CSV, System.out);
/// }
/// ```
///
/// One thread writes at a time while others read on what was there before; a change is there whole
/// or not at all, whenever the process ends.
public final class KnowledgeGraph implements AutoCloseable {
    private static final String CONFLICTS = "conflicts";
    private static final String ONTOLOGY = "ontology";

    private final DatasetGraph dataset;
    private final Iris iris;
    private final FactMapper mapper;
    private final Answers answers;

    private KnowledgeGraph(DatasetGraph dataset, Vocabulary vocabulary, Iris iris) {
        Ontology ontology = Ontology.read();
        this.dataset = dataset;
        this.iris = iris;
        this.mapper = new FactMapper(iris, new Concepts(vocabulary, ontology.units()));
        this.answers = new Answers(dataset);
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
        use(KnowledgeGraph::noIndex);
        keep(ontology);
    }

    /// Opens the store of a folder, which is made when it is not there.
    ///
    /// @throws GraphInUseException while another process has it open
    public static KnowledgeGraph open(Path folder, Vocabulary vocabulary, Iris iris) {
        try {
            Files.createDirectories(folder);
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
            return new KnowledgeGraph(dataset, vocabulary, iris);
        } catch (DBOpEnvException e) {
            throw new GraphInUseException(folder, e);
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the graph: " + folder, e);
        }
    }

    /// A graph that is gone with the process.
    public static KnowledgeGraph inMemory(Vocabulary vocabulary, Iris iris) {
        return new KnowledgeGraph(DatabaseMgr.createDatasetGraph(), vocabulary, iris);
    }

    private static List<TextSearch.Hit> noIndex(String words, int size) {
        throw new org.apache.jena.query.QueryExecException(
                "text:query finds nothing here, as no full-text index is at hand");
    }

    /// Lets `text:query` ask this index from now on.
    public void use(TextSearch search) {
        PropertyFunctionRegistry registry =
                PropertyFunctionRegistry.createFrom(PropertyFunctionRegistry.standardRegistry());
        registry.put(TextQuery.IRI, _ -> new TextQuery(search, iris));
        PropertyFunctionRegistry.set(dataset.getContext(), registry);
    }

    private void keep(Ontology ontology) {
        Node name = graph(ONTOLOGY);
        Node digest = NodeFactory.createLiteralString(ontology.digest());
        Triple mark = Triple.create(name, NodeFactory.createURI(Terms.IDENTIFIER), digest);
        boolean current = Txn.calculateRead(dataset, () -> dataset.getGraph(name).contains(mark));
        if (!current) {
            Txn.executeWrite(
                    dataset,
                    () -> {
                        dataset.removeGraph(name);
                        ontology.graph().find().forEach(it -> dataset.add(Quad.create(name, it)));
                        dataset.add(Quad.create(name, mark));
                    });
        }
    }

    private Node graph(String name) {
        return NodeFactory.createURI(iris.graph(name));
    }

    private Node file(FileId file) {
        return NodeFactory.createURI(iris.file(file));
    }

    /// Holds these papers as they are now: what was there of them gives way. All in one
    /// transaction; papers are taken one by one, so that a long list needs no more memory than its
    /// longest paper.
    public void replace(Iterable<PaperFacts> papers) {
        Txn.executeWrite(dataset, () -> papers.forEach(this::replaceOne));
    }

    private void replaceOne(PaperFacts facts) {
        FileId file = facts.extraction().document().file();
        JenaSink paper = new JenaSink();
        mapper.map(facts.extraction(), paper);
        paper.literal(iris.file(file), Terms.EXTRACTION, facts.hash(), Terms.XSD_STRING);
        JenaSink conflicts = new JenaSink();
        mapper.map(facts.extraction(), facts.conflicts(), conflicts);
        removeOne(file);
        paper.triples().forEach(it -> dataset.add(Quad.create(file(file), it)));
        conflicts.triples().forEach(it -> dataset.add(Quad.create(graph(CONFLICTS), it)));
    }

    /// Says anew, in graphs that belong to no single paper, what holds of some things: what they
    /// said of these gives way. All in one transaction.
    public void redescribe(List<Redescription> changes) {
        Txn.executeWrite(dataset, () -> changes.forEach(this::redescribe));
    }

    private void redescribe(Redescription change) {
        JenaSink sink = new JenaSink();
        change.said().accept(sink);
        Node graph = graph(change.graph());
        Set<Triple> come = new LinkedHashSet<>(sink.triples());
        for (String subject : new LinkedHashSet<>(change.subjects())) {
            Node about = NodeFactory.createURI(subject);
            for (Triple known : dataset.getGraph(graph).find(about, Node.ANY, Node.ANY).toList()) {
                if (!come.remove(known)) {
                    dataset.delete(Quad.create(graph, known));
                }
            }
        }
        come.forEach(it -> dataset.add(Quad.create(graph, it)));
    }

    /// Forgets a paper; one that is not there is none the worse.
    public void remove(FileId file) {
        Txn.executeWrite(dataset, () -> removeOne(file));
    }

    private void removeOne(FileId file) {
        dataset.removeGraph(file(file));
        Node conflicts = graph(CONFLICTS);
        Node inPaper = NodeFactory.createURI(Terms.IN_PAPER);
        for (Triple triple :
                dataset.getGraph(conflicts).find(Node.ANY, inPaper, file(file)).toList()) {
            dataset.deleteAny(conflicts, triple.getSubject(), Node.ANY, Node.ANY);
        }
    }

    /// Which papers are held, and the hash of the extraction that each was made of.
    public SortedMap<FileId, String> papers() {
        return Txn.calculateRead(dataset, () -> readPapers(Terms.EXTRACTION));
    }

    /// Which papers are joined to others, and the hash of the extraction that their links were made
    /// of.
    public SortedMap<FileId, String> linked() {
        return Txn.calculateRead(dataset, () -> readPapers(Terms.LINKED_EXTRACTION));
    }

    private SortedMap<FileId, String> readPapers(String predicate) {
        SortedMap<FileId, String> papers = new TreeMap<>();
        Node extraction = NodeFactory.createURI(predicate);
        dataset.find(Node.ANY, Node.ANY, extraction, Node.ANY)
                .forEachRemaining(
                        it ->
                                iris.fileOf(it.getSubject().getURI())
                                        .ifPresent(file -> papers.put(file, text(it))));
        return papers;
    }

    private static String text(Quad quad) {
        return quad.getObject().getLiteralLexicalForm();
    }

    /// What a query answers with, without asking it.
    ///
    /// @throws InvalidQueryException for what is no query
    public QueryForm form(String sparql) {
        return Answers.form(sparql);
    }

    /// The text of a query with its values written in, for an editor to begin from.
    public String written(GraphQuery query) {
        return Answers.written(query);
    }

    /// Asks a query and writes the answer; the stream stays open.
    ///
    /// @throws InvalidQueryException for what is no query, or no fitting format
    /// @throws QueryTimeoutException when its time is over, perhaps with part of it written
    public void answer(GraphQuery query, ResultFormat format, OutputStream out) {
        answers.write(query, format, out);
    }

    /// Asks a SELECT.
    public Rows select(GraphQuery query) {
        return answers.rows(query);
    }

    /// Asks an ASK.
    public boolean ask(GraphQuery query) {
        return answers.truth(query);
    }

    /// Writes all papers and the graphs that link them, but for the ontology: graphs by name,
    /// triples in order, so that equal graphs are equal files. The stream stays open.
    public void export(GraphFormat format, OutputStream out) {
        Txn.executeRead(
                dataset,
                () -> {
                    SortedMap<String, Node> names = new TreeMap<>();
                    dataset.listGraphNodes().forEachRemaining(it -> names.put(it.getURI(), it));
                    names.remove(iris.graph(ONTOLOGY));
                    write(List.copyOf(names.values()), format, out);
                });
    }

    /// Writes the graph of one paper, without its conflicts; nothing when it is not held.
    public void export(FileId file, GraphFormat format, OutputStream out) {
        Txn.executeRead(dataset, () -> write(List.of(file(file)), format, out));
    }

    private void write(List<Node> names, GraphFormat format, OutputStream out) {
        try (QuadWriter writer = new QuadWriter(format, out)) {
            for (Node name : names) {
                writer.write(name, TripleOrder.sorted(dataset.getGraph(name)));
            }
        }
    }

    /// Gives back the room that changes have left behind; nobody writes meanwhile.
    public void compact() {
        if (!TDBInternal.getDatabaseContainer(dataset).getLocation().isMem()) {
            DatabaseMgr.compact(dataset, true);
        }
    }

    DatasetGraph dataset() {
        return dataset;
    }

    Iris iris() {
        return iris;
    }

    @Override
    public void close() {
        TDBInternal.expel(dataset, true);
    }
}
