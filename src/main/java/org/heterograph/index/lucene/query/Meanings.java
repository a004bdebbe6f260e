package org.heterograph.index.lucene.query;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.heterograph.index.Embedder;
import org.heterograph.index.Meaning;
import org.heterograph.index.lucene.document.IndexField;
import org.heterograph.search.SearchRequest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the passages that have a sentence whose meaning is near to that of a question, and reads
/// the best of them closely.
public final class Meanings {
    /// So many sentences are looked at.
    private static final int NEAREST = 200;

    /// So many passages found by meaning are read piece by piece, and of those found by words.
    public static final int CLOSELY = 30;

    /// Cosine below which two texts have nothing to do with each other.
    private static final double FOREIGN = 0.55;

    private final IndexSearcher searcher;
    private final RequestQueries queries;
    private final Embedder embedder;

    /// A passage that means what is asked.
    ///
    /// @param closeness to the question: the cosine of its nearest sentence, or what its pieces say
    /// @param sentence Lucene's number of that sentence
    /// @param paper as [IndexField#order] has it
    public record Meant(double closeness, int sentence, long paper, int number) {
        private Meant read(Closeness.Near near) {
            return new Meant(near.score(), near.sentence(), paper, number);
        }

        String id() {
            return IndexField.id(paper, number);
        }

        Meant better(Meant other) {
            return other.closeness > closeness ? other : this;
        }
    }

    /// What answers a request by its meaning.
    ///
    /// @param passages by their numbers in Lucene
    public record Found(Map<Integer, Meant> passages, Optional<Closeness> reader) {
        public static final Found NOTHING = new Found(Map.of(), Optional.empty());

        /// The passages and some others in the light of all their pieces, as far as these are
        /// known; passages that were not among the best when whole sentences were compared come
        /// last.
        public Map<Integer, Meant> read(Map<Integer, Meant> others) throws IOException {
            Map<Integer, Meant> candidates = best();
            candidates.putAll(others);
            Map<Integer, Meant> read = reader.isEmpty() ? Map.of() : read(candidates, reader.get());
            if (read.isEmpty()) {
                return passages;
            }
            double least = read.values().stream().mapToDouble(Meant::closeness).min().getAsDouble();
            Map<Integer, Meant> all = new HashMap<>(read);
            passages.forEach(
                    (document, it) ->
                            all.putIfAbsent(
                                    document, it.read(new Closeness.Near(least, it.sentence()))));
            return all;
        }

        private Map<Integer, Meant> best() {
            Map<Integer, Meant> best = new HashMap<>();
            passages.entrySet().stream()
                    .sorted(
                            Comparator.comparingDouble(
                                            (Map.Entry<Integer, Meant> it) ->
                                                    -it.getValue().closeness())
                                    .thenComparing(it -> it.getValue().id()))
                    .limit(CLOSELY)
                    .forEach(it -> best.put(it.getKey(), it.getValue()));
            return best;
        }

        private static Map<Integer, Meant> read(Map<Integer, Meant> candidates, Closeness reader)
                throws IOException {
            Map<String, Closeness.Near> near =
                    reader.of(candidates.values().stream().map(Meant::id).toList());
            Map<Integer, Meant> read = new HashMap<>();
            candidates.forEach(
                    (document, it) ->
                            Optional.ofNullable(near.get(it.id()))
                                    .ifPresent(how -> read.put(document, it.read(how))));
            return read;
        }
    }

    public Meanings(IndexSearcher searcher, RequestQueries queries, Embedder embedder) {
        this.searcher = searcher;
        this.queries = queries;
        this.embedder = embedder;
    }

    public Found find(SearchRequest request) throws IOException {
        Meaning question = embedder.query(request.reading().meaning());
        Map<String, Meant> passages = new HashMap<>();
        for (ScoreDoc hit : nearest(request, question)) {
            Meant meant = meant(2.0 * hit.score - 1, hit.doc);
            if (meant.closeness() >= FOREIGN) {
                passages.merge(meant.id(), meant, Meant::better);
            }
        }
        return passages.isEmpty()
                ? Found.NOTHING
                : new Found(
                        admitted(passages, queries.demands(request)),
                        Optional.of(new Closeness(searcher, embedder.name(), question)));
    }

    private ScoreDoc[] nearest(SearchRequest request, Meaning question) throws IOException {
        Query near =
                new KnnFloatVectorQuery(
                        IndexField.VECTOR + embedder.name(),
                        question.whole(),
                        NEAREST,
                        queries.sentences(request).orElse(null));
        return searcher.search(near, NEAREST).scoreDocs;
    }

    private Map<Integer, Meant> admitted(Map<String, Meant> passages, Query demands)
            throws IOException {
        Query query =
                new BooleanQuery.Builder()
                        .add(these(passages), Occur.FILTER)
                        .add(demands, Occur.FILTER)
                        .build();
        Map<Integer, Meant> admitted = new HashMap<>();
        for (ScoreDoc hit : searcher.search(query, passages.size()).scoreDocs) {
            Meant meant = passages.get(meant(0, hit.doc).id());
            if (meant != null) {
                admitted.put(hit.doc, meant);
            }
        }
        return admitted;
    }

    /// The passages themselves.
    static Query these(Map<?, Meant> passages) {
        List<BytesRef> ids = new ArrayList<>();
        passages.values().forEach(it -> ids.add(new BytesRef(it.id())));
        return new TermInSetQuery(IndexField.ID, ids);
    }

    /// A document with the place of the entry that it is, or is a sentence of.
    private Meant meant(double cosine, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        int within = document - leaf.docBase;
        NumericDocValues papers = leaf.reader().getNumericDocValues(IndexField.ORDER);
        NumericDocValues numbers = leaf.reader().getNumericDocValues(IndexField.RANK);
        if (!papers.advanceExact(within) || !numbers.advanceExact(within)) {
            throw new IllegalStateException("a document without place: " + document);
        }
        return new Meant(cosine, document, papers.longValue(), (int) numbers.longValue());
    }
}
