package org.heterograph.reader.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.PaperKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class MastheadTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "REVIEW",
                "Solicited Review",
                "Mini-Review",
                "Review Article",
                "Perspective"
            })
    void takesALabelThatEndsInReviewForOne(String label) {
        assertThat(labelled(label).kind("Anodes of tin")).isEqualTo(PaperKind.REVIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Open peer review", "Peer review", "Under review", "Research Article"})
    void leavesOtherLabelsAlone(String label) {
        assertThat(labelled(label).kind("Anodes of tin")).isEqualTo(PaperKind.ARTICLE);
    }

    @Test
    void believesTheAbstractWhereNoLabelIsPrinted() {
        assertThat(labelled("12 May").kind("Anodes of tin", "In this short review, alloys …"))
                .isEqualTo(PaperKind.REVIEW);
        assertThat(labelled("12 May").kind("Anodes of tin", "The review of samples took a day."))
                .isEqualTo(PaperKind.ARTICLE);
    }

    private static Masthead labelled(String label) {
        return new Masthead(List.of(label), List.of(), "");
    }
}
