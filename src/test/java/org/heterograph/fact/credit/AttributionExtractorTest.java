package org.heterograph.fact.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Document;
import org.heterograph.fact.Statement.Attribution;
import org.heterograph.mention.MentionFinder;
import org.heterograph.support.MarkedPaper;
import org.heterograph.support.Nlp;
import org.heterograph.support.SmallVocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class AttributionExtractorTest {
    private final MentionFinder finder =
            new MentionFinder(Nlp.annotator(), SmallVocabulary.vocabulary());
    private final AttributionExtractor extractor =
            new AttributionExtractor(SmallVocabulary.vocabulary());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alder et al.[3] prepared SnS2/CoS cubes.|Alder 3 SnS2/CoS",
                "SnS2/CoS was obtained by Birch and co-workers[4] in a flask.|Birch 4 SnS2/CoS",
                "In Cedar’s study of MoSe2/FeS,[5] the field was measured.|Cedar 5 MoSe2/FeS",
                "The group of Elm[6] milled GeS with FeS2. The product, GeS/FeS2@C, lasts.|Elm 6 GeS/FeS2@C",
                "Fir et al.[7] made MnS/ZnS rods. MnS/ZnS@rGO keeps 300 mA h g−1.|Fir 7 MnS/ZnS@rGO",
                "Gum et al.[8] sealed SnSe in TiO2 under H2/Ar.|Gum 8 SnSe/TiO2",
                "Hazel and Ivy[9] prepared SnS2/CoS cubes.|Hazel 9 SnS2/CoS",
                "SnS2/CoS cubes were designed by Juniper[10] with care.|Juniper 10 SnS2/CoS"
            })
    void creditsAMaterialToAWork(String text, String expected) {
        assertThat(credits(MarkedPaper.of(text))).containsExactly(expected);
    }

    @Test
    void creditsTwoPhasesThatAreCombined() {
        assertThat(
                        credits(
                                MarkedPaper.of(
                                        "Larch et al.[5] combined Sn4P3 with SnS2. Sn4P3/SnS2 lasts.")))
                .containsExactly("Larch 5 Sn4P3/SnS2");
    }

    @Test
    void tellsTwoWorksOfASentenceApart() {
        assertThat(
                        credits(
                                MarkedPaper.of(
                                        "Ash et al.[1] reported SnS/FeS, and Bay et al.[2] chose MnSe/CoSe instead.")))
                .containsExactly("Ash 1 SnS/FeS", "Bay 2 MnSe/CoSe");
    }

    @Test
    void creditsASeriesToOneWork() {
        assertThat(
                        credits(
                                MarkedPaper.of(
                                        "Oak et al.[9] made a series. They kept 1 % for ZnS/CoS and 2 % for ZnS/NiS, respectively.")))
                .containsExactly("Oak 9 ZnS/CoS", "Oak 9 ZnS/NiS");
    }

    @Test
    void readsTheReferenceColumnOfATable() {
        Document paper =
                MarkedPaper.review()
                        .table(
                                "Table 1",
                                1,
                                "Anode | Capacity | Ref.",
                                "SnS/MoS2@C | 512 | [12]",
                                "FeSe/ZnSe | 431 | [13,14]")
                        .build();
        List<Attribution> rows = attributions(paper);
        assertThat(rows)
                .extracting(it -> it.reference() + " " + it.material())
                .containsExactly("12 SnS/MoS2@C", "13 FeSe/ZnSe", "14 FeSe/ZnSe");
        assertThat(rows).allSatisfy(it -> assertThat(it.author()).isEmpty());
    }

    private List<String> credits(Document paper) {
        return attributions(paper).stream()
                .map(it -> it.author().orElse("") + " " + it.reference() + " " + it.material())
                .toList();
    }

    private List<Attribution> attributions(Document paper) {
        return extractor.extract(paper, finder.find(paper)).stream()
                .map(Attribution.class::cast)
                .toList();
    }
}
