package org.heterograph.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.heterograph.index.SearchIndex;
import org.heterograph.index.SearchIndexContractTest;
import org.heterograph.index.SearchResult;
import org.heterograph.index.Shelf;
import org.heterograph.index.Snippet;
import org.heterograph.index.UnusableIndexException;
import org.heterograph.index.lucene.analysis.Spelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.stream.Collectors;

class LuceneIndexTest extends SearchIndexContractTest {
    @Override
    protected SearchIndex open() {
        return LuceneIndex.inMemory(VOCABULARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MoSe2/SnSe@C",
                "MoSe₂/SnSe@C",
                "SnSe/MoSe2@C",
                "SnSe@MoSe2@C",
                "mose2/snse@c",
                "MoSe2",
                "SnSe"
            })
    void findsACompositeByItsNameAndParts(String typed) {
        assertThat(search(typed).hits())
                .anyMatch(hit -> hit.quote().text().contains("delivers 412"));
    }

    @Test
    void tellsFormulasApartByCase() {
        assertThat(search("snse").total()).isPositive();
        assertThat(search("SNSe").total()).isZero();
        assertThat(search("MoSe").total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mAh/g", "mA h g-1", "mAh g⁻¹", "mA·h·g−1"})
    void findsUnitsHoweverTheyAreTyped(String unit) {
        assertThat(search("412 " + unit).hits().getFirst().quote().text()).contains("412 mA h g−1");
    }

    @Test
    void findsANumberThatIsPrintedOntoItsUnit() {
        assertThat(search("71 %").hits().getFirst().quote().text()).contains("71%");
        assertThat(search("71% 655").hits()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"losing contact", "sheet loses contact", "contacts lose"})
    void findsOtherFormsOfAWord(String typed) {
        assertThat(search(typed).hits().getFirst().quote().text()).contains("lose contact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"built in field", "built-in field", "\"built-in electric field\""})
    void findsHyphenatedWordsEitherWay(String typed) {
        assertThat(search(typed).hits().getFirst().quote().text()).contains("built-in");
    }

    @Test
    void findsTheLongFormOfAnAcronym() {
        assertThat(search("ICE").hits().getFirst().quote().text())
                .isEqualTo("The initial Coulombic efficiency reaches 71%.");
    }

    @Test
    void lightsUpPartsOfNamesAndWholeUnits() {
        Snippet snippet = search("SnSe 412 mAh/g").hits().getFirst().snippet();
        assertThat(
                        snippet.highlights().stream()
                                .map(it -> it.of(snippet.text()))
                                .collect(Collectors.toList()))
                .contains("SnSe", "412", "mA h g−1");
    }

    @Test
    void findsAgainAfterReopeningWhatWasCommitted(@TempDir Path folder) {
        try (SearchIndex stored = LuceneIndex.open(folder, VOCABULARY)) {
            stored.replace(Shelf.sulfide(), "s1");
            stored.commit();
        }
        try (SearchIndex stored = LuceneIndex.open(folder, VOCABULARY)) {
            assertThat(stored.papers()).containsValue("s1").hasSize(1);
            index = stored;
            SearchResult result = search("collector");
            assertThat(result.hits()).hasSize(1);
        }
        index = open();
    }

    @Test
    void saysThatAnotherHoldsTheIndex(@TempDir Path folder) {
        try (SearchIndex first = LuceneIndex.open(folder, VOCABULARY)) {
            assertThat(first.papers()).isEmpty();
            assertThatExceptionOfType(UnusableIndexException.class)
                    .isThrownBy(() -> LuceneIndex.open(folder, VOCABULARY))
                    .withMessageContaining(folder.toString());
        }
    }

    @Test
    void findsBeginningsOfWordsAndMisspeltOnes() {
        assertThat(search("collec*").hits().getFirst().quote().text()).contains("collector");
        assertThat(search("colector~").hits().getFirst().quote().text()).contains("collector");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sulphide of iron", "sulfide of iron"})
    void findsBritishAndAmericanWords(String typed) {
        assertThat(search(typed).hits()).anyMatch(hit -> hit.title().equals("A sulfide of iron"));
    }

    @Test
    void spellsWordsTheAmericanWay() {
        assertThat(
                        java.util.stream.Stream.of(
                                        "sulphur",
                                        "aluminium",
                                        "fibres",
                                        "oxidised",
                                        "behaviour",
                                        "analysed",
                                        "crystallised",
                                        "α",
                                        "sodium",
                                        "four")
                                .map(Spelling::american))
                .containsExactly(
                        "sulfur",
                        "aluminum",
                        "fibers",
                        "oxidized",
                        "behavior",
                        "analyzed",
                        "crystallized",
                        "alpha",
                        "sodium",
                        "four");
    }

    @Test
    void suggestsAWordForOneThatNoPaperHas() {
        assertThat(search("contact colector").suggestion()).contains("contact collector");
        assertThat(search("contact collector").suggestion()).isEmpty();
    }

    @Test
    void findsTheCompoundsOfAnElement() {
        assertThat(search("Mo").hits())
                .anyMatch(hit -> hit.quote().text().contains("MoSe2/SnSe@C"));
        assertThat(search("W").hits()).isEmpty();
    }
}
