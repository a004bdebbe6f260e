package org.heterograph.fact.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.heterograph.document.Document;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Measurement;
import org.heterograph.fact.Statement.Reaction;
import org.heterograph.mention.MentionFinder;
import org.heterograph.support.MarkedPaper;
import org.heterograph.support.Nlp;
import org.heterograph.support.SmallVocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

class ReactionExtractorTest {
    private final MentionFinder finder =
            new MentionFinder(Nlp.annotator(), SmallVocabulary.vocabulary());
    private final ReactionExtractor extractor = new ReactionExtractor(SmallVocabulary.vocabulary());

    @Test
    void followsAHostThroughItsStages() {
        Document paper =
                MarkedPaper.review()
                        .paragraph("Bismuth sulfide stores lithium in two steps:[7]")
                        .equation("Bi_{2}S_{3} + 6Li^{+} + 6e^{−} → 2Bi + 3Li_{2}S (1.6–1.4 V) (1)")
                        .equation("Bi + 3Li^{+} + 3e^{−} ⇌ Li_{3}Bi (0.7 V vs. Li^{+}/Li) (2)")
                        .build();
        List<Reaction> reactions = reactions(paper);
        assertThat(reactions).extracting(Reaction::host).containsOnly(Optional.of("Bi2S3"));
        assertThat(reactions)
                .extracting(it -> it.stage().mechanism().orElseThrow())
                .containsExactly("conversion", "alloying");
        assertThat(reactions.getFirst().stage().low()).hasValue(1.4);
        assertThat(reactions.getLast().reversible()).isTrue();
        assertThat(reactions.getFirst().claim().cites()).containsExactly("7");
    }

    @Test
    void endsAnEquationWhereItsPotentialTouchesIt() {
        Document paper =
                MarkedPaper.review()
                        .equation("K → K^{+} + e^{−}E^{0} = +2.93 V (3)")
                        .equation("O_{2} + 2H_{2}O + 4e^{−} → 4OH^{−}(E^{0} = +0.40 V) (4)")
                        .build();
        assertThat(reactions(paper))
                .extracting(Reaction::right)
                .containsExactly("K+ + e-", "4 OH-");
        assertThat(reactions(paper))
                .extracting(it -> it.stage().low().orElseThrow())
                .containsExactly(2.93, 0.4);
        assertThat(reactions(paper).getFirst().claim().evidence().quote().text()).endsWith("(3)");
    }

