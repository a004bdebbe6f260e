package org.heterograph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.support.MarkedPaper;
import org.heterograph.support.Nlp;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class LookalikesTest {
    private static final MentionFinder FINDER =
            new MentionFinder(Nlp.annotator(), VocabularyReader.read());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bond lengths of Mo–O–Ti and Sb–S were measured.",
                "The spectra (Fig. S8 and Figs. S3–S6) agree.",
                "Layers of MnO6 octahedra are stacked.",
                "The Na/Ti ratio is kept.",
                "Potentials were read against Ag/AgCl and Na^{+}/Na.",
                "Jumps from Na1 to V2 sites are slow in the O3-type structure.",
                "An N-doped layer was made on a SU8010 microscope.",
                "The exchange of Na^{+}/Li^{+} was followed.",
                "An AC amplitude of 5 mV at a Ti/V ratio of 3.",
                "Volatile organic compounds (VOCs) were burnt.",
                "Titania et al. went further, as Nickel and co-workers did.",
                "Layers of edge-sharing CrS6 octahedra are stacked.",
                "Bands of SCH2 and CH3 appear.",
                "Shifts of SeCH2 and CH2CH3 were read in a platinum pan on copper grids.",
                "Layered metal (Sn, Sb, Bi, etc.) sulfides were reviewed.",
                "Hosts of formula NaMX (M = Fe, Co, Ni) were compared.",
                "Sodium-Ion Batteries: A Review.",
                "Signals of pyrrole N are weak.",
                "Sodium storage rests on sodium sites and carbon atoms.",
                "Mn-rich and Fe-doped layers have the NiAs-type structure.",
                "Corrections of UNi and UMn were used.",
                "Hexahedra of Mn(OH)8 and units of Fe2O10 share edges."
            })
    void findsNoMaterialInWhatOnlyLooksLikeOne(String sentence) {
        assertThat(names(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P2-Na_{0.67}MnO_{2} was heated in air. | P2-Na0.67MnO2, air",
                "Chloride (Cl^{-}) was added to NaClO_{4}. | Cl-, NaClO4",
                "The (Na_{3}V_{2}(PO_{4})_{3}) powder was milled. | Na3V2(PO4)3",
                "Heated in Ar/H_{2} on Celgard 2400. | Ar/H2, Celgard 2400",
                "The Sn/C anode | Sn/C",
                "Salt in ethylene carbonate/dimethyl carbonate. | ethylene carbonate, dimethyl carbonate",
                "2Sb → 2Na_{3}Sb + 3Na_{2}S | Na3Sb, Na2S",
                "Na_{3}V_{2}(PO_{4})_{3}(NVP) was made. | Na3V2(PO4)3, NVP",
                "A Sn/Sb composite was made. | Sn/Sb",
                "MoS_{2}/NSGs-G was cycled. | MoS2/NSGs-G",
                "FePO_{4}·2H_{2}O/C was dried. | FePO4·2H2O/C",
                "Powders of tin (Sn) sulfide and Bi were made. | tin, Sn, Bi",
                "As for SnS/MoS_{2}, Nickelson et al. went further. | SnS/MoS2"
            })
    void keepsTheMaterialsThatLookAlike(String sentence, String expected) {
        assertThat(String.join(", ", names(sentence))).isEqualTo(expected);
    }

    private static List<String> names(String sentence) {
        return FINDER
                .find(MarkedPaper.article("A title").paragraph(sentence).build())
                .materials()
                .stream()
                .map(MaterialMention::name)
                .toList();
    }
}
