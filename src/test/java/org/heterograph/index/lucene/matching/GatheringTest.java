package org.heterograph.index.lucene.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

class GatheringTest {
    private static final List<String> WORDS =
            List.of(
                    "sodium",
                    "capacity",
                    "anode",
                    "sulfide",
                    "sulfur",
                    "density",
                    "bulk",
                    "retention",
                    "XRD",
                    "vacancy");

    private static final int DOCUMENTS = 6000;
    private static final int PART = 1700;
    private static final int BEST = 100;

    private final Directory directory = new ByteBuffersDirectory();
    private DirectoryReader reader;

    /// Frequent words first, in texts of several lengths, and in headings.
    @BeforeEach
    void fill() throws IOException {
        Random random = new Random(11);
        IndexWriterConfig config =
                new IndexWriterConfig(new WhitespaceAnalyzer())
                        .setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < DOCUMENTS; i++) {
                Document document = new Document();
                document.add(
                        new TextField("text", words(random, 3 + random.nextInt(30)), Store.NO));
                document.add(new TextField("context", words(random, random.nextInt(5)), Store.NO));
                document.add(new TextField("id", "n" + i, Store.NO));
                document.add(new NumericDocValuesField("rank", DOCUMENTS - i));
                writer.addDocument(document);
                if (i % PART == 0) {
                    writer.commit();
                }
            }
            for (int i = 0; i < DOCUMENTS; i += 13) {
                writer.deleteDocuments(new Term("id", "n" + i));
            }
        }
        reader = DirectoryReader.open(directory);
    }

    @AfterEach
    void shut() throws IOException {
        reader.close();
    }

    private static String words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int at = (int) Math.abs(random.nextGaussian() * WORDS.size() / 3);
            words.add(at < WORDS.size() ? WORDS.get(at) : "filler" + at);
        }
        return String.join(" ", words);
    }

    private static Query word(String field, Random random) {
        return new TermQuery(new Term(field, WORDS.get(random.nextInt(WORDS.size()))));
    }

    private static Query phrase(String field, Random random) {
        return new MultiPhraseQuery.Builder()
                .add(((TermQuery) word(field, random)).getTerm())
                .add(((TermQuery) word(field, random)).getTerm())
                .build();
    }

    /// A word or one of its alternatives, in the text or what it stands under.
    private static Query group(Random random) {
        List<Query> fields = new ArrayList<>();
        for (String field : List.of("text", "context")) {
            List<Query> ways = new ArrayList<>(List.of(word(field, random)));
            while (random.nextInt(2) == 0) {
                Query other = random.nextBoolean() ? word(field, random) : phrase(field, random);
                ways.add(new BoostQuery(other, 0.6f));
            }
            Query best = new DisjunctionMaxQuery(ways, 0);
            fields.add(new BoostQuery(best, field.equals("text") ? 1 : 0.4f));
        }
        return new DisjunctionMaxQuery(fields, 0.3f);
    }

    private static BooleanQuery question(Random random) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        int groups = 1 + random.nextInt(5);
        for (int i = 0; i < groups; i++) {
            any.add(group(random), Occur.SHOULD);
        }
        any.setMinimumNumberShouldMatch(1 + random.nextInt(groups));
        return any.build();
    }

    private static Query bound(Query question, Random random) {
        return new BooleanQuery.Builder()
                .add(question, Occur.MUST)
                .add(new PrefixQuery(new Term("id", "n" + random.nextInt(10))), Occur.FILTER)
                .add(word("context", random), Occur.MUST_NOT)
                .build();
    }

    private static ScoreDoc[] best(IndexSearcher searcher, Query query) throws IOException {
        Sort sort =
                new Sort(SortField.FIELD_SCORE, new SortField("rank", SortField.Type.INT, false));
        return searcher.search(query, new TopFieldCollectorManager(sort, BEST, null, BEST))
                .scoreDocs;
    }

    private void assertSame(Query query) throws IOException {
        IndexSearcher plain = new IndexSearcher(reader);
        WordLookup words = new WordLookup(reader);
        Query gathered = new Gathering(words).of(query);
        assertThat(Arrays.stream(best(words, gathered)).map(it -> it.doc))
                .as("the best of %s", query)
                .containsExactlyElementsOf(
                        Arrays.stream(best(plain, query)).map(it -> it.doc).toList());
        assertThat(words.count(gathered)).as("all of %s", query).isEqualTo(plain.count(query));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void findsWhatLuceneFindsInTheSameOrder(int seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            Query question = question(random);
            assertSame(question);
            assertSame(bound(question, random));
        }
    }

    @Test
    void weighsAsLuceneDoes() throws IOException {
        Query question = question(new Random(3));
        WordLookup words = new WordLookup(reader);
        Query gathered = new Gathering(words).of(question);
        for (ScoreDoc hit : words.search(gathered, 20).scoreDocs) {
            float explained =
                    new IndexSearcher(reader).explain(question, hit.doc).getValue().floatValue();
            assertThat(hit.score)
                    .isCloseTo(explained, org.assertj.core.data.Percentage.withPercentage(0.001));
            assertThat(words.explain(gathered, hit.doc).getValue().floatValue())
                    .isCloseTo(explained, org.assertj.core.data.Percentage.withPercentage(0.001));
        }
    }

    @Test
    void leavesAloneWhatWantsEverything() {
        Query all =
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term("text", "anode")), Occur.MUST)
                        .add(new TermQuery(new Term("text", "sodium")), Occur.FILTER)
                        .build();
        assertThat(new Gathering(new IndexSearcher(reader)).of(all)).isEqualTo(all);
    }

    @Test
    void sharesWhatOneQueryFoundWithTheNext() {
        Query question = question(new Random(5));
        Gathering gathering = new Gathering(new IndexSearcher(reader));
        assertThat(gathering.of(question)).isSameAs(gathering.of(question));
    }
}
