package org.heterograph.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class SentenceCutTest {
    private static List<String> sentences(String text) {
        return SentenceCut.sentences(text).stream().map(it -> it.of(text)).toList();
    }

    @Test
    void endsNoSentenceAfterAnAbbreviation() {
        assertThat(
                        sentences(
                                "Costa et al. [5] show it in Fig. 3. J. Wei (cf. Ref. 7) found"
                                        + " 0.5 V. It falls."))
                .containsExactly(
                        "Costa et al. [5] show it in Fig. 3.",
                        "J. Wei (cf. Ref. 7) found 0.5 V.",
                        "It falls.");
    }

    @Test
    void packsShortSentencesIntoPassages() {
        String text = "The field reverses on charging. ".repeat(40);
        assertThat(SentenceCut.passages(text))
                .hasSizeBetween(2, 4)
                .allMatch(it -> it.of(text).endsWith("charging."));
        assertThat(SentenceCut.passages("")).isEmpty();
    }
}
