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
import org.heterograph.index.lucene.document.IndexField;
import org.heterograph.search.SearchRequest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the passages that have a sentence whose meaning is near to that of a question.
public final class Meanings {
    /// So many sentences are looked at.
    private static final int NEAREST = 200;

    /// Cosine below which two texts have nothing to do with each other.
    private static final double FOREIGN = 0.55;

    private final IndexSearcher searcher;
    private final RequestQueries queries;
    private final Embedder embedder;

    /// A passage that means what is asked.
    ///
    /// @param cosine of its nearest sentence
    /// @param sentence Lucene's number of that sentence
    /// @param paper as [IndexField#order] has it
    public record Meant(double cosine, int sentence, long paper, int number) {
        String id() {
            return IndexField.id(paper, number);
        }

        Meant better(Meant other) {
            return other.cosine > cosine ? other : this;
        }
    }

    public Meanings(IndexSearcher searcher, RequestQueries queries, Embedder embedder) {
        this.searcher = searcher;
        this.queries = queries;
        this.embedder = embedder;
    }

    /// The passages by their numbers in Lucene.
    public Map<Integer, Meant> find(SearchRequest request) throws IOException {
        Map<String, Meant> passages = new HashMap<>();
        for (ScoreDoc hit : nearest(request)) {
            Meant meant = meant(2.0 * hit.score - 1, hit.doc);
            if (meant.cosine() >= FOREIGN) {
                passages.merge(meant.id(), meant, Meant::better);
            }
        }
        return passages.isEmpty() ? Map.of() : admitted(passages, queries.demands(request));
    }

    private ScoreDoc[] nearest(SearchRequest request) throws IOException {
        Query near =
                new KnnFloatVectorQuery(
                        IndexField.VECTOR + embedder.name(),
                        embedder.query(request.reading().meaning()),
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
