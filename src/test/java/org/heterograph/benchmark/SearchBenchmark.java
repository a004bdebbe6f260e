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
import org.heterograph.exchange.ExtractionFile;
import org.heterograph.exchange.document.DocumentFile;
import org.heterograph.fact.Extraction;
import org.heterograph.index.Embedder;
import org.heterograph.index.Entries;
import org.heterograph.index.SearchIndex;
import org.heterograph.index.lucene.LuceneIndex;
import org.heterograph.search.SearchQueryParser;
import org.heterograph.search.SearchRequest;
import org.heterograph.vocabulary.Vocabulary;
import org.heterograph.vocabulary.VocabularyReader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// Speed and size of search, against a plain Lucene index of the same passages.
///
/// Takes the papers of a store again and again, each time with other words in it (see
/// [VariedPapers]), until there are as many passages as asked for, and prints a table. Run by
/// `src/docs/benchmarks/search.sh`.
public final class SearchBenchmark {
    private static final int WARM = 500;
    private static final int ASKED = 1000;
    private static final int SHOWN = 10;
    private static final long SEED = 7;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private static final Vocabulary VOCABULARY = VocabularyReader.read();

    private final VariedPapers papers;
    private final int wanted;
    private final List<String> asked;

    private SearchBenchmark(VariedPapers papers, int wanted) {
        this.papers = papers;
        this.wanted = wanted;
        this.asked = questions(papers);
    }

