package org.heterograph.reader.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.PaperKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    Tin as a Stable Li-Ion Battery Anode. Nanocells 2020, 10, 346 > Nanocells
                    Nanocells 2020, 10, 346; doi:10.1000/nano.346 > Nanocells
                    Energy Environ. Cells, 2019, 12, 88 > Energy Environ. Cells
                    J. Invent. Chem. A 2021, 9, 12 > J. Invent. Chem. A
                    Cellular Reports | 6:19235 | DOI: 10.1000/c.19235 > Cellular Reports
                    CELL REPORTS | (2020) 10:6321 | https://doi.org/10.1000/s > CELL REPORTS
                    for Superior Lithium Storage. Bord. Chem. 8:94. > Bord. Chem.
                    """)
    void findsTheJournalAndNoPieceOfTheTitleBeforeIt(String line, String journal) {
        assertThat(labelled(line).journal()).contains(journal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages 8:94", "mixed in a ratio of 8:94", "Fig. 8:94"})
    void takesNoRatioForAVolume(String line) {
        assertThat(labelled(line).journal()).isEmpty();
    }

    private static Masthead labelled(String label) {
        return new Masthead(List.of(label), List.of(), "");
    }
}