    @Test
    void measuresThePotentialOfTheHostToo() {
        Document paper =
                MarkedPaper.review()
                        .equation("TiS_{2} + xK^{+} + xe^{−} → K_{x}TiS_{2} (1.1 V)")
                        .build();
        Measurement potential =
                extracted(paper).stream()
                        .filter(Measurement.class::isInstance)
                        .map(Measurement.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(potential.material()).isEqualTo("TiS2");
        assertThat(potential.property()).isEqualTo("reaction_potential");
        assertThat(potential.amount().value()).isEqualTo(1.1);
        assertThat(potential.conditions().cell().ion()).contains("K");
        assertThat(potential.claim().evidence().quote().text()).endsWith("KxTiS2 (1.1 V)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the iron sulfide converts (FeS + 2Na+ + 2e− → Fe + Na2S), while the tin alloys|FeS + 2 Na+ + 2 e-|Fe + Na2S",
                "as follows: CoS2 + xNa+  + xe− → NaxCoS2, NaxCoS2 + (4 − x)Na+ is next|CoS2 + x Na+ + x e-|NaxCoS2",
                "gives hydroxide (4Na(s) + O_{2} + 2H_{2}O → 4NaOH).|4 Na + O2 + 2 H2O|4 NaOH",
                "superoxide by Na^{+} + O_{2}^{−} → NaO_{2} [12] forms|Na+ + O2-|NaO2",
                "sulfate: Ba^{2+} + SO_{4}^{2−} → BaSO_{4}↓ settles|Ba^2+ + SO4^2-|BaSO4",
                "Ni^{2+} + 2 e^{−} → Ni^{0} as seen|Ni^2+ + 2 e-|Ni",
                "2Na^{+} + 1/2O_{2} + 2e^{−} → Na_{2}O follows|2 Na+ + 0.5 O2 + 2 e-|Na2O"
            })
    void findsEquationsBetweenWords(String text, String left, String right) {
        Reaction reaction = reactions(MarkedPaper.of("It is said that " + text)).getFirst();
        assertThat(reaction.left()).isEqualTo(left);
        assertThat(reaction.right()).isEqualTo(right);
        assertThat(reaction.verdict().imbalance()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ti is reduced, Ti4+ → Ti3+, on discharge.",
                "The paths Na → Na (P1) and O3 → P3 differ, and x = 0.5 in Na_{x}CoO_{2}.",
                "The current i = 5 A and C = Q/V; the 1s → 4p transition is weak."
            })
    void takesNoOtherArrowsForReactions(String text) {
        assertThat(reactions(MarkedPaper.of(text))).isEmpty();
    }

    @Test
    void tellsChargeByElectronsSetFree() {
        Document paper =
                MarkedPaper.review().equation("Mn + Na_{2}Se → MnSe + 2Na^{+} + e^{−}").build();
        Reaction reaction = reactions(paper).getFirst();
        assertThat(reaction.process()).contains("charge");
        assertThat(reaction.host()).contains("MnSe");
        assertThat(reaction.verdict().chargeBalanced()).contains(false);
        assertThat(reaction.verdict().imbalance()).containsEntry("charge", "1");
    }

    @Test
    void readsEquationsAndPotentialsOfTables() {
        Document paper =
                MarkedPaper.review()
                        .table(
                                "Table 2",
                                1,
                                "Cell | Reaction | Voltage [V]",
                                "aqueous | Na + 1/2H_{2}O + 1/4O_{2} → NaOH | 3.11")
                        .build();
        Reaction reaction = reactions(paper).getFirst();
        assertThat(reaction.stage().low()).hasValue(3.11);
        assertThat(reaction.verdict().massBalanced()).contains(true);
        assertThat(reaction.claim().evidence().cell().orElseThrow().column()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(3)2 NaCrS_{2} + 6 Na^{+} + 6 e^{−} → 2 Cr + 4 Na_{2}S",
                "as in Equation ()32 NaCrS_{2} + 6 Na^{+} + 6 e^{−} → 2 Cr + 4 Na_{2}S",
                "32 NaCrS_{2} + 6 Na^{+} + 6 e^{−} → 2 Cr + 4 Na_{2}S"
            })
    void partsTheNumberOfAnEquationFromItsFirstCoefficient(String text) {
        Reaction reaction = reactions(MarkedPaper.review().paragraph(text).build()).getFirst();
        assertThat(reaction.left()).isEqualTo("2 NaCrS2 + 6 Na+ + 6 e-");
        assertThat(reaction.verdict().massBalanced()).contains(true);
    }

    @Test
    void endsAnEquationWhereTheNumberOfTheNextTouchesIt() {
        String text = "2 Cr + 3 Na_{2}S → Cr_{2}S_{3} + 6 Na^{+} + 6 e^{−}63 Cr";
        assertThat(reactions(MarkedPaper.review().paragraph(text).build()).getFirst().right())
                .isEqualTo("Cr2S3 + 6 Na+ + 6 e-");
    }

    @Test
    void staysQuickOnHostileText() {
        String text = "(4-x)Na+ + ".repeat(400) + "→ = → ".repeat(400);
        assertTimeout(
                Duration.ofSeconds(5),
                () -> new EquationFinder().find(MarkedPaper.of(text), whole(text), false));
    }

    private static org.heterograph.document.Span whole(String text) {
        return new org.heterograph.document.Span(0, text.length());
    }

    private List<Reaction> reactions(Document paper) {
        return extracted(paper).stream()
                .filter(Reaction.class::isInstance)
                .map(Reaction.class::cast)
                .toList();
    }

    private List<Statement> extracted(Document paper) {
        return extractor.extract(paper, finder.find(paper));
    }
}
