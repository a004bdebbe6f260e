package org.heterograph.index.lucene.document;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.FacetsConfig.DrillDownTermsIndexing;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.heterograph.fact.FactId;
import org.heterograph.index.Entry;
import org.heterograph.index.Kind;
import org.heterograph.paper.FileId;
import org.heterograph.search.Field;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// Writes entries as Lucene's documents.
public final class EntryDocuments {
    private static final FieldType WITH_PLACES = withPlaces();

    private static final int LONGEST_VALUE = 1000;

    private final FacetsConfig facets;

    /// Words with where they stand, so that a hit is lit up without being read again.
    private static FieldType withPlaces() {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    public EntryDocuments(FacetsConfig facets) {
        this.facets = facets;
    }

    /// A configuration in which each facet may have several values.
    public static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        Arrays.stream(Field.values())
                .filter(Field::isFacet)
                .forEach(field -> setFacet(field.key(), config));
        return config;
    }

    /// Values are counted by what documents hold; they are found by fields of their own.
    private static void setFacet(String name, FacetsConfig config) {
        config.setMultiValued(name, true);
        config.setDrillDownTermsIndexing(name, DrillDownTermsIndexing.NONE);
    }

    /// The document that says that a paper is held.
    public static Document paper(FileId paper, String digest, List<Entry> entries) {
        Document document = new Document();
        document.add(new StringField(IndexField.ROLE, IndexField.PAPER, Store.NO));
        document.add(new StringField(IndexField.PAPER, paper.sha256(), Store.YES));
        document.add(new StoredField(IndexField.DIGEST, digest));
        Completions.keys(entries)
                .forEach(
                        key -> document.add(new StringField(IndexField.COMPLETION, key, Store.NO)));
        return document;
    }

    public Document entry(FileId paper, Entry entry) throws IOException {
        Document document = new Document();
        addIdentity(paper, entry, document);
        addWords(entry, document);
        Store kept = entry.fact().isEmpty() ? Store.YES : Store.NO;
        entry.values().forEach((field, values) -> addValues(field, values, kept, document));
        entry.numbers().forEach(number -> addNumber(number, document));
        return facets.build(document);
    }

    private static void addIdentity(FileId paper, Entry entry, Document document) {
        document.add(new StringField(IndexField.ROLE, IndexField.ENTRY, Store.NO));
        document.add(new StringField(IndexField.PAPER, paper.sha256(), Store.YES));
        long order = IndexField.order(paper.sha256());
        document.add(new NumericDocValuesField(IndexField.ORDER, order));
        String id = IndexField.id(order, entry.number());
        document.add(new StringField(IndexField.ID, id, Store.NO));
        document.add(new StoredField(IndexField.NUMBER, entry.number()));
        document.add(new NumericDocValuesField(IndexField.RANK, entry.number()));
        entry.values(Field.YEAR).stream()
                .filter(year -> year.matches("\\d{4}"))
                .findFirst()
                .map(Long::valueOf)
                .ifPresent(it -> document.add(new NumericDocValuesField(IndexField.YEAR, it)));
        entry.fact()
                .map(FactId::value)
                .ifPresent(fact -> document.add(new StringField(IndexField.FACT, fact, Store.YES)));
    }

    private static void addWords(Entry entry, Document document) throws IOException {
        Kind kind = entry.fact().isEmpty() ? Kind.PASSAGE : Kind.FACT;
        String text = entry.words().text();
        document.add(
                new org.apache.lucene.document.Field(
                        IndexField.of(IndexField.TEXT, kind), text, WITH_PLACES));
        document.add(new StoredField(IndexField.WORDS, WordsCodec.write(entry.words().words())));
        String context = IndexField.of(IndexField.CONTEXT, kind);
        String title = String.join(" ", entry.values(Field.TITLE));
        for (String part : List.of(title, entry.context())) {
            document.add(new TextField(context, part, Store.NO));
        }
        document.add(new StoredField(IndexField.SECTION, entry.section()));
        document.add(new StoredField(IndexField.TITLE, title));
    }

    /// @param kept whether the values are stored: those of passages, for their sentences
    private static void addValues(Field field, List<String> values, Store kept, Document document) {
        for (String value : values) {
            String cut = value.substring(0, Math.min(value.length(), LONGEST_VALUE));
            document.add(new StringField(IndexField.exact(field), IndexField.folded(cut), kept));
            if (IndexField.WORDED.contains(field)) {
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
