package org.heterograph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

class LexiconTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read();

    private static final List<String> FOUND_IN_TEXT =
            List.of("metrics", "mechanisms", "techniques", "synthesis", "morphologies");

    @TestFactory
    Stream<DynamicTest> findsEachConceptInItsOwnExamples() {
        return FOUND_IN_TEXT.stream()
                .flatMap(scheme -> VOCABULARY.concepts(scheme).stream())
                .flatMap(concept -> concept.examples().stream().map(it -> example(concept, it)));
    }

    private static DynamicTest example(Concept concept, String sentence) {
        return DynamicTest.dynamicTest(
                concept.notation() + ": " + sentence,
                () ->
                        assertThat(notations(concept.scheme(), sentence))
                                .contains(concept.notation()));
    }

    private static List<String> notations(String scheme, String text) {
        return VOCABULARY.lexicon(scheme).find(text).stream()
                .map(it -> it.concept().notation())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "metrics | a reversible capacity of 512 mAh g−1 | specific_capacity",
                "metrics | Rct falls | charge_transfer_resistance",
                "metrics | the current collector | ''",
                "metrics | density functional theory | ''",
                "metrics | The first-cycle Coulombic efficiency | initial_coulombic_efficiency",
                "techniques | in-situ XRD, ex situ TEM | in_situ_XRD ex_situ_TEM",
                "techniques | CVs and SEM images | CV SEM",
                "techniques | a sem in lower case | ''",
                "morphologies | a stable SEI film | ''",
                "morphologies | core–shell nanospheres | core_shell nanosphere",
                "synthesis | was annealed and freeze-dried | annealing freeze_drying",
                "mechanisms | the built-in electric field | built_in_electric_field",
                "metrics | capacities | capacity"
            })
    void findsTheLongestLabelAtAPlace(String scheme, String text, String expected) {
        assertThat(String.join(" ", notations(scheme, text))).isEqualTo(expected);
    }

    @Test
    void tellsWhereALabelStands() {
        String text = "An ICE of 74.6%.";
        Lexicon.Match match = VOCABULARY.lexicon("metrics").find(text).getFirst();
        assertThat(text.substring(match.start(), match.end())).isEqualTo("ICE");
    }

    @Test
    void noLabelNamesTwoConceptsOfAScheme() {
        for (String scheme : FOUND_IN_TEXT) {
            Map<String, TreeSet<String>> concepts = new TreeMap<>();
            for (Concept concept : VOCABULARY.concepts(scheme)) {
                for (String label : concept.labels()) {
                    concepts.computeIfAbsent(label, _ -> new TreeSet<>()).add(concept.notation());
                }
            }
            concepts.values().removeIf(it -> it.size() == 1);
            assertThat(concepts).as(scheme).isEmpty();
        }
    }

    @Test
    void staysQuickOnHostileText() {
        String hostile = "charge ".repeat(100_000) + "(".repeat(100_000);
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> VOCABULARY.lexicon("metrics").find(hostile));
    }
}
