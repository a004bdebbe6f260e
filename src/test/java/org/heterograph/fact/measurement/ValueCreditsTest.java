package org.heterograph.fact.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Document;
import org.heterograph.fact.Statement.Measurement;
import org.heterograph.support.MarkedPaper;
import org.heterograph.support.SmallVocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

/// To which works the numbers of an article and of a review are credited.
class ValueCreditsTest {
    private final Measured measured = new Measured(SmallVocabulary.vocabulary());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alder et al.[3] reported 523 mAh g^{−1} for MoS_{2}/CoS. | MoS2/CoS 523.0[3]",
                "MoS_{2}/CoS gave 523 mAh g^{−1} [3] and FeSe_{2}/CoS has a capacity of 410 mAh g^{−1} [4,5]. | MoS2/CoS 523.0[3]; FeSe2/CoS 410.0[4, 5]",
                "Alder et al.[3] made MoS_{2}/CoS. They found 523 mAh g^{−1}. Here we show SnS_{2}/CoS with 610 mAh g^{−1}. | MoS2/CoS 523.0[3]; SnS2/CoS 610.0[]",
                "Alder et al. reported a new kind of MoS_{2}/CoS anode that holds for many years in the field and delivers 523 mAh g^{−1} [3]. | MoS2/CoS 523.0[3]"
            })
    void creditsWhatAnIntroductionTells(String text, String expected) {
        assertThat(printed(article("1", "Introduction", text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SnS_{2}/CoS delivers 610 mAh g^{−1}, as the layers are held apart by cobalt [12]. | SnS2/CoS 610.0[]",
                "As reported earlier [5], SnS_{2}/CoS delivers 610 mAh g^{−1}. | SnS2/CoS 610.0[]",
                "SnS_{2}/CoS delivers 610 mAh g^{−1}, higher than that of MoS_{2}/CoS (523 mAh g^{−1}) [3]. | SnS2/CoS 610.0[]; MoS2/CoS 523.0[3]",
                "SnS_{2}/CoS delivers 610 mAh g^{−1} by the method of Alder et al.[3] in this test. | SnS2/CoS 610.0[]",
                "SnS_{2}/CoS delivers 610 mAh g^{−1}, higher than previous reports [20]. | SnS2/CoS 610.0[]",
                "MoS_{2}/CoS has been tested and 523 mAh g^{−1} were reported by Alder et al.[3] for it. | MoS2/CoS 523.0[3]"
            })
    void creditsAResultOnlyWhereItIsSaidToBeOfOthers(String text, String expected) {
        assertThat(printed(article("3", "Results", text))).isEqualTo(expected);
    }

    @Test
    void givesACreditedNumberToNoSampleOfTheArticle() {
        List<Measurement> found =
                measured.in(
                        article(
                                "1",
                                "Introduction",
                                "Alder et al.[3] reported a capacity of 523 mAh g^{−1}."));
        assertThat(found)
                .extracting(it -> it.material() + it.claim().cites())
                .containsExactly("[3]");
    }

    @Test
    void creditsEachNumberOfAReviewWithTheMarkOfItsClause() {
        Document review =
                MarkedPaper.of(
                        "MoS_{2}/CoS gave 523 mAh g^{−1} [3], whereas FeSe_{2}/CoS has 410 mAh g^{−1} [4].");
        assertThat(printed(review)).isEqualTo("MoS2/CoS 523.0[3]; FeSe2/CoS 410.0[4]");
    }

    @Test
    void turnsToAnotherWorkOfAReviewByItsMarkAlone() {
        Document review =
                MarkedPaper.of(
                        "Alder et al.[3] made MoS_{2}/CoS. FeSe_{2}/CoS was also used as anode [4]. The"
                                + " capacity of FeSe_{2}/CoS is 410 mAh g^{−1}. It is close to that of"
                                + " SnS_{2}/CoS (430 mAh g^{−1}) [5].");
        assertThat(printed(review)).isEqualTo("FeSe2/CoS 410.0[4]; SnS2/CoS 430.0[5]");
    }

    private static Document article(String number, String heading, String text) {
        return MarkedPaper.article("Cubes of SnS_{2}/CoS for batteries")
                .heading(number, heading)
                .paragraph(text)
                .build();
    }

    private String printed(Document document) {
        return measured.in(document).stream()
                .map(it -> it.material() + " " + it.amount().value() + it.claim().cites())
                .collect(Collectors.joining("; "));
    }
}
