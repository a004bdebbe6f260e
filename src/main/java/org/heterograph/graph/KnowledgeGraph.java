package org.heterograph.graph;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.TxnType;
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
import org.heterograph.graph.memory.MirroredDataset;
import org.heterograph.graph.running.RunningQueries;
import org.heterograph.graph.sparql.Example;
import org.heterograph.graph.sparql.GraphQuery;
import org.heterograph.graph.sparql.InvalidQueryException;
import org.heterograph.graph.sparql.QueryForm;
import org.heterograph.graph.sparql.QueryTimeoutException;
import org.heterograph.graph.sparql.Rows;
import org.heterograph.graph.writing.GraphFormat;
import org.heterograph.graph.writing.Nanopublications;
import org.heterograph.graph.writing.QuadWriter;
import org.heterograph.graph.writing.ResultFormat;
import org.heterograph.graph.writing.TripleOrder;
import org.heterograph.paper.FileId;
import org.heterograph.vocabulary.Vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;

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
/// or not at all, whenever the process ends. A long-lived process holds the union of all graphs in
/// memory too ([#answerFromMemory]), where it fits.
public final class KnowledgeGraph implements AutoCloseable {
    private static final String CONFLICTS = "conflicts";
    private static final String ONTOLOGY = "ontology";
    private static final String IMPORTS = "imports";
    private static final String EXAMPLES = "examples";

    /// Graphs that tell nothing of papers.
    private static final Set<String> OWN = Set.of(ONTOLOGY, IMPORTS, EXAMPLES);

    private final DatasetGraph store;
    private final MirroredDataset dataset;
    private final Iris iris;
    private final FactMapper mapper;
    private final Answers answers;
    private final RunningQueries running = new RunningQueries();

