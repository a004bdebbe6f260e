package org.heterograph.fact.junction;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Document;
import org.heterograph.fact.Statement.Junction;
import org.heterograph.fact.Statement.Sides;
import org.heterograph.mention.MentionFinder;
import org.heterograph.support.MarkedPaper;
import org.heterograph.support.Nlp;
import org.heterograph.support.SmallVocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class JunctionExtractorTest {
    private final MentionFinder finder =
            new MentionFinder(Nlp.annotator(), SmallVocabulary.vocabulary());
    private final JunctionExtractor extractor = new JunctionExtractor(SmallVocabulary.vocabulary());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In CoSe2/SnO2 the electrons are spontaneously transferred from CoSe2 to SnO2.|CoSe2|SnO2",
                "Electron transfer from the Sb2S3 side to the ReSe2 side occurs in Sb2S3/ReSe2.|Sb2S3|ReSe2",
                "In GeS/ZnTe electrons flow from the former into the latter.|GeS|ZnTe",
                "In the NiO/NiTe hybrid the telluride loses electrons, which move from the telluride to the oxide.|NiTe|NiO",
                "For CuO/MnS, electrons are donated by MnS and accepted by CuO.|MnS|CuO",
                "Metallic VS2 touches p-type SnO in SnO/VS2, so electrons pass from the metal to the semiconductor.|VS2|SnO",
                "Electrons are injected into TiO2 from SnS in TiO2/SnS.|SnS|TiO2",
                "DFT of FeS/MoO2 shows electron depletion around FeS and accumulation around MoO2.|FeS|MoO2"
            })
    void findsWhereElectronsGo(String text, String from, String to) {
        assertThat(junctions(text).getFirst().electrons()).isEqualTo(sides(from, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The built-in electric field in SnS/WO3 points from SnS to WO3.|SnS|WO3",
                "A BIEF directed from the sulfide towards the oxide arises in SnS/WO3.|SnS|WO3",
                "Electrons move from CdS to FeTe in CdS/FeTe, and the field points the same way.|CdS|FeTe",
                "In NbS2/GeSe the BIEF points towards GeSe.|NbS2|GeSe"
            })
    void findsWhereTheFieldPoints(String text, String from, String to) {
        assertThat(junctions(text).getFirst().field()).isEqualTo(sides(from, to));
    }

    @Test
    void callsAJunctionAsThePaperDoesElsewhere() {
        assertThat(
                        junctions(
                                        "We compare GeSe/NbS2. Rhea joined metallic NbS2 with n-type GeSe."
                                                + " In this Schottky junction electrons flow from GeSe to NbS2.")
                                .getFirst())
                .satisfies(
                        it -> {
                            assertThat(it.material()).isEqualTo("GeSe/NbS2");
                            assertThat(it.doping().first()).contains("GeSe");
                        });
    }

    @Test
    void statesAReversalTwice() {
        List<Junction> found =
                junctions(
                        "During discharge the field in ZnS/CuSe points from ZnS to CuSe; on charging it"
                                + " is reversed and the field points from CuSe to ZnS.");
        assertThat(found)
                .extracting(it -> it.state().orElseThrow() + " " + it.field().first().orElseThrow())
                .containsExactly("discharge ZnS", "charge CuSe");
    }

    @Test
    void readsKindAndSidesOfAJunction() {
        Junction junction =
                junctions(
                                "At the p–n junction of p-type CuO and n-type In2S3 electrons go from In2S3 to CuO.")
                        .getFirst();
        assertThat(junction.material()).isEqualTo("CuO/In2S3");
        assertThat(junction.junctionType()).contains("p-n");
        assertThat(junction.doping()).isEqualTo(sides("In2S3", "CuO"));
        assertThat(junction.state()).contains("contact");
    }

    @Test
    void statesWhatBreaksTheRulesAsPrinted() {
        Junction junction =
                junctions(
                                "In ZnO/CuS electrons go from ZnO to CuS, yet the field is drawn from CuS to ZnO.")
                        .getFirst();
        assertThat(junction.electrons()).isEqualTo(sides("ZnO", "CuS"));
        assertThat(junction.field()).isEqualTo(sides("CuS", "ZnO"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "With Ni3Se4 on CoTe2 no built-in electric field from Ni3Se4 to CoTe2 can form.",
                "Na+ ions diffuse from SnS to TiO2 in SnS/TiO2 as electrons wait.",
                "On cycling, SnS/TiO2 converts from SnS to Na2S while charge is stored.",
                "A Schottky junction joins a metal and a semiconductor."
            })
    void statesNothingElse(String text) {
        assertThat(junctions(text)).isEmpty();
    }

    private static Sides sides(String first, String second) {
        return new Sides(java.util.Optional.of(first), java.util.Optional.of(second));
    }

    private List<Junction> junctions(String text) {
        Document paper = MarkedPaper.of(text);
        return extractor.extract(paper, finder.find(paper)).stream()
                .map(Junction.class::cast)
                .toList();
    }
}
