package org.heterograph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.fact.Amount;
import org.heterograph.fact.Extraction;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.support.MadePaper;
import org.heterograph.support.MadePapers;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;

import java.util.OptionalDouble;

class ShapeValidatorTest {
    private final ShapeValidator validator =
            new ShapeValidator(VocabularyReader.read(), new Iris());

    @Test
    void findsNothingWrongWithSoundPapers() {
        assertThat(validator.validate(MadePapers.sulfides())).isEmpty();
        assertThat(validator.validate(MadePapers.selenides())).isEmpty();
    }

    @Test
    void findsNothingWrongWithTheOntology() {
        assertThat(validator.validateOntology()).isEmpty();
    }

    @Test
    void makesACandidateOfWhatBreaksAShape() {
        Amount backwards =
                new Amount(
                        3,
                        OptionalDouble.of(0.01),
                        OptionalDouble.empty(),
                        java.util.Optional.empty(),
                        java.util.Optional.of("V"),
                        java.util.Optional.of("V"));
        Extraction extraction =
                new MadePaper("Windows", "10.1000/windows", 2020)
                        .says(
                                "It was cycled from 3 to 0.01 V.",
                                "SnS",
                                MadePaper.measurement("SnS", "voltage_window", backwards, 0, 0))
                        .says(
                                "It keeps 400 mA h g−1.",
                                "SnS",
                                MadePaper.measurement(
                                        "SnS", "specific_capacity", Amount.of(400, "mAh/g"), 0, 0))
                        .extraction();
        var violations = validator.validate(extraction);
        assertThat(violations)
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.message())
                                    .isEqualTo("a range runs from the lower value to the higher");
                            assertThat(it.fact())
                                    .contains(extraction.statements().getFirst().claim().fact());
                        });
        assertThat(validator.withoutBroken(extraction, violations).statements())
                .extracting(it -> it.claim().asserted())
                .containsExactly(false, true);
    }
}
