package org.heterograph.index.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.heterograph.fact.Extraction;
import org.heterograph.index.Completion;
import org.heterograph.index.Coverage;
import org.heterograph.index.Embedder;
import org.heterograph.index.Entries;
import org.heterograph.index.Entry;
import org.heterograph.index.Hit;
import org.heterograph.index.SearchIndex;
import org.heterograph.index.SearchResult;
import org.heterograph.index.UnusableIndexException;
import org.heterograph.index.lucene.analysis.Lexemes;
import org.heterograph.index.lucene.analysis.PassageAnalyzer;
import org.heterograph.index.lucene.answer.Answering;
import org.heterograph.index.lucene.document.Completions;
import org.heterograph.index.lucene.document.EntryDocuments;
import org.heterograph.index.lucene.document.IndexField;
import org.heterograph.index.lucene.document.IndexFormat;
import org.heterograph.index.lucene.ranking.Cursor;
import org.heterograph.paper.FileId;
import org.heterograph.search.SearchRequest;
import org.heterograph.vocabulary.Vocabulary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// A search index on Lucene.
///
/// ```java
/// try (SearchIndex index = LuceneIndex.open(home.resolve("index"), vocabulary)) {
///     index.replace(extraction, digest);
///     index.search(parser.parse("capacity > 400 mAh/g at 1 A/g")).hits();
/// }
/// ```
public final class LuceneIndex implements SearchIndex {
    private static final Term HELD = new Term(IndexField.ROLE, IndexField.PAPER);

    /// Lucene writes what it was given once that is so much.
    private static final double BUFFER_IN_MEGABYTES = 64;

    /// Each question asks each part of the index for each of its words: there are few parts of a
    /// size, though they are copied more often while the index grows.
    private static final int SEGMENTS_PER_TIER = 4;

    private final Vocabulary vocabulary;
    private final Directory directory;
    private final EntryDocuments documents;
    private final IndexWriter writer;
    private final Searchers searchers;
    private final Optional<Understanding> understanding;
    private final Answering answering;

    /// Papers come side by side; sentences come when no paper does, to fit those that are there.
    private final Lock several;

    private final Lock alone;

    private LuceneIndex(Directory directory, Vocabulary vocabulary, Optional<Embedder> embedder)
            throws IOException {
        this(directory, vocabulary, new Lexemes(vocabulary), embedder);
    }

    private LuceneIndex(
            Directory directory,
            Vocabulary vocabulary,
            Lexemes lexemes,
            Optional<Embedder> embedder)
            throws IOException {
        FacetsConfig config = EntryDocuments.facets();
        PassageAnalyzer analyzer = new PassageAnalyzer(lexemes);
        this.vocabulary = vocabulary;
        this.directory = directory;
        this.documents = new EntryDocuments(config);
        this.writer =
                new IndexWriter(
                        directory,
                        new IndexWriterConfig(analyzer)
                                .setRAMBufferSizeMB(BUFFER_IN_MEGABYTES)
                                .setMergePolicy(
                                        new TieredMergePolicy()
                                                .setSegmentsPerTier(SEGMENTS_PER_TIER)));
        IndexFormat.begin(writer);
        this.searchers = new Searchers(writer);
        this.understanding = embedder.map(Understanding::new);
        this.answering = new Answering(analyzer, config, embedder);
        ReadWriteLock papers = new ReentrantReadWriteLock();
        this.several = papers.readLock();
        this.alone = papers.writeLock();
    }

    /// Opens the index in a folder, which is made when it is not there; words only.
    ///
    /// @throws UnusableIndexException if another process holds it or its files are damaged
    public static LuceneIndex open(Path folder, Vocabulary vocabulary) {
        return open(folder, vocabulary, Optional.empty());
    }

    /// Opens the index in a folder, which is made when it is not there.
    ///
    /// @param embedder of meanings; not asked before there are some to work out or to compare
    /// @throws UnusableIndexException if another process holds it or its files are damaged
    public static LuceneIndex open(
            Path folder, Vocabulary vocabulary, Optional<Embedder> embedder) {
        try {
            return new LuceneIndex(FSDirectory.open(folder), vocabulary, embedder);
        } catch (IOException e) {
            throw new UnusableIndexException("cannot open the index in " + folder, e);
        }
    }

    /// An index that lives as long as the process; words only.
    public static LuceneIndex inMemory(Vocabulary vocabulary) {
        return inMemory(vocabulary, Optional.empty());
    }

    /// An index that lives as long as the process.
    public static LuceneIndex inMemory(Vocabulary vocabulary, Optional<Embedder> embedder) {
        try {
            return new LuceneIndex(new ByteBuffersDirectory(), vocabulary, embedder);
        } catch (IOException e) {
            throw new UnusableIndexException("cannot open an index in memory", e);
        }
    }

