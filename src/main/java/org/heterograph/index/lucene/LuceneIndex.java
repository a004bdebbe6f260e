package org.heterograph.index.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.heterograph.document.Span;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.FactId;
import org.heterograph.index.Entries;
import org.heterograph.index.Entry;
import org.heterograph.index.Hit;
import org.heterograph.index.PlacedText;
import org.heterograph.index.SearchIndex;
import org.heterograph.index.SearchResult;
import org.heterograph.index.UnusableIndexException;
import org.heterograph.index.lucene.RequestQueries.Need;
import org.heterograph.paper.FileId;
import org.heterograph.search.SearchRequest;
import org.heterograph.vocabulary.Vocabulary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A search index on Lucene.
///
/// ```java
/// try (SearchIndex index = LuceneIndex.open(home.resolve("index"), vocabulary)) {
///     index.replace(extraction, digest);
///     index.search(parser.parse("capacity > 400 mAh/g at 1 A/g")).hits();
/// }
/// ```
public final class LuceneIndex implements SearchIndex {
    /// Changes with what documents hold; an index of another format is begun anew.
    private static final String FORMAT = "1";

    private static final String FORMAT_KEY = "format";

    private static final int FEW = 20;

    private final Vocabulary vocabulary;
    private final Directory directory;
    private final PassageAnalyzer analyzer;
    private final EntryDocuments documents;
    private final RequestQueries queries;
    private final FacetCounter facets;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private LuceneIndex(Directory directory, Vocabulary vocabulary) throws IOException {
        FacetsConfig config = EntryDocuments.facets();
        this.vocabulary = vocabulary;
        this.directory = directory;
        this.analyzer = new PassageAnalyzer(new Lexemes(vocabulary));
        this.documents = new EntryDocuments(config);
        this.queries = new RequestQueries(analyzer);
        this.facets = new FacetCounter(queries, config);
        this.writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
        begin();
        this.searchers = new SearcherManager(writer, null);
    }

    /// Opens the index in a folder, which is made when it is not there.
    ///
    /// @throws UnusableIndexException if another process holds it or its files are damaged
    public static LuceneIndex open(Path folder, Vocabulary vocabulary) {
        try {
            return new LuceneIndex(FSDirectory.open(folder), vocabulary);
        } catch (IOException e) {
            throw new UnusableIndexException("cannot open the index in " + folder, e);
        }
    }

    /// An index that lives as long as the process.
    public static LuceneIndex inMemory(Vocabulary vocabulary) {
        try {
            return new LuceneIndex(new ByteBuffersDirectory(), vocabulary);
        } catch (IOException e) {
            throw new UnusableIndexException("cannot open an index in memory", e);
        }
    }

    private void begin() throws IOException {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        String format = "";
        if (data != null) {
            for (Map.Entry<String, String> each : data) {
                format = each.getKey().equals(FORMAT_KEY) ? each.getValue() : format;
            }
        }
        if (!format.equals(FORMAT)) {
            writer.deleteAll();
            writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT).entrySet());
            writer.commit();
        }
    }

    @Override
    public void replace(Extraction extraction, String digest) {
        FileId paper = extraction.document().file();
        try {
            List<Document> block = new ArrayList<>();
            block.add(EntryDocuments.paper(paper, digest));
            for (Entry entry : Entries.of(extraction, vocabulary.units())) {
                block.add(documents.entry(paper, entry));
            }
            writer.updateDocuments(term(paper), block);
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UnusableIndexException("cannot index " + paper, e);
        }
    }

    @Override
    public void remove(FileId paper) {
        try {
            writer.deleteDocuments(term(paper));
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UnusableIndexException("cannot remove " + paper + " from the index", e);
        }
    }

    private static Term term(FileId paper) {
        return new Term(IndexField.PAPER, paper.sha256());
    }

    @Override
    public SortedMap<FileId, String> papers() {
        return reading(LuceneIndex::papers);
    }

    private static SortedMap<FileId, String> papers(IndexSearcher searcher) throws IOException {
        Query held = new TermQuery(new Term(IndexField.ROLE, IndexField.PAPER));
        int most = Math.max(1, searcher.getIndexReader().numDocs());
        SortedMap<FileId, String> papers = new TreeMap<>();
        for (ScoreDoc hit : searcher.search(held, most).scoreDocs) {
            Document stored = searcher.storedFields().document(hit.doc);
            papers.put(new FileId(stored.get(IndexField.PAPER)), stored.get(IndexField.DIGEST));
        }
        return papers;
    }

    @Override
    public SearchResult search(SearchRequest request) {
        Cursor from = request.cursor().map(Cursor::read).orElse(Cursor.START);
        return reading(searcher -> search(searcher, request, from));
    }

    private SearchResult search(IndexSearcher searcher, SearchRequest request, Cursor from)
            throws IOException {
        Need need = need(searcher, request);
        Ranking.Page page =
                new Ranking(searcher, queries.query(request, need)).page(from, request.size());
        Highlights highlights =
                new Highlights(analyzer, queries.lights(request), searcher.getIndexReader());
        List<Hit> hits = new ArrayList<>();
        for (FieldDoc each : page.hits()) {
            Document stored = searcher.storedFields().document(each.doc);
            hits.add(hit(stored, (Float) each.fields[0], highlights));
        }
        return new SearchResult(
                page.total(),
                hits,
                facets.count(searcher, request, need),
                page.next().map(Cursor::write));
    }

    /// Few hits that have most of the words are followed by those that have any.
    private Need need(IndexSearcher searcher, SearchRequest request) throws IOException {
        return searcher.count(queries.query(request, Need.SOME)) < FEW ? Need.ONE : Need.SOME;
    }

    private static Hit hit(Document stored, float score, Highlights highlights) throws IOException {
        BytesRef places = stored.getBinaryValue(IndexField.WORDS);
        PlacedText words = WordsCodec.read(stored.get(IndexField.TEXT), places);
        Highlights.Shown shown = highlights.show(words);
        Optional<FactId> fact = Optional.ofNullable(stored.get(IndexField.FACT)).map(FactId::new);
        Span quoted = fact.isPresent() ? new Span(0, words.text().length()) : shown.sentence();
        String title = stored.get(IndexField.TITLE);
        return new Hit(
                new FileId(stored.get(IndexField.PAPER)),
                stored.getField(IndexField.NUMBER).numericValue().intValue(),
                title == null ? "" : title,
                stored.get(IndexField.SECTION),
                score,
                shown.snippet(),
                words.quote(quoted),
                fact);
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

    private interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }

    private <T> T reading(Reading<T> reading) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.read(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UnusableIndexException("cannot search the index", e);
        }
    }
}
