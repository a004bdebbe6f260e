package org.heterograph.benchmark;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.heterograph.document.Document;
import org.heterograph.exchange.DocumentFile;
import org.heterograph.exchange.ExtractionFile;
import org.heterograph.fact.Extraction;
import org.heterograph.index.Embedder;
import org.heterograph.index.Entries;
import org.heterograph.index.SearchIndex;
import org.heterograph.index.embedding.BgeEmbedder;
import org.heterograph.index.lucene.LuceneIndex;
import org.heterograph.paper.FileId;
import org.heterograph.search.SearchQueryParser;
import org.heterograph.vocabulary.Vocabulary;
import org.heterograph.vocabulary.VocabularyReader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Speed and size of search, against a plain Lucene index of the same passages.
///
/// Takes the papers of a store again and again, each time under another name, until there are as
/// many passages as asked for. Meanings are worked out once a sentence and moved a little, by a
/// seeded amount, for each further paper. Run by `src/docs/benchmarks/search.sh`.
public final class SearchBenchmark {
    private static final int WARM = 200;
    private static final int ASKED = 1000;
    private static final int SHOWN = 10;
    private static final long SEED = 7;

    private static final Vocabulary VOCABULARY = VocabularyReader.read();

    private SearchBenchmark() {}

    /// @param args the store's folder, a folder to work in, how many passages, `vectors` if
    /// meanings
    /// are wanted too
    public static void main(String[] args) throws IOException {
        Path work = Path.of(args[1]);
        int wanted = Integer.parseInt(args[2]);
        boolean vectors = args.length > 3 && args[3].equals("vectors");
        List<Extraction> papers = papers(Path.of(args[0]));
        List<String> passages = papers.stream().flatMap(SearchBenchmark::passages).toList();
        List<String> questions = questions(passages);
        plain(work.resolve("plain"), passages, wanted, questions);
        ours(work.resolve("ours"), papers, wanted, questions, vectors);
    }

    private static List<Extraction> papers(Path home) throws IOException {
        List<Extraction> papers = new ArrayList<>();
        try (Stream<Path> files = Files.list(home.resolve("documents"))) {
            for (Path file : files.sorted().toList()) {
                Path lines = home.resolve("extractions").resolve(file.getFileName() + ".jsonl.gz");
                try (InputStream document = Files.newInputStream(file);
                        InputStream statements = Files.newInputStream(lines)) {
                    papers.add(ExtractionFile.read(DocumentFile.read(document), statements));
                }
            }
        }
        return papers;
    }

    private static Stream<String> passages(Extraction paper) {
        return Entries.of(paper, VOCABULARY.units()).stream()
                .filter(it -> it.fact().isEmpty())
                .map(it -> it.words().text());
    }

    /// Three words from a passage each.
    private static List<String> questions(List<String> passages) {
        Random random = new Random(SEED);
        List<String> questions = new ArrayList<>();
        while (questions.size() < WARM + ASKED) {
            String[] words =
                    Arrays.stream(
                                    passages.get(random.nextInt(passages.size()))
                                            .split("[^\\p{L}\\d]+"))
                            .filter(it -> it.length() > 3)
                            .toArray(String[]::new);
            if (words.length >= 6) {
                int at = random.nextInt(words.length - 4);
                questions.add(words[at] + " " + words[at + 2] + " " + words[at + 4]);
            }
        }
        return questions;
    }

