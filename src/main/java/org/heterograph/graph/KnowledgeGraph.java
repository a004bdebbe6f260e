package org.heterograph.graph;

import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
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
import org.heterograph.graph.store.BulkLoad;
import org.heterograph.graph.store.GraphExport;
import org.heterograph.graph.store.GraphImports;
import org.heterograph.graph.store.GraphNames;
import org.heterograph.graph.store.HeldPapers;
import org.heterograph.graph.store.OwnGraph;
import org.heterograph.graph.writing.GraphFormat;
import org.heterograph.graph.writing.ResultFormat;
import org.heterograph.paper.FileId;
import org.heterograph.vocabulary.Vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

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
    private final DatasetGraph store;
    private final MirroredDataset dataset;
    private final GraphNames names;
    private final PaperWriter papers;
    private final HeldPapers held;
    private final GraphImports imports;
    private final GraphExport export;
    private final Answers answers;
    private final RunningQueries running = new RunningQueries();

    private KnowledgeGraph(DatasetGraph store, Vocabulary vocabulary, Iris iris) {
        Ontology ontology = Ontology.read();
        this.store = store;
        this.dataset = MirroredDataset.of(store);
        this.names = new GraphNames(iris);
        this.papers = new PaperWriter(dataset, names, mapper(vocabulary, iris, ontology));
        this.held = new HeldPapers(dataset, names);
        this.imports = new GraphImports(store, dataset, names);
        this.export = new GraphExport(dataset, names);
        this.answers = new Answers(dataset, running);
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        dataset.getContext().set(ARQ.httpServiceAllowed, false);
        use(KnowledgeGraph::noIndex);
        keep(ontology);
    }

    private static FactMapper mapper(Vocabulary vocabulary, Iris iris, Ontology ontology) {
        return new FactMapper(iris, new Concepts(vocabulary, ontology.units()));
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
        registry.put(TextSearch.IRI, _ -> new TextQuery(search, names.iris()));
        PropertyFunctionRegistry.set(dataset.getContext(), registry);
    }

    private void keep(Ontology ontology) {
        Node name = names.ontology();
        Node digest = NodeFactory.createLiteralString(ontology.digest());
        Triple mark = Triple.create(name, NodeFactory.createURI(Terms.IDENTIFIER), digest);
        List<Triple> triples = new ArrayList<>(ontology.graph().find().toList());
        triples.add(mark);
        new OwnGraph(dataset, name).keep(triples, mark);
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
        Node name = names.examples();
        List<Triple> triples = new ExampleTriples(name.getURI()).of(examples);
        new OwnGraph(dataset, name).keep(Set.copyOf(triples));
    }

    /// Holds these papers as they are now: what was there of them gives way. All in one
    /// transaction; papers are taken one by one, so that a long list needs no more memory than its
    /// longest paper.
    public void replace(Iterable<PaperFacts> papers) {
        this.papers.replace(papers);
    }

    /// Says anew, in graphs that belong to no single paper, what holds of some things: what they
    /// said of these gives way. All in one transaction.
    public void redescribe(List<Redescription> changes) {
        papers.redescribe(changes);
    }

    /// Forgets a paper; one that is not there is none the worse.
    public void remove(FileId file) {
        papers.remove(file);
    }

    /// Which papers are held, but for imported ones, and the hash of the extraction that each was
    /// made of.
    public SortedMap<FileId, String> papers() {
        return held.read(Terms.EXTRACTION);
    }

    /// Which papers are joined to others, and the hash of the extraction that their links were made
    /// of.
    public SortedMap<FileId, String> linked() {
        return held.read(Terms.LINKED_EXTRACTION);
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
    /// graphs by name, triples in order, so that equal graphs are equal files. The stream stays
    /// open.
    public void export(GraphFormat format, OutputStream out) {
        export.write(format, out);
    }

    /// Writes the graph of one paper, without its conflicts; nothing when it is not held.
    public void export(FileId file, GraphFormat format, OutputStream out) {
        export.write(file, format, out);
    }

    /// Writes each fact, of one paper or all, as a nanopublication in TriG.
    public void exportNanopublications(Optional<FileId> paper, OutputStream out) {
        export.writeNanopublications(paper, out);
    }

    /// Whether anything is said of a thing.
    public boolean knows(String iri) {
        return Txn.calculateRead(
                dataset,
                () -> dataset.contains(Node.ANY, NodeFactory.createURI(iri), Node.ANY, Node.ANY));
    }

    /// Writes what is said of a thing and, of a fact, what is said of its places.
    public void describe(String iri, GraphFormat format, OutputStream out) {
        export.describe(iri, format, out);
    }

    /// Writes the ontology with its vocabularies.
    public static void exportOntology(GraphFormat format, OutputStream out) {
        Ontology.read().write(format, out);
    }

    /// Takes in graphs that another store has given out; triples without a graph go to that of
    /// imports.
    ///
    /// @param name of what they come from, to know it by
    /// @throws InvalidGraphException for what cannot be read; nothing of it is taken then
    public void take(String name, GraphFormat format, InputStream in) {
        try {
            if (imports.fitBulk() && papers().isEmpty() && imports().isEmpty()) {
                imports.fill(name, format, in);
            } else {
                imports.add(name, format, in);
            }
        } catch (RiotException e) {
            throw new InvalidGraphException("no RDF of this format: " + e.getMessage(), e);
        }
    }

    /// Which imports are held, by name.
    public SortedSet<String> imports() {
        return imports.names();
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

    @Override
    public void close() {
        dataset.stopMirror();
        TDBInternal.expel(store, true);
    }
}
