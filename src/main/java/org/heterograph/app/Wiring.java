package org.heterograph.app;

import org.heterograph.app.search.Searcher;
import org.heterograph.audit.Auditor;
import org.heterograph.chemistry.MaterialNameParser;
import org.heterograph.fact.Calibration;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.FactJoiner;
import org.heterograph.fact.credit.AttributionExtractor;
import org.heterograph.fact.inspection.CharacterizationExtractor;
import org.heterograph.fact.inspection.MorphologyExtractor;
import org.heterograph.fact.junction.JunctionExtractor;
import org.heterograph.fact.material.AcronymExtractor;
import org.heterograph.fact.material.MaterialExtractor;
import org.heterograph.fact.measurement.MeasurementExtractor;
import org.heterograph.fact.reaction.ReactionExtractor;
import org.heterograph.fact.role.ChallengeExtractor;
import org.heterograph.fact.role.ComparisonExtractor;
import org.heterograph.fact.role.MechanismExtractor;
import org.heterograph.fact.synthesis.SynthesisExtractor;
import org.heterograph.fact.table.TableExtractor;
import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.RdfWriter;
import org.heterograph.graph.ShapeValidator;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.graph.sparql.Example;
import org.heterograph.index.Embedder;
import org.heterograph.index.SearchIndex;
import org.heterograph.index.embedding.BgeEmbedder;
import org.heterograph.index.lucene.LuceneIndex;
import org.heterograph.library.HomeLock;
import org.heterograph.library.Library;
import org.heterograph.library.View;
import org.heterograph.linking.MaterialKeys;
import org.heterograph.mention.MentionFinder;
import org.heterograph.mining.Miner;
import org.heterograph.nlp.Annotator;
import org.heterograph.nlp.DependencyParser;
import org.heterograph.query.NamedQuery;
import org.heterograph.query.QueryCatalog;
import org.heterograph.reader.DocumentReader;
import org.heterograph.reader.html.HtmlReader;
import org.heterograph.reader.jats.JatsReader;
import org.heterograph.reader.ocr.Tesseract;
import org.heterograph.reader.pdf.PdfReader;
import org.heterograph.reader.plain.PlainReader;
import org.heterograph.search.SearchQueryParser;
import org.heterograph.vocabulary.Vocabulary;
import org.heterograph.vocabulary.VocabularyReader;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Chooses the parts. Whoever adds an input format, a kind of statement or a view adds a line here.
public final class Wiring {
    private static final class Words {
        private static final Vocabulary VOCABULARY = VocabularyReader.read();
    }

    private static final class Shapes {
        private static final ShapeValidator VALIDATOR =
                new ShapeValidator(Words.VOCABULARY, new Iris());
    }

    private static final class Questions {
        private static final QueryCatalog CATALOG = QueryCatalog.read();
    }

    private static final class Mining {
        private static final Miner MINER = makeMiner(Words.VOCABULARY);
    }

    private Wiring() {}

    public static Vocabulary vocabulary() {
        return Words.VOCABULARY;
    }

    /// The miner; its models load at the first call.
    public static Miner miner() {
        return Mining.MINER;
    }

    /// Version of the code and, after the plus, of the vocabulary: `0.1.0+3fa29c01`.
    public static String version() {
        return MinerVersion.read();
    }

    /// Opens the store of a folder for whoever holds its lock.
    static Heterograph open(Path home, HomeLock lock) {
        SearchIndex index = LuceneIndex.open(home.resolve("index"), vocabulary(), embedder());
        KnowledgeGraph graph = KnowledgeGraph.open(home.resolve("graph"), vocabulary(), new Iris());
        graph.use(new IndexTextSearch(index, searchQueryParser()));
        graph.keepExamples(queries().queries().stream().map(Wiring::example).toList());
        if (callsOthers()) {
            graph.callOthers();
        }
        List<View> views =
                List.of(
                        new GraphView(graph, new Auditor()),
                        new LinkView(home.resolve("links"), graph, new Iris(), materialKeys()),
                        new IndexView(index, new AtomicInteger()));
        Library library =
                Library.open(
                        home,
                        (content, name) -> mine(content, name, ""),
                        version(),
                        views,
                        Clock.systemUTC());
        Searcher searcher = new Searcher(library, index, searchQueryParser());
        Heterograph heterograph = new Heterograph(home, lock, graph, index, searcher);
        heterograph.imports().repair();
        return heterograph;
    }

    private static Example example(NamedQuery it) {
        return new Example(it.name(), it.title(), it.question(), it.withDefaults());
    }

    private static MaterialKeys materialKeys() {
        return new MaterialKeys(
                new MaterialNameParser(vocabulary().names()), VocabularyReader.readNarrowNames());
    }

    /// Whether search goes by meaning too: unless `HETEROGRAPH_MEANING` is `off`.
    static boolean knowsMeanings() {
        return !"off".equalsIgnoreCase(System.getenv("HETEROGRAPH_MEANING"));
    }

    /// Whether queries may call other servers: where `HETEROGRAPH_SERVICE` is `on`.
    private static boolean callsOthers() {
        return "on".equalsIgnoreCase(System.getenv("HETEROGRAPH_SERVICE"));
    }

    private static Optional<Embedder> embedder() {
        return knowsMeanings() ? Optional.of(new BgeEmbedder()) : Optional.empty();
    }

    /// What the miner reads, with statements that break a shape of the ontology as candidates.
    static Extraction mine(byte[] content, String fileName, String password) {
        Extraction extraction = miner().mine(content, fileName, password);
        ShapeValidator validator = Shapes.VALIDATOR;
        return validator.withoutBroken(extraction, validator.validate(extraction));
    }

    static SearchQueryParser searchQueryParser() {
        return new SearchQueryParser(vocabulary());
    }

    /// Holds vocabulary and statements against the shapes of the ontology.
    public static ShapeValidator shapeValidator() {
        return Shapes.VALIDATOR;
    }

    /// Writes statements as RDF without a store.
    public static RdfWriter rdfWriter() {
        return new RdfWriter(vocabulary(), new Iris());
    }

    static QueryCatalog queries() {
        return Questions.CATALOG;
    }

    private static Miner makeMiner(Vocabulary vocabulary) {
        return new Miner(
                readers(),
                new MentionFinder(new Annotator(), vocabulary),
                extractors(vocabulary),
                Calibration.ofChecked(),
                new FactJoiner(vocabulary),
                version());
    }

    private static List<DocumentReader> readers() {
        return List.of(
                new PdfReader(new Tesseract()),
                new HtmlReader(),
                new JatsReader(),
                new PlainReader());
    }

    private static List<Extractor> extractors(Vocabulary vocabulary) {
        DependencyParser parser = new DependencyParser();
        return List.of(
                new AcronymExtractor(),
                new MaterialExtractor(),
                new MeasurementExtractor(vocabulary),
                new TableExtractor(vocabulary),
                new ReactionExtractor(vocabulary),
                new JunctionExtractor(vocabulary),
                new AttributionExtractor(vocabulary),
                new MechanismExtractor(vocabulary, parser),
                new ComparisonExtractor(vocabulary),
                new ChallengeExtractor(vocabulary),
                new CharacterizationExtractor(vocabulary),
                new MorphologyExtractor(vocabulary, parser),
                new SynthesisExtractor(vocabulary, parser));
    }
}
