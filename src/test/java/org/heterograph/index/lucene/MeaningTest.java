package org.heterograph.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.index.Coverage;
import org.heterograph.index.Embedder;
import org.heterograph.index.Hit;
import org.heterograph.index.Meaning;
import org.heterograph.index.MeaningByWords;
import org.heterograph.index.SearchIndex;
import org.heterograph.index.SearchResult;
import org.heterograph.index.Shelf;
import org.heterograph.index.UnusableModelException;
import org.heterograph.search.SearchQueryParser;
import org.heterograph.vocabulary.Vocabulary;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Optional;

class MeaningTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read();
    private static final SearchQueryParser PARSER = new SearchQueryParser(VOCABULARY);
    private static final String OTHER_WORDS = "layers attachment";

    private SearchIndex index = open(new MeaningByWords());

    private static SearchIndex open(Embedder embedder) {
        return LuceneIndex.inMemory(VOCABULARY, Optional.of(embedder));
    }

    @BeforeEach
    void fill() {
        index.replace(Shelf.selenide(), "s1");
        index.replace(Shelf.sulfide(), "s2");
    }

    @AfterEach
    void shut() {
        index.close();
    }

    private void understandAll() {
        while (index.understandNext()) {
            assertThat(index.coverage().ready()).isPositive();
        }
    }

    private SearchResult search(String typed) {
        return index.search(PARSER.parse(typed));
    }

    @Test
    void findsASentenceThatHasNoneOfTheWords() {
        assertThat(search(OTHER_WORDS).hits()).isEmpty();
        understandAll();
        assertThat(search(OTHER_WORDS).hits())
                .extracting(hit -> hit.quote().text())
                .contains("The sheets lose contact with the current collector.");
    }

    @Test
    void findsByWordsBeforeMeaningsAreKnown() {
        assertThat(search("contact current collector").hits()).isNotEmpty();
        assertThat(index.coverage()).isEqualTo(new Coverage(0, 2));
    }

    @Test
    void knowsHowManyPapersAreReady() {
        assertThat(index.understandNext()).isTrue();
        assertThat(index.coverage()).isEqualTo(new Coverage(1, 2));
        assertThat(index.understandNext()).isTrue();
        assertThat(index.understandNext()).isFalse();
        assertThat(index.coverage().isWhole()).isTrue();
    }

    @Test
    void forgetsTheMeaningOfAPaperThatIsReplaced() {
        understandAll();
        index.replace(Shelf.sulfide(), "s3");
        assertThat(index.coverage()).isEqualTo(new Coverage(1, 2));
        assertThat(search(OTHER_WORDS).hits()).noneMatch(MeaningTest::isOfTheSulfide);
        understandAll();
        assertThat(search(OTHER_WORDS).hits()).anyMatch(MeaningTest::isOfTheSulfide);
    }

    private static boolean isOfTheSulfide(Hit hit) {
        return hit.title().equals("A sulfide of iron");
    }

    @Test
    void bindsMeaningToFiltersAndExcludedWords() {
        understandAll();
        assertThat(search(OTHER_WORDS + " year:2021").hits())
                .noneMatch(MeaningTest::isOfTheSulfide);
        assertThat(search(OTHER_WORDS + " -collector").hits())
                .noneMatch(MeaningTest::isOfTheSulfide);
        assertThat(search(OTHER_WORDS + " \"Coulombic efficiency\"").hits())
                .allMatch(MeaningTest::isOfTheSulfide);
    }

    @Test
    void countsWhatMeaningFinds() {
        understandAll();
        SearchResult result = search(OTHER_WORDS);
        assertThat(result.total()).isGreaterThanOrEqualTo(result.hits().size()).isPositive();
        assertThat(result.facets()).isNotEmpty();
    }

    @Test
    void goesByWordsWhereTheModelCannotBeUsed() {
        index.close();
        index = open(new Broken());
        fill();
        assertThat(search("contact current collector").hits()).isNotEmpty();
    }

    private record Broken() implements Embedder {
        @Override
        public int dimension() {
            return 2;
        }

        @Override
        public String name() {
            return "broken";
        }

        @Override
        public Meaning query(String words) {
            throw new UnusableModelException("no library for this machine", new Error());
        }

        @Override
        public Meaning passage(String words) {
            return query(words);
        }
    }
}
