package org.heterograph.index.lucene.document;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.heterograph.document.Span;
import org.heterograph.index.Embedder;
import org.heterograph.index.Meaning;
import org.heterograph.index.SentenceCut;

import java.util.ArrayList;
import java.util.List;

/// Writes the meanings of a paper's sentences, each as a document of its own beside its passage:
/// a sentence says one thing, a passage several, and what was indexed stays as it is.
public record SentenceDocuments(Embedder embedder) {
    /// What is shorter says nothing by itself: a number in a cell, a label.
    private static final int SHORTEST = 12;

    /// The document that says that a paper has its meanings.
    public Document understood(String paper) {
        Document document = new Document();
        document.add(new StringField(IndexField.ROLE, IndexField.UNDERSTOOD, Store.NO));
        document.add(new StringField(IndexField.PAPER, paper, Store.YES));
        return document;
    }

    /// @param passage as stored
    public List<Document> of(Document passage) {
        String text = passage.get(IndexField.TEXT);
        List<Document> sentences = new ArrayList<>();
        for (Span span : SentenceCut.sentences(text)) {
            if (span.length() >= SHORTEST) {
                sentences.add(sentence(passage, span, span.of(text)));
            }
        }
        return sentences;
    }

    private Document sentence(Document passage, Span span, String words) {
        String paper = passage.get(IndexField.PAPER);
        long order = IndexField.order(paper);
        int number = passage.getField(IndexField.NUMBER).numericValue().intValue();
        Document document = new Document();
        document.add(new StringField(IndexField.ROLE, IndexField.SENTENCE, Store.NO));
        document.add(new StringField(IndexField.PAPER, paper, Store.NO));
        document.add(new NumericDocValuesField(IndexField.ORDER, order));
        document.add(new NumericDocValuesField(IndexField.RANK, number));
        document.add(new StoredField(IndexField.FROM, span.start()));
        document.add(new StoredField(IndexField.TO, span.end()));
        document.add(new StringField(IndexField.PASSAGE, IndexField.id(order, number), Store.NO));
        addMeaning(embedder.passage(words), document);
        copyValues(passage, document);
        return document;
    }

    private void addMeaning(Meaning meaning, Document document) {
        document.add(
                new KnnFloatVectorField(
                        IndexField.VECTOR + embedder.name(),
                        meaning.whole(),
                        VectorSimilarityFunction.DOT_PRODUCT));
        document.add(
                new BinaryDocValuesField(IndexField.pieces(embedder.name()), Signs.write(meaning)));
        meaning.pieces().stream()
                .map(piece -> IndexField.piece(embedder.name(), piece))
                .distinct()
                .forEach(it -> document.add(new StringField(it.field(), it.text(), Store.NO)));
    }

    /// What passages are narrowed by narrows their sentences too.
    private static void copyValues(Document passage, Document sentence) {
        for (IndexableField field : passage) {
            if (field.name().startsWith(IndexField.EXACT)) {
                sentence.add(new StringField(field.name(), field.stringValue(), Store.NO));
            }
        }
    }
}
