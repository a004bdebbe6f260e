package org.heterograph.index.lucene.query;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.heterograph.index.Meaning;
import org.heterograph.index.Meaning.Piece;
import org.heterograph.index.lucene.document.IndexField;
import org.heterograph.index.lucene.document.Signs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How near passages are to a question when it is read piece by piece: each piece of the question
/// looks for the nearest of the passage, and rare pieces weigh more. That finds what a passage
/// says beside other things, which the meaning of a sentence as a whole hides. After Khattab and
/// Zaharia, ColBERT (SIGIR 2020).
public final class Closeness {
    /// A piece that stands in each sentence weighs so much, not nothing.
    private static final double LEAST_WEIGHT = 0.1;

    private final IndexSearcher searcher;
    private final String embedder;
    private final List<Asked> question = new ArrayList<>();

    /// A piece of the question.
    private record Asked(double weight, Signs.Compared vector) {}

    /// @param sentence Lucene's number of the sentence that is nearest by itself
    record Near(double score, int sentence) {}

    Closeness(IndexSearcher searcher, String embedder, Meaning question) throws IOException {
        this.searcher = searcher;
        this.embedder = embedder;
        for (Piece piece : question.pieces()) {
            this.question.add(new Asked(weight(piece), new Signs.Compared(piece.vector())));
        }
    }

    private double weight(Piece piece) throws IOException {
        double all = searcher.getIndexReader().docFreq(RequestQueries.SENTENCES);
        double those = searcher.getIndexReader().docFreq(IndexField.piece(embedder, piece));
        return Math.max(LEAST_WEIGHT, Math.log(all / (1 + those)));
    }

    /// Those of the passages whose sentences have their meanings.
    Map<String, Near> of(Collection<String> passages) throws IOException {
        Map<String, Passage> read = new HashMap<>();
        if (!question.isEmpty()) {
            List<BytesRef> ids = passages.stream().map(BytesRef::new).toList();
            Query sentences = searcher.rewrite(new TermInSetQuery(IndexField.PASSAGE, ids));
            Weight weight = searcher.createWeight(sentences, ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                Scorer scorer = weight.scorer(leaf);
                if (scorer != null) {
                    read(leaf, scorer.iterator(), read);
                }
            }
        }
        Map<String, Near> near = new HashMap<>();
        read.forEach((id, passage) -> near.put(id, passage.near()));
        return near;
    }

    private void read(LeafReaderContext leaf, DocIdSetIterator sentences, Map<String, Passage> read)
            throws IOException {
        BinaryDocValues pieces = DocValues.getBinary(leaf.reader(), IndexField.pieces(embedder));
        NumericDocValues papers = DocValues.getNumeric(leaf.reader(), IndexField.ORDER);
        NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), IndexField.RANK);
        for (int at = sentences.nextDoc();
                at != DocIdSetIterator.NO_MORE_DOCS;
                at = sentences.nextDoc()) {
            if (pieces.advanceExact(at)
                    && pieces.binaryValue().length > 0
                    && papers.advanceExact(at)
                    && numbers.advanceExact(at)) {
                String id = IndexField.id(papers.longValue(), (int) numbers.longValue());
                read.computeIfAbsent(id, _ -> new Passage())
                        .add(leaf.docBase + at, pieces.binaryValue());
            }
        }
    }

    /// What was found of a passage so far.
    private final class Passage {
        private final double[] nearest = new double[question.size()];
        private double best = Double.NEGATIVE_INFINITY;
        private int sentence;

        Passage() {
            Arrays.fill(nearest, Double.NEGATIVE_INFINITY);
        }

        void add(int document, BytesRef pieces) {
            double score = 0;
            for (int i = 0; i < nearest.length; i++) {
                double near = question.get(i).vector().nearest(pieces);
                nearest[i] = Math.max(nearest[i], near);
                score += question.get(i).weight() * near;
            }
            if (score > best) {
                best = score;
                sentence = document;
            }
        }

        Near near() {
            double score = 0;
            for (int i = 0; i < nearest.length; i++) {
                score += question.get(i).weight() * nearest[i];
            }
            return new Near(score, sentence);
        }
    }
}