    private static void plain(Path folder, List<String> passages, int wanted, List<String> asked)
            throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer =
                        new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            long start = System.nanoTime();
            for (int i = 0; i < wanted; i++) {
                org.apache.lucene.document.Document document =
                        new org.apache.lucene.document.Document();
                document.add(new TextField("text", passages.get(i % passages.size()), Store.YES));
                writer.addDocument(document);
            }
            writer.commit();
            report("plain Lucene", wanted, start, folder);
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                times("plain Lucene", asked, words -> plain(searcher, words));
            }
        }
    }

    private static int plain(IndexSearcher searcher, String words) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String word : words.toLowerCase(Locale.ROOT).split(" ")) {
            any.add(new TermQuery(new Term("text", word)), Occur.SHOULD);
        }
        int length = 0;
        for (var hit : searcher.search(any.build(), SHOWN).scoreDocs) {
            length += searcher.storedFields().document(hit.doc).get("text").length();
        }
        return length;
    }

    private static void ours(
            Path folder, List<Extraction> papers, int wanted, List<String> asked, boolean vectors)
            throws IOException {
        Optional<Embedder> embedder = vectors ? Optional.of(new Jittered()) : Optional.empty();
        try (SearchIndex index = LuceneIndex.open(folder, VOCABULARY, embedder)) {
            long start = System.nanoTime();
            int passages = fill(index, papers, wanted);
            index.commit();
            report("Heterograph", passages, start, folder);
            long meanings = System.nanoTime();
            understandAll(index);
            index.commit();
            if (vectors) {
                report("Heterograph, meanings", passages, meanings, folder);
            }
            ask(index, asked);
            added(index, papers.getFirst());
        }
    }

    private static void understandAll(SearchIndex index) {
        boolean more = true;
        while (more) {
            more = index.understandNext();
        }
    }

    private static int fill(SearchIndex index, List<Extraction> papers, int wanted) {
        int passages = 0;
        for (int i = 0; passages < wanted; i++) {
            Extraction paper = named(papers.get(i % papers.size()), i);
            passages += (int) passages(paper).count();
            index.replace(paper, "b" + i);
        }
        return passages;
    }

    private static Extraction named(Extraction paper, int number) {
        Document it = paper.document();
        FileId name =
                FileId.of(("paper " + number).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Document other =
                new Document(
                        name,
                        it.text(),
                        it.layout(),
                        it.pages(),
                        it.front(),
                        it.blocks(),
                        it.scripts(),
                        it.citations());
        return new Extraction(other, paper.statements(), paper.miner());
    }

    private static void ask(SearchIndex index, List<String> asked) throws IOException {
        SearchQueryParser parser = new SearchQueryParser(VOCABULARY);
        times(
                "Heterograph, facets and marked words",
                asked,
                words -> index.search(parser.parse(words).sized(SHOWN)).hits().size());
        times("completion", asked, words -> index.complete(words.substring(0, 3), SHOWN).size());
    }

    private static void added(SearchIndex index, Extraction paper) {
        Extraction fresh = named(paper, Integer.MAX_VALUE);
        long start = System.nanoTime();
        index.replace(fresh, "fresh");
        boolean found = index.papers().containsKey(fresh.document().file());
        System.out.printf(
                Locale.ROOT,
                "an added paper is searchable (%s) after %.0f ms%n",
                found,
                (System.nanoTime() - start) / 1e6);
    }

    private interface Asking {
        int ask(String words) throws IOException;
    }

    private static void times(String what, List<String> asked, Asking asking) throws IOException {
        double[] millis = new double[ASKED];
        long found = 0;
        for (int i = 0; i < asked.size(); i++) {
            long start = System.nanoTime();
            found += asking.ask(asked.get(i));
            if (i >= WARM) {
                millis[i - WARM] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.2f ms, p99 %.2f ms (%d)%n",
                what,
                millis[ASKED / 2],
                millis[ASKED * 99 / 100],
                found);
    }

    private static void report(String what, int passages, long start, Path folder)
            throws IOException {
        double seconds = (System.nanoTime() - start) / 1e9;
        long bytes;
        try (Stream<Path> files = Files.list(folder)) {
            bytes = files.mapToLong(it -> it.toFile().length()).sum();
        }
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%s: %d passages, %.0f a second, %.0f bytes a passage, heap %d MiB%n",
                what,
                passages,
                passages / seconds,
                (double) bytes / passages,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    /// The model's vectors, each further one of a sentence a little beside the first.
    private static final class Jittered implements Embedder {
        private static final float MOST = 0.02f;

        private final Embedder model = new BgeEmbedder();
        private final Map<String, float[]> known = new ConcurrentHashMap<>();
        private final Random random = new Random(SEED);

        @Override
        public int dimension() {
            return model.dimension();
        }

        @Override
        public String name() {
            return model.name();
        }

        @Override
        public float[] query(String words) {
            return model.query(words);
        }

        @Override
        public float[] passage(String words) {
            float[] first = known.get(words);
            if (first == null) {
                float[] made = model.passage(words);
                known.put(words, made);
                return made;
            }
            return beside(first);
        }

        private float[] beside(float[] vector) {
            float[] moved = new float[vector.length];
            double length = 0;
            for (int i = 0; i < moved.length; i++) {
                moved[i] = vector[i] + MOST * (float) random.nextGaussian();
                length += moved[i] * moved[i];
            }
            for (int i = 0; i < moved.length; i++) {
                moved[i] /= (float) Math.sqrt(length);
            }
            return moved;
        }
    }
}