    /// @param args the store's folder, a folder to work in, how many passages, `vectors` if
    /// meanings are wanted too
    public static void main(String[] args) throws IOException {
        Path work = Path.of(args[1]);
        boolean vectors = args.length > 3 && args[3].equals("vectors");
        VariedPapers papers = new VariedPapers(papers(Path.of(args[0])));
        SearchBenchmark benchmark = new SearchBenchmark(papers, Integer.parseInt(args[2]));
        System.out.println(
                "| | passages | passages/s | bytes a passage | p50 ms | p99 ms | processor p50 ms |"
                        + " processor p99 ms | heap MiB |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        benchmark.plain(work.resolve("plain"));
        benchmark.ours(work.resolve("ours"), vectors);
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

    private static List<String> passages(Extraction paper) {
        return Entries.of(paper, VOCABULARY.units()).stream()
                .filter(it -> it.fact().isEmpty())
                .map(it -> it.words().text())
                .toList();
    }

    /// Three words from a passage each.
    private static List<String> questions(VariedPapers papers) {
        Random random = new Random(SEED);
        List<String> passages =
                papers.originals().stream().flatMap(it -> passages(it).stream()).toList();
        List<String> questions = new ArrayList<>();
        while (questions.size() < WARM + ASKED) {
            String passage = passages.get(random.nextInt(passages.size()));
            String[] words =
                    Arrays.stream(passage.split("[^\\p{L}\\d]+"))
                            .filter(it -> it.length() > 3)
                            .toArray(String[]::new);
            if (words.length >= 6) {
                int at = random.nextInt(words.length - 4);
                questions.add(words[at] + " " + words[at + 2] + " " + words[at + 4]);
            }
        }
        return questions;
    }

    private interface Adding {
        void add(int number, Extraction paper, List<String> passages) throws IOException;
    }

    /// How many passages came in, and the seconds it took without the making of the papers.
    private record Filled(int passages, double seconds) {}

    private Filled fill(Adding adding) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger made = new AtomicInteger();
        AtomicLong nanos = new AtomicLong();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            threads.add(
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        while (made.get() < wanted) {
                                            add(next.getAndIncrement(), adding, made, nanos);
                                        }
                                    }));
        }
        threads.forEach(SearchBenchmark::join);
        return new Filled(made.get(), nanos.get() / 1e9 / THREADS);
    }

    private void add(int number, Adding adding, AtomicInteger made, AtomicLong nanos) {
        Extraction paper = papers.paper(number);
        List<String> passages = passages(paper);
        long start = System.nanoTime();
        try {
            adding.add(number, paper, passages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        nanos.addAndGet(System.nanoTime() - start);
        made.addAndGet(passages.size());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void plain(Path folder) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer =
                        new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            Filled filled = fill((_, _, passages) -> plain(writer, passages));
            writer.commit();
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                Times times = times(words -> plain(searcher, words));
                row("plain Lucene", filled, folder, times);
            }
        }
    }

    private static void plain(IndexWriter writer, List<String> passages) throws IOException {
        for (String passage : passages) {
            org.apache.lucene.document.Document document =
                    new org.apache.lucene.document.Document();
            document.add(new TextField("text", passage, Store.YES));
            writer.addDocument(document);
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

    private void ours(Path folder, boolean vectors) throws IOException {
        Filled filled;
        try (SearchIndex index = LuceneIndex.open(folder, VOCABULARY)) {
            filled = fill((number, paper, _) -> index.replace(paper, "b" + number));
            index.commit();
            row("Heterograph, words", filled, folder, ask(index, SHOWN));
            row("of it, what is counted", ask(index, 0));
            row("of it, hits alone: the page after", turn(index));
            row("completion", times(words -> index.complete(words.substring(0, 3), SHOWN).size()));
            added(index);
        }
        if (vectors) {
            meanings(folder, filled);
        }
    }

    private void meanings(Path folder, Filled filled) throws IOException {
        Embedder embedder = JitteredEmbedder.of(papers.originals());
        try (SearchIndex index = LuceneIndex.open(folder, VOCABULARY, Optional.of(embedder))) {
            long start = System.nanoTime();
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                threads.add(Thread.ofPlatform().start(() -> understandAll(index)));
            }
            threads.forEach(SearchBenchmark::join);
            index.commit();
            double seconds = (System.nanoTime() - start) / 1e9;
            row(
                    "Heterograph, words and meaning",
                    new Filled(filled.passages(), seconds),
                    folder,
                    ask(index, SHOWN));
        }
    }

    private static void understandAll(SearchIndex index) {
        boolean more = true;
        while (more) {
            more = index.understandNext();
        }
    }

    private Times ask(SearchIndex index, int shown) {
        SearchQueryParser parser = new SearchQueryParser(VOCABULARY);
        return times(words -> index.search(parser.parse(words).sized(shown)).hits().size());
    }

    /// The page after the first, for which nothing is counted anew.
    private Times turn(SearchIndex index) {
        SearchQueryParser parser = new SearchQueryParser(VOCABULARY);
        Times times = new Times();
        for (int i = 0; i < asked.size(); i++) {
            SearchRequest request = parser.parse(asked.get(i)).sized(SHOWN);
            Optional<String> next = index.search(request).nextCursor();
            times.add(i, () -> index.search(next.map(request::after).orElse(request)));
        }
        return times;
    }

    /// A paper that comes while others are there, until it is found.
    private void added(SearchIndex index) {
        Extraction fresh = papers.paper(Integer.MAX_VALUE);
        long start = System.nanoTime();
        index.replace(fresh, "fresh");
        boolean found = index.papers().containsKey(fresh.document().file());
        System.out.printf(
                Locale.ROOT,
                "| a paper more, until it is found%s | | | | %.0f | | | | |%n",
                found ? "" : " (NOT FOUND)",
                (System.nanoTime() - start) / 1e6);
    }

    private interface Asking {
        int ask(String words) throws IOException;
    }

    private Times times(Asking asking) {
        Times times = new Times();
        for (int i = 0; i < asked.size(); i++) {
            String words = asked.get(i);
            times.add(i, () -> asking.ask(words));
        }
        return times;
    }

    /// Milliseconds of each question, by the clock and by the processor: on a machine that has
    /// other things to do the latter say more.
    private static final class Times {
        private final double[] clock = new double[ASKED];
        private final double[] processor = new double[ASKED];

        private interface Question {
            Object ask() throws IOException;
        }

        void add(int number, Question question) {
            long spent = THREAD.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            try {
                question.ask();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (number >= WARM) {
                clock[number - WARM] = (System.nanoTime() - start) / 1e6;
                processor[number - WARM] = (THREAD.getCurrentThreadCpuTime() - spent) / 1e6;
            }
        }

        String columns() {
            Arrays.sort(clock);
            Arrays.sort(processor);
            return String.format(
                    Locale.ROOT,
                    "%.2f | %.2f | %.2f | %.2f",
                    clock[ASKED / 2],
                    clock[ASKED * 99 / 100],
                    processor[ASKED / 2],
                    processor[ASKED * 99 / 100]);
        }
    }

    private static void row(String what, Times times) {
        System.out.printf(Locale.ROOT, "| %s | | | | %s | |%n", what, times.columns());
    }

    private static void row(String what, Filled filled, Path folder, Times times)
            throws IOException {
        long bytes;
        try (Stream<Path> files = Files.list(folder)) {
            bytes = files.mapToLong(it -> it.toFile().length()).sum();
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %s | %d |%n",
                what,
                filled.passages(),
                filled.passages() / filled.seconds(),
                (double) bytes / filled.passages(),
                times.columns(),
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
}