    /// An index in memory to which formulas and units are words like others: by it is measured what
    /// their analysis is worth.
    static LuceneIndex withoutFormulas(Vocabulary vocabulary) {
        try {
            return new LuceneIndex(
                    new ByteBuffersDirectory(),
                    vocabulary,
                    new Lexemes(vocabulary, false),
                    Optional.empty());
        } catch (IOException e) {
            throw new UnusableIndexException("cannot open an index in memory", e);
        }
    }

    @Override
    public void replace(Extraction extraction, String digest) {
        FileId paper = extraction.document().file();
        several.lock();
        try {
            List<Document> block = new ArrayList<>();
            List<Entry> entries = Entries.of(extraction, vocabulary.units());
            block.add(EntryDocuments.paper(paper, digest, entries));
            for (Entry entry : entries) {
                block.add(documents.entry(paper, entry));
            }
            writer.updateDocuments(term(paper), block);
            searchers.changed();
        } catch (IOException e) {
            throw new UnusableIndexException("cannot index " + paper, e);
        } finally {
            several.unlock();
        }
    }

    @Override
    public void remove(FileId paper) {
        several.lock();
        try {
            writer.deleteDocuments(term(paper));
            searchers.changed();
        } catch (IOException e) {
            throw new UnusableIndexException("cannot remove " + paper + " from the index", e);
        } finally {
            several.unlock();
        }
    }

    private static Term term(FileId paper) {
        return new Term(IndexField.PAPER, paper.sha256());
    }

    @Override
    public SortedMap<FileId, String> papers() {
        return searchers.read(LuceneIndex::papers);
    }

    private static SortedMap<FileId, String> papers(IndexSearcher searcher) throws IOException {
        Query held = new TermQuery(HELD);
        int most = Math.max(1, searcher.getIndexReader().numDocs());
        SortedMap<FileId, String> papers = new TreeMap<>();
        for (ScoreDoc hit : searcher.search(held, most).scoreDocs) {
            Document stored = searcher.storedFields().document(hit.doc);
            papers.put(new FileId(stored.get(IndexField.PAPER)), stored.get(IndexField.DIGEST));
        }
        return papers;
    }

    private static Optional<String> digest(IndexSearcher searcher, FileId paper)
            throws IOException {
        Query held =
                new BooleanQuery.Builder()
                        .add(new TermQuery(term(paper)), Occur.FILTER)
                        .add(new TermQuery(HELD), Occur.FILTER)
                        .build();
        ScoreDoc[] found = searcher.search(held, 1).scoreDocs;
        return found.length == 0
                ? Optional.empty()
                : Optional.of(
                        searcher.storedFields().document(found[0].doc).get(IndexField.DIGEST));
    }

    @Override
    public boolean understandNext() {
        if (understanding.isEmpty()) {
            return false;
        }
        Understanding open = understanding.get();
        Optional<String> paper;
        synchronized (open) {
            paper = searchers.read(open::claim);
        }
        paper.ifPresent(it -> understand(it, open));
        return paper.isPresent();
    }

    private void understand(String paper, Understanding open) {
        FileId file = new FileId(paper);
        try {
            Optional<String> digest = searchers.read(it -> digest(it, file));
            List<Document> sentences = searchers.read(searcher -> open.documents(searcher, paper));
            add(sentences, file, digest);
        } finally {
            open.release(paper);
        }
    }

    /// A paper that went or came anew while its sentences were read has none of these.
    private void add(List<Document> sentences, FileId paper, Optional<String> digest) {
        alone.lock();
        try {
            if (digest.isPresent() && digest.equals(searchers.read(it -> digest(it, paper)))) {
                writer.addDocuments(sentences);
                searchers.changed();
            }
        } catch (IOException e) {
            throw new UnusableIndexException("cannot index the meaning of " + paper, e);
        } finally {
            alone.unlock();
        }
    }

    @Override
    public Coverage coverage() {
        return searchers.read(Understanding::coverage);
    }

    @Override
    public SearchResult search(SearchRequest request) {
        Cursor from = request.cursor().map(Cursor::read).orElse(Cursor.START);
        return searchers.read(searcher -> answering.answer(searcher, request, from));
    }

    @Override
    public List<Hit> similar(FileId paper, int number, int size) {
        return searchers.read(searcher -> answering.similar(searcher, paper, number, size));
    }

    @Override
    public List<Completion> complete(String begun, int size) {
        return searchers.read(searcher -> Completions.find(searcher.getIndexReader(), begun, size));
    }

    @Override
    public void commit() {
        try {
            writer.commit();
        } catch (IOException e) {
            throw new UnusableIndexException("cannot commit the index", e);
        }
    }

    @Override
    public void close() {
        try (directory;
                writer;
                searchers) {
            writer.commit();
        } catch (IOException e) {
            throw new UnusableIndexException("cannot close the index", e);
        }
    }
}
