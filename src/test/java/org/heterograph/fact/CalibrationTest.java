package org.heterograph.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.heterograph.document.Span;
import org.heterograph.fact.Calibration.Band;
import org.heterograph.fact.Statement.Acronym;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class CalibrationTest {
    private static final String RULE = "mechanism.verb";

    private final Calibration calibration =
            new Calibration(List.of(new Band(RULE, 0, 8, 1), new Band(RULE, 0.7, 98, 79)));

    @Test
    void trustsARuleByTheShareThatProvedRight() {
        assertThat(confidence(RULE, 0.9)).isCloseTo(0.80, within(1e-9));
        assertThat(confidence(RULE, 0.7)).isCloseTo(0.80, within(1e-9));
    }

    @Test
    void makesACandidateOfWhatWasMoreOftenWrong() {
        assertThat(confidence(RULE, 0.6)).isCloseTo(0.20, within(1e-9));
        assertThat(judged(RULE, 0.6).asserted()).isFalse();
        assertThat(judged(RULE, 0.7).asserted()).isTrue();
    }

    @Test
    void keepsTheTrustOfARuleThatWasNeverChecked() {
        assertThat(confidence("comparison.than", 0.75)).isEqualTo(0.75);
    }

    @Test
    void raisesNoCandidate() {
        Statement candidate = statement(RULE, 0.9);
        candidate = candidate.with(candidate.claim().candidate());
        assertThat(calibration.judge(List.of(candidate)).getFirst().claim().asserted()).isFalse();
    }

    @Test
    void readsTheSharesThatWereMeasured() {
        assertThat(Calibration.checked())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.share()).isBetween(0.0, 1.0));
    }

    private double confidence(String rule, double stated) {
        return judged(rule, stated).confidence();
    }

    private Claim judged(String rule, double stated) {
        return calibration.judge(List.of(statement(rule, stated))).getFirst().claim();
    }

    private static Statement statement(String rule, double stated) {
        Evidence evidence =
                new Evidence(
                        new Quote("SIB", new Span(0, 3), List.of()),
                        "1",
                        Source.TEXT,
                        List.of(),
                        List.of(),
                        Optional.empty());
        Claim claim =
                new Claim(
                        new FactId("0123456789abcdef"),
                        "",
                        stated,
                        rule,
                        true,
                        List.of(),
                        evidence);
        return new Acronym(claim, "SIB", "sodium-ion battery");
    }
}
