package org.heterograph.index.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;
import org.heterograph.fact.FactId;
import org.heterograph.index.Entry;
import org.heterograph.paper.FileId;
import org.heterograph.search.Field;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Writes entries as Lucene's documents.
final class EntryDocuments {
    private static final Set<String> LEADING = Set.of("title", "abstract");
    private static final Set<Field> WORDED =
            Set.of(Field.TITLE, Field.AUTHOR, Field.JOURNAL, Field.SECTION);

    private final FacetsConfig facets;

    EntryDocuments(FacetsConfig facets) {
        this.facets = facets;
    }

    /// A configuration in which each facet may have several values.
    static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        Arrays.stream(Field.values())
                .filter(Field::isFacet)
                .forEach(field -> config.setMultiValued(field.key(), true));
        return config;
    }

    /// The document that says that a paper is held.
    static Document paper(FileId paper, String digest) {
        Document document = new Document();
        document.add(new StringField(IndexField.ROLE, IndexField.PAPER, Store.NO));
        document.add(new StringField(IndexField.PAPER, paper.sha256(), Store.YES));
        document.add(new StoredField(IndexField.DIGEST, digest));
        return document;
    }

    Document entry(FileId paper, Entry entry) throws IOException {
        Document document = new Document();
        addIdentity(paper, entry, document);
        addWords(entry, document);
        entry.values().forEach((field, values) -> addValues(field, values, document));
        entry.numbers().forEach(number -> addNumber(number, document));
        return facets.build(document);
    }

    private static void addIdentity(FileId paper, Entry entry, Document document) {
        document.add(new StringField(IndexField.ROLE, IndexField.ENTRY, Store.NO));
        document.add(new StringField(IndexField.PAPER, paper.sha256(), Store.YES));
        document.add(new SortedDocValuesField(IndexField.ORDER, new BytesRef(paper.sha256())));
        document.add(new StoredField(IndexField.NUMBER, entry.number()));
        document.add(new NumericDocValuesField(IndexField.RANK, entry.number()));
        entry.fact()
                .map(FactId::value)
                .ifPresent(fact -> document.add(new StringField(IndexField.FACT, fact, Store.YES)));
    }

    private static void addWords(Entry entry, Document document) throws IOException {
        String text = entry.words().text();
        document.add(new TextField(IndexField.TEXT, text, Store.YES));
        document.add(new StoredField(IndexField.WORDS, WordsCodec.write(entry.words().words())));
        document.add(new TextField(IndexField.CONTEXT, entry.context(), Store.NO));
        document.add(new StoredField(IndexField.SECTION, entry.section()));
        for (String title : entry.values(Field.TITLE)) {
            document.add(new TextField(IndexField.TITLE, title, Store.YES));
        }
        if (LEADING.contains(entry.section())) {
            document.add(new TextField(IndexField.LEAD, text, Store.NO));
        }
    }

    private static void addValues(Field field, List<String> values, Document document) {
        for (String value : values) {
            String cut = value.substring(0, Math.min(value.length(), 1000));
            document.add(
                    new StringField(IndexField.exact(field), IndexField.folded(cut), Store.NO));
            if (WORDED.contains(field)) {
                document.add(new TextField(IndexField.words(field), cut, Store.NO));
            }
            if (field.isFacet() && !cut.isBlank()) {
                document.add(new SortedSetDocValuesFacetField(field.key(), cut));
            }
        }
    }

    private static void addNumber(Entry.Measured number, Document document) {
        double[] low = {number.low()};
        double[] high = {number.high()};
        document.add(new DoubleRange(IndexField.numbers(number.dimension(), ""), low, high));
        if (!number.property().isEmpty()) {
            document.add(
                    new DoubleRange(
                            IndexField.numbers(number.dimension(), number.property()), low, high));
        }
    }
}
