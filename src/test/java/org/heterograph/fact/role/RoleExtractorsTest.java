package org.heterograph.fact.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Document;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Certainty;
import org.heterograph.fact.Statement.Challenge;
import org.heterograph.fact.Statement.Comparison;
import org.heterograph.fact.Statement.Mechanism;
import org.heterograph.fact.Statement.Polarity;
import org.heterograph.mention.MentionFinder;
import org.heterograph.support.MarkedPaper;
import org.heterograph.support.Nlp;
import org.heterograph.vocabulary.Vocabulary;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;

class RoleExtractorsTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read();
    private static final MentionFinder FINDER = new MentionFinder(Nlp.annotator(), VOCABULARY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The carbon of SnS/CoS@C accelerates the diffusion of sodium ions.|accelerates_ion_diffusion",
                "In SnS/CoS@C the electronic conductivity is markedly enhanced.|enhances_electric_conductivity",
                "The voids of SnS/CoS@C buffer the large volume change.|buffers_volume_expansion",
                "The shell of SnS/CoS@C keeps the particles from agglomerating.|prevents_aggregation",
                "SnS/CoS@C anchors polysulfides on its surface.|suppresses_polysulfide_dissolution",
                "SnS/CoS@C offers more active sites for lithium.|induces_more_active_sites",
                "For SnS/CoS@C the barrier for Na+ migration drops to 0.2 eV.|lowers_diffusion_barrier",
                "A synergistic effect makes SnS/CoS@C last.|synergistic_effect",
                "SnS/CoS@C retains its structure after 500 cycles.|enhances_structural_stability",
                "SnS/CoS@C improves the poor conductivity of the sulfide.|enhances_electric_conductivity",
                "The pulverization of SnS/CoS@C is suppressed.|enhances_structural_stability",
                "The pores of SnS/CoS@C are beneficial for Na+ transport.|accelerates_ion_diffusion",
                "The doping of SnS/CoS@C modulates the electronic structure.|charge_redistribution",
                "SnS/CoS@C overcomes the kinetic constraints.|enhances_reaction_kinetics"
            })
    void findsTheRoleOfAMaterial(String text, String mechanism) {
        List<Mechanism> found = mechanisms(text);
        assertThat(found).extracting(Mechanism::mechanism).contains(mechanism);
        assertThat(found).extracting(Mechanism::material).containsOnly("SnS/CoS@C");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SnS/CoS@C suffers from low electrical conductivity.",
                "SnS/CoS@C shows an increased resistance of charge transfer.",
                "The volume change of SnS/CoS@C was 230 %.",
                "The aggregation of SnS/CoS@C is severe.",
                "The fade of SnS/CoS@C may result from the collapse of its structure.",
                "SnS/CoS@C would favour a high capacity, its poor electrical conductivity would not.",
                "To verify the improved structural stability of SnS/CoS@C, images were taken."
            })
    void takesNoDefectForARole(String text) {
        assertThat(mechanisms(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To promote the electrical conductivity of SnS/CoS@C, great efforts have been made.",
                "The thick film on SnS/CoS@C can hamper the fast and reversible Na+ transfer.",
                "Image b of SnS/CoS@C is a part of the smaller particle aggregates.",
                "The strain of SnS/CoS@C shows a decreasing trend, with a significant strain at first.",
                "The adsorption energies on SnS/CoS@C are stronger for Na+ adsorption, yet they remain weak."
            })
    void takesNoAimAndNoOppositeForARole(String text) {
        assertThat(mechanisms(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Does the shell of SnS/CoS@C improve the electronic conductivity?",
                "The shell of SnS/CoS@C is expected to improve the electronic conductivity.",
                "For SnS/CoS@C the pulses allow the control of the reaction rate.",
                "The SnS/CoS@C powder is white without obvious aggregation.",
                "For SnS/CoS@C the lower capacity in strain measurements comes of the thick film.",
                "The electrolyte improves the electronic conductivity of SnS/CoS@C.",
                "Stirring assistance during the reaction improves the electronic conductivity of SnS/CoS@C.",
                "The “quenched” SnS/CoS@C improves the electronic conductivity.",
                "SnS/CoS@C-15 improves the electronic conductivity.",
                "Carbon-coated SnS/CoS improves the electronic conductivity.",
                "SnS/CoS@C was tested. Its shell on Na3V2(PO4)3 improves the electronic conductivity.",
                "SnS/CoS@C was tested. Its shell has a higher electronic conductivity.",
                "Na4-xKxFeV(PO4)3 with x = 0.1 improves the diffusion of Na+."
            })
    void onlySupposesWhatHasNoEffectOrIsOfAnother(String text) {
        assertThat(mechanisms(text)).isNotEmpty().allMatch(it -> it.claim().confidence() < 0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The better contact of SnS/CoS@C with the electrolyte improves the electronic conductivity.",
                "SnS/CoS@C shows no aggregation after 500 cycles.",
                "The SnS of SnS/CoS@C improves the electronic conductivity."
            })
    void assertsWhatTheMaterialDoesByAPart(String text) {
        assertThat(mechanisms(text)).isNotEmpty().allMatch(it -> it.claim().confidence() > 0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The N-doped carbon shell improves the electronic conductivity of SnS/CoS@C.|N-doped carbon shell",
                "A cocktail-like effect improves the electronic conductivity of SnS/CoS@C.|cocktail-like effect"
            })
    void keepsTheHyphenatedWordsOfTheAgent(String text, String agent) {
        assertThat(mechanisms(text).getFirst().agent()).contains(agent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SnS/CoS@C improves the electronic conductivity.",
                "The SnS/CoS@C electrode improves the electronic conductivity.",
                "Fig. 5b of SnS/CoS@C improves the electronic conductivity.",
                "Benefiting from the fast reaction kinetics, SnS/CoS@C has enhanced reaction kinetics and lasts."
            })
    void namesNoAgentThatIsNoCause(String text) {
        assertThat(mechanisms(text)).isNotEmpty().allMatch(it -> it.agent().isEmpty());
    }

    @Test
    void takesTheTechniqueThatShowsItAndNotWhatIsAchieved() {
        assertThat(
                        mechanisms(
                                        "SnS/CoS@C improves the electronic conductivity during long-term cycling, as shown by EIS.")
                                .getFirst()
                                .technique())
                .contains("EIS");
    }

    @Test
    void tellsDenialsAndHedges() {
        Mechanism denied =
                mechanisms("SnS/CoS@C does not improve the electronic conductivity.").getFirst();
        Mechanism hedged =
                mechanisms("SnS/CoS@C may accelerate the diffusion of Na+ ions.").getFirst();
        assertThat(denied.polarity()).isEqualTo(Polarity.NEGATED);
        assertThat(hedged.certainty()).isEqualTo(Certainty.HEDGED);
    }

    @Test
    void namesTheAgentAndTheTechnique() {
        Mechanism found =
                mechanisms(
                                "EIS shows that the hollow shell of SnS/CoS@C improves the electronic conductivity.")
                        .getFirst();
        assertThat(found.agent().orElseThrow()).contains("hollow shell");
        assertThat(found.technique()).contains("EIS");
    }

    @Test
    void takesTheTechniqueFromTheSentenceThatItConcludesFrom() {
        assertThat(
                        mechanisms(
                                "The semicircle in the Nyquist plot of SnS/CoS@C is small. This means that SnS/CoS@C has a higher electronic conductivity."))
                .extracting(Mechanism::technique)
                .containsExactly(Optional.of("EIS"));
    }

    @Test
    void comparesTwoMaterials() {
        Comparison found =
                (Comparison)
                        statements(
                                        new ComparisonExtractor(VOCABULARY),
                                        "SnS/CoS@C has a smaller charge transfer resistance than bare SnS.")
                                .getFirst();
        assertThat(found.property()).isEqualTo("charge_transfer_resistance");
        assertThat(found.greater()).isEqualTo("SnS");
        assertThat(found.lesser()).isEqualTo("SnS/CoS@C");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Compared with bare SnS, SnS/CoS@C has a smaller charge transfer resistance.|charge_transfer_resistance SnS > SnS/CoS@C",
                "The specific capacity of SnS/CoS@C exceeds that of SnS.|specific_capacity SnS/CoS@C > SnS",
                "SnS/CoS@C has a higher electrical conductivity than those of SnS and ZnSe.|electrical_conductivity SnS/CoS@C > ZnSe",
                "The band gap of SnS/CoS@C is smaller compared to pure SnS.|band_gap SnS > SnS/CoS@C"
            })
    void comparesWithWhatIsSetBeside(String text, String expected) {
        assertThat(statements(new ComparisonExtractor(VOCABULARY), text))
                .map(Comparison.class::cast)
                .extracting(it -> it.property() + " " + it.greater() + " > " + it.lesser())
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The frequency of SnS/CoS@C is higher than that of SnS.",
                "Na is larger than Li in its ionic radius."
            })
    void comparesNeitherSettingsNorIons(String text) {
        assertThat(statements(new ComparisonExtractor(VOCABULARY), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sulfides that are plagued by slow diffusion fail early.|Sulfides|slow diffusion fail early",
                "The poor electrical conductivity of SnS leads to low rates.|SnS|poor electrical conductivity",
                "To overcome the large volume change of SnS, it was wrapped in carbon.|SnS|large volume change",
                "Its price is low, but SnS suffers from a fast fade (Fig. 2).|SnS|a fast fade"
            })
    void findsWhatStandsInTheWay(String text, String subject, String issue) {
        Challenge found =
                (Challenge) statements(new ChallengeExtractor(VOCABULARY), text).getFirst();
        assertThat(found.subject()).isEqualTo(subject);
        assertThat(found.issue()).isEqualTo(issue);
    }

    @Test
    void takesNoDrawbackThatIsMadeGoodForAChallenge() {
        assertThat(
                        statements(
                                new ChallengeExtractor(VOCABULARY),
                                "Carbon alleviates the poor electrical conductivity of SnS."))
                .isEmpty();
    }

    @Test
    void givesTheRoleOfAPartToThePapersComposite() {
        Document paper =
                MarkedPaper.article("Cubes for batteries")
                        .paragraph(
                                "SnS/CoS@C was made. ".repeat(6)
                                        + "The carbon buffers the volume change of SnS.")
                        .build();
        assertThat(
                        new MechanismExtractor(VOCABULARY, Nlp.parser())
                                .extract(paper, FINDER.find(paper)))
                .extracting(it -> ((Mechanism) it).material())
                .containsExactly("SnS/CoS@C");
    }

    @Test
    void takesTheCauseOfARoleForItsAgentAlone() {
        assertThat(
                        mechanisms(
                                "The abundant defects of SnS/CoS@C accelerate the diffusion of Na+ ions and improve the capacity."))
                .extracting(Mechanism::mechanism)
                .containsExactly("accelerates_ion_diffusion");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accelerated diffusion of Na+ ions is highly desirable.",
                "Despite the enhanced electronic conductivity, SnS/CoS@C fades."
            })
    void takesNoWishForARole(String text) {
        assertThat(mechanisms(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wrapping SnS/CoS@C is one of the strategies to improve the electronic conductivity.",
                "SnS/CoS@C holds carbon black, commonly employed to increase the electronic conductivity.",
                "SnS/CoS@C increases the charge transfer and film resistance.",
                "The peaks of SnS/CoS@C stem from enhanced but irreversible Na+ insertion.",
                "In SnS/CoS@C the release of Na+ ions goes with volume expansion.",
                "The excess was removed from SnS/CoS@C to suppress defects, which lead to a low efficiency.",
                "The high-rate test of SnS/CoS@C was made where defect sites are expected."
            })
    void takesNoPlansHindrancesAndLossesForARole(String text) {
        assertThat(mechanisms(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SnS/CoS@C has pores, which shorten the diffusion distance of Na+ ions.|pores",
                "The tin that SnS/CoS@C gives during the conversion reaction improves the electronic conductivity.|tin",
                "In SnS/CoS@C the carbon shell not only lasts but also improves the electronic conductivity.|carbon shell"
            })
    void takesTheSubjectOfTheVerbForTheAgent(String text, String agent) {
        assertThat(mechanisms(text)).extracting(it -> it.agent().orElse("")).contains(agent);
    }

    @Test
    void carriesNoMaterialIntoTheIntroduction() {
        Document paper =
                MarkedPaper.article("Cubes of SnS/CoS@C for batteries")
                        .heading("1", "Introduction")
                        .paragraph("A carbon coating enhances the electronic conductivity.")
                        .heading("2", "Results")
                        .paragraph("SnS/CoS@C was made. ".repeat(6))
                        .build();
        assertThat(
                        new MechanismExtractor(VOCABULARY, Nlp.parser())
                                .extract(paper, FINDER.find(paper)))
                .isEmpty();
    }

    @Test
    void trustsLessWhatNamesNoMaterial() {
        Document paper =
                MarkedPaper.of(
                        "SnS/CoS@C was tested. Its shell improves the electronic conductivity.");
        Mechanism carried =
                (Mechanism)
                        new MechanismExtractor(VOCABULARY, Nlp.parser())
                                .extract(paper, FINDER.find(paper))
                                .getFirst();
        Mechanism named = mechanisms("SnS/CoS@C improves the electronic conductivity.").getFirst();
        assertThat(carried.claim().confidence()).isLessThan(named.claim().confidence());
    }

    @Test
    void findsAChallengeAndItsRemedy() {
        Challenge found =
                (Challenge)
                        statements(
                                        new ChallengeExtractor(VOCABULARY),
                                        "However, SnS suffers from a large volume change. To counter this, it was wrapped in carbon.")
                                .getFirst();
        assertThat(found.subject()).isEqualTo("SnS");
        assertThat(found.issue()).isEqualTo("a large volume change");
        assertThat(found.remedy()).contains("it was wrapped in carbon.");
    }

    @Test
    void findsAChallengeThatLimitsTheUseOfAMaterial() {
        Challenge found =
                (Challenge)
                        statements(
                                        new ChallengeExtractor(VOCABULARY),
                                        "However, the poor cycle life severely limits the practical application of SnS.")
                                .getFirst();
        assertThat(found.subject()).isEqualTo("SnS");
        assertThat(found.issue()).isEqualTo("the poor cycle life");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SnS/CoS@C has a weaker adsorption energy of Na+ than SnS.",
                "Two strong peaks of SnS/CoS@C lie at binding energies of 539.4 and 530.0 eV.",
                "The peak of SnS/CoS@C moves towards a higher binding energy of Na 1s."
            })
    void takesNoSignalAndNothingWeakerForAStrongerHold(String text) {
        assertThat(mechanisms(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No obvious differences show that SnS/CoS@C keeps its structure.",
                "The SnS/CoS@C crystal improves the electronic conductivity.",
                "In SnS/CoS@C the particles reduce the stress and improve the electronic conductivity."
            })
    void takesNothingThatBringsNothingAboutForTheAgent(String text) {
        assertThat(mechanisms(text)).isNotEmpty().allMatch(it -> it.agent().isEmpty());
    }

    @Test
    void givesWhatOthersReportToNoMaterialNamedBefore() {
        Document paper =
                MarkedPaper.article("Cubes for batteries")
                        .paragraph(
                                "SnS/CoS@C was made. ".repeat(6)
                                        + "Alder et al. reported that oxygen in it improves the electronic conductivity.")
                        .build();
        assertThat(
                        new MechanismExtractor(VOCABULARY, Nlp.parser())
                                .extract(paper, FINDER.find(paper)))
                .isEmpty();
    }

    private static List<Mechanism> mechanisms(String text) {
        return statements(new MechanismExtractor(VOCABULARY, Nlp.parser()), text).stream()
                .map(Mechanism.class::cast)
                .toList();
    }

    private static List<Statement> statements(Extractor extractor, String text) {
        Document paper = MarkedPaper.of(text);
        return extractor.extract(paper, FINDER.find(paper));
    }
}