    private KnowledgeGraph(DatasetGraph store, Vocabulary vocabulary, Iris iris) {
        Ontology ontology = Ontology.read();
        this.store = store;
        this.dataset = MirroredDataset.of(store);
        this.iris = iris;
        this.mapper = new FactMapper(iris, new Concepts(vocabulary, ontology.units()));
        this.answers = new Answers(dataset, running);
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
            BulkLoad.clearUp(folder);
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

    /// Lets queries call other servers by `SERVICE` from now on, which none may do otherwise.
    public void callOthers() {
        dataset.getContext().set(ARQ.httpServiceAllowed, true);
    }

    /// Lets `text:query` ask this index from now on.
    public void use(TextSearch search) {
        PropertyFunctionRegistry registry =
                PropertyFunctionRegistry.createFrom(PropertyFunctionRegistry.standardRegistry());
        registry.put(TextSearch.IRI, _ -> new TextQuery(search, iris));
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

    /// Answers queries of the default graph from memory as soon as all is there, which it is some
    /// seconds later; for processes that answer many.
    public void answerFromMemory() {
        dataset.startMirror();
    }

    /// Whether all is in memory by now.
    public boolean answersFromMemory() {
        return dataset.hasMirror();
    }

    /// Holds these questions for others to find, each as a `sh:SPARQLExecutable` with its prefixes.
    public void keepExamples(Collection<Example> examples) {
        Set<Triple> wanted = Set.copyOf(new ExampleTriples(iris.graph(EXAMPLES)).of(examples));
        Node name = graph(EXAMPLES);
        boolean current =
                Txn.calculateRead(
                        dataset, () -> store.getGraph(name).find().toSet().equals(wanted));
        if (!current) {
            Txn.executeWrite(
                    dataset,
                    () -> {
                        dataset.removeGraph(name);
                        wanted.forEach(it -> dataset.add(Quad.create(name, it)));
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
        change(paperGraphs -> papers.forEach(it -> replaceOne(it, paperGraphs)));
    }

    /// Writes in a transaction, which the copy in memory follows.
    private void change(Consumer<PaperGraphs> writing) {
        PaperGraphs paperGraphs = new PaperGraphs(dataset, graph(CONFLICTS), graph(IMPORTS));
        boolean written = false;
        dataset.begin(TxnType.WRITE);
        try {
            writing.accept(paperGraphs);
            paperGraphs.change().ifPresentOrElse(dataset::commit, dataset::commit);
            written = true;
        } finally {
            if (!written) {
                dataset.abort();
            }
            dataset.end();
        }
    }

    private void replaceOne(PaperFacts facts, PaperGraphs paperGraphs) {
        FileId file = facts.extraction().document().file();
        JenaSink paper = new JenaSink();
        mapper.map(facts.extraction(), paper);
        paper.literal(iris.file(file), Terms.EXTRACTION, facts.hash(), Terms.XSD_STRING);
        JenaSink conflicts = new JenaSink();
        mapper.map(facts.extraction(), facts.conflicts(), conflicts);
        paperGraphs.remove(file(file));
        paperGraphs.add(file(file), paper.triples(), conflicts.triples());
    }

    /// Says anew, in graphs that belong to no single paper, what holds of some things: what they
    /// said of these gives way. All in one transaction.
    public void redescribe(List<Redescription> changes) {
        change(graphs -> changes.forEach(it -> redescribe(it, graphs)));
    }

    private void redescribe(Redescription change, PaperGraphs graphs) {
        JenaSink sink = new JenaSink();
        change.said().accept(sink);
        graphs.redescribe(
                graph(change.graph()),
                new LinkedHashSet<>(change.subjects()),
                new LinkedHashSet<>(sink.triples()));
    }

    /// Forgets a paper; one that is not there is none the worse.
    public void remove(FileId file) {
        change(paperGraphs -> paperGraphs.remove(file(file)));
    }

    /// Which papers are held, but for imported ones, and the hash of the extraction that each was
    /// made of.
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
                                        .filter(
                                                _ ->
                                                        !GraphImport.holds(
                                                                store,
                                                                graph(IMPORTS),
                                                                it.getGraph()))
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

    /// Writes all papers and the graphs that link them, but for what the program brings along:
    /// graphs
    /// by name, triples in order, so that equal graphs are equal files. The stream stays open.
    public void export(GraphFormat format, OutputStream out) {
        Txn.executeRead(dataset, () -> write(names(), format, out));
    }

    private List<Node> names() {
        SortedMap<String, Node> names = new TreeMap<>();
        dataset.listGraphNodes().forEachRemaining(it -> names.put(it.getURI(), it));
        OWN.forEach(own -> names.remove(iris.graph(own)));
        return List.copyOf(names.values());
    }

    /// Writes the graph of one paper, without its conflicts; nothing when it is not held.
    public void export(FileId file, GraphFormat format, OutputStream out) {
        Txn.executeRead(dataset, () -> write(List.of(file(file)), format, out));
    }

    /// Writes each fact, of one paper or all, as a nanopublication in TriG.
    public void exportNanopublications(Optional<FileId> paper, OutputStream out) {
        Txn.executeRead(
                dataset,
                () -> {
                    try (QuadWriter writer = new QuadWriter(GraphFormat.TRIG, out)) {
                        Nanopublications all = new Nanopublications(store, writer);
                        List<Node> names =
                                paper.map(it -> List.of(file(it))).orElseGet(this::names);
                        names.forEach(all::write);
                    }
                });
    }

    /// Whether anything is said of a thing.
    public boolean knows(String iri) {
        return Txn.calculateRead(
                dataset,
                () -> store.contains(Node.ANY, NodeFactory.createURI(iri), Node.ANY, Node.ANY));
    }

    /// Writes what is said of a thing and, of a fact, what is said of its places.
    public void describe(String iri, GraphFormat format, OutputStream out) {
        Txn.executeRead(
                dataset,
                () -> {
                    Node thing = NodeFactory.createURI(iri);
                    Set<Triple> said = new LinkedHashSet<>(about(thing));
                    for (Triple it : List.copyOf(said)) {
                        if (it.getPredicate().getURI().equals(Terms.HAS_EVIDENCE)) {
                            said.addAll(about(it.getObject()));
                        }
                    }
                    try (QuadWriter writer = new QuadWriter(format, out)) {
                        writer.write(Quad.defaultGraphNodeGenerated, TripleOrder.sorted(said));
                    }
                });
    }

    private List<Triple> about(Node thing) {
        return Iter.toList(
                Iter.map(store.find(Node.ANY, thing, Node.ANY, Node.ANY), Quad::asTriple));
    }

    /// Writes the ontology with its vocabularies.
    public static void exportOntology(GraphFormat format, OutputStream out) {
        try (QuadWriter writer = new QuadWriter(format, out)) {
            writer.write(
                    NodeFactory.createURI(Terms.ONTOLOGY),
                    TripleOrder.sorted(Ontology.read().graph()));
        }
    }

    /// Takes in graphs that another store has given out; triples without a graph go to that of
    /// imports.
    ///
    /// @param name of what they come from, to know it by
    /// @throws InvalidGraphException for what cannot be read; nothing of it is taken then
    public void take(String name, GraphFormat format, InputStream in) {
        if (BulkLoad.fits(store) && papers().isEmpty() && imports().isEmpty()) {
            dataset.writeAlone(() -> fill(name, format, in));
        } else {
            Txn.executeWrite(dataset, () -> taking(dataset::add).take(name, format, in));
        }
    }

    private GraphImport taking(Consumer<Quad> into) {
        return new GraphImport(into, graph(IMPORTS), this::isOwn);
    }

    private void fill(String name, GraphFormat format, InputStream in) {
        Set<Node> graphs = new LinkedHashSet<>();
        try {
            BulkLoad.run(
                    store,
                    into -> {
                        GraphImport taking = taking(into);
                        try {
                            taking.take(name, format, in);
                        } finally {
                            graphs.addAll(taking.graphs());
                        }
                    });
        } catch (InvalidGraphException e) {
            Txn.executeWrite(store, () -> graphs.forEach(store::removeGraph));
            throw e;
        }
    }

    private boolean isOwn(Node name) {
        return name.isURI() && OWN.stream().anyMatch(own -> iris.graph(own).equals(name.getURI()));
    }

    /// Which imports are held, by name.
    public SortedSet<String> imports() {
        return Txn.calculateRead(dataset, () -> GraphImport.names(store, graph(IMPORTS)));
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
        if (!TDBInternal.getDatabaseContainer(store).getLocation().isMem()) {
            DatabaseMgr.compact(store, true);
        }
    }

    /// The queries that are being answered, over HTTP and otherwise.
    public RunningQueries running() {
        return running;
    }

    /// All of it, for those who serve it.
    public MirroredDataset dataset() {
        return dataset;
    }

    Iris iris() {
        return iris;
    }

    @Override
    public void close() {
        dataset.stopMirror();
        TDBInternal.expel(store, true);
    }
}
