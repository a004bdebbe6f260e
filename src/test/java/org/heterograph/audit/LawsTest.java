package org.heterograph.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.heterograph.audit.conflict.Conflict;
import org.heterograph.audit.conflict.Conflict.Kind;
import org.heterograph.audit.conflict.Conflict.Severity;
import org.heterograph.document.Block;
import org.heterograph.document.CitationMark;
import org.heterograph.document.Document;
import org.heterograph.document.FrontMatter;
import org.heterograph.document.Layout;
import org.heterograph.document.PaperKind;
import org.heterograph.document.Span;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.Quote;
import org.heterograph.fact.Statement;
import org.heterograph.paper.Author;
import org.heterograph.paper.Bibliography;
import org.heterograph.paper.FileId;
import org.heterograph.support.Said;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class LawsTest {
    private static final Said IT = Said.of("MoS2/SnS");

    private static List<Conflict> audit(Statement... statements) {
        return new Auditor().audit(List.of(statements));
    }

    @Test
    void reportsACapacityThatRisesWithTheCurrent() {
        assertThat(
                        audit(
                                IT.span(0, 80).at(1, "A/g").rate(412),
                                IT.span(5, 80).at(2, "A/g").rate(465)))
                .extracting(Conflict::severity, Conflict::reason)
                .containsExactly(
                        tuple(
                                Severity.HARD,
                                "the capacity rises with the current: 412 mAh/g at 1 A/g, 465 mAh/g"
                                        + " at 2 A/g"));
    }

    @Test
    void acceptsACapacityThatComesBackWithTheFirstCurrent() {
        assertThat(
                        audit(
                                IT.span(0, 80).at(5, "A/g").rate(312),
                                IT.span(5, 80).at(100, "mA/g").rate(465)))
                .isEmpty();
    }

    @Test
    void keepsQuietAboutRatesOfTwoSentences() {
        assertThat(
                        audit(
                                IT.span(0, 80).at(1, "A/g").rate(412),
                                IT.span(200, 280).at(2, "A/g").rate(465)))
                .isEmpty();
    }

    @Test
    void reportsARateCapacityUnderHalfOfWhatIsKeptAtAHigherCurrent() {
        assertThat(
                        audit(
                                IT.row(3).at(1, "A/g").rate(118),
                                IT.row(3).at(2, "A/g").after(500).capacity(402)))
                .extracting(Conflict::kind, Conflict::severity)
                .containsExactly(tuple(Kind.TABLE_INTERNAL, Severity.HARD));
    }

    @Test
    void mentionsACapacityThatGrowsWithTheCyclesSoftly() {
        Said run = IT.at(1, "A/g");
        assertThat(
                        audit(
                                run.span(0, 80).after(10).capacity(320),
                                run.span(9, 80).after(600).capacity(480)))
                .extracting(Conflict::kind, Conflict::severity)
                .containsExactly(tuple(Kind.PHYSICS, Severity.SOFT));
    }

    @Test
    void mentionsARetentionOfMoreThanThereWasSoftly() {
        assertThat(audit(IT.after(600).value("capacity_retention", 131, "%")))
                .extracting(Conflict::severity)
                .containsExactly(Severity.SOFT);
        assertThat(audit(IT.after(600).value("capacity_retention", 101, "%"))).isEmpty();
    }

    @Test
    void reportsElectronsThatGoToTheHigherFermiLevel() {
        assertThat(
                        audit(
                                Said.of("SnS").span(0, 50).value("fermi_level", -5.1, "eV"),
                                Said.of("MoS2").span(10, 50).value("fermi_level", -4.4, "eV"),
                                IT.span(0, 90).electrons("SnS", "MoS2")))
                .extracting(Conflict::property)
                .containsExactly(Optional.of("fermi_level"));
        assertThat(
                        audit(
                                Said.of("SnS").span(0, 50).value("fermi_level", -4.1, "eV"),
                                Said.of("MoS2").span(10, 50).value("fermi_level", -4.4, "eV"),
                                IT.span(0, 90).electrons("SnS", "MoS2")))
                .isEmpty();
    }

    @Test
    void reportsAnEfficiencyThatTextAndTableGiveDifferentlyThoughOnlyOneNamesTheCurrent() {
        assertThat(
                        audit(
                                IT.at(0.5, "A/g").value("initial_coulombic_efficiency", 58.2, "%"),
                                IT.row(2).value("initial_coulombic_efficiency", 85.2, "%")))
                .extracting(Conflict::kind)
                .containsExactly(Kind.TABLE_TEXT);
    }

    @Test
    void takesAnInitialEfficiencyToBeOfTheFirstCycle() {
        assertThat(
                        audit(
                                IT.after(1).value("initial_coulombic_efficiency", 85, "%"),
                                IT.row(2).value("initial_coulombic_efficiency", 78.4, "%")))
                .hasSize(1);
    }

    @Test
    void reportsTwoRowsOfATableThatDifferForOneWork() {
        Said run = IT.at(1, "A/g").after(200).cited("7");
        assertThat(audit(run.row(2).capacity(430), run.row(9).capacity(340)))
                .extracting(Conflict::kind)
                .containsExactly(Kind.TABLE_INTERNAL);
        assertThat(audit(run.row(2).capacity(430), run.cited("8").row(9).capacity(340))).isEmpty();
    }

    @Test
    void comparesAnEfficiencyOfATableWithTheCapacitiesOfItsRow() {
        Said first = IT.after(1);
        assertThat(
                        audit(
                                state(first.row(2).capacity(800), "discharge"),
                                state(first.row(2).capacity(600), "charge"),
                                IT.row(2).value("initial_coulombic_efficiency", 65, "%")))
                .extracting(Conflict::kind)
                .containsExactly(Kind.ARITHMETIC);
    }

    private static Statement state(Statement.Measurement it, String state) {
        var at = it.conditions();
        return new Statement.Measurement(
                it.claim(),
                it.material(),
                it.property(),
                it.amount(),
                new org.heterograph.fact.Conditions(
                        at.currentDensity(),
                        at.rate(),
                        at.cycles(),
                        at.window(),
                        at.cell(),
                        at.massLoading(),
                        at.temperature(),
                        new org.heterograph.fact.Conditions.Circumstance(
                                Optional.of(state), Optional.empty(), Optional.empty())),
                it.basis(),
                it.polarity(),
                it.certainty());
    }

    @Test
    void mentionsASaltWhoseChargesCannotAddUp() {
        assertThat(audit(salt("Na3V2(PO4)3"), salt("Na4Fe3(PO4)2P2O7"), salt("Na2Ti3O9")))
                .isEmpty();
        assertThat(audit(salt("Na3Ti(PO4)3")))
                .extracting(Conflict::kind, Conflict::reason)
                .containsExactly(
                        tuple(
                                Kind.FORMULA,
                                "Na3Ti(PO4)3 needs Ti with a charge of 6; it has between 0 and +4"));
    }

    @Test
    void takesAnIonWithoutItsSignForMisread() {
        assertThat(audit(reaction("3 Ti^4+", "Ti4 + 2 Ti^3+"))).isEmpty();
    }

    @Test
    void comparesARetentionWithTheCapacityOfItsOwnCycleAlone() {
        Said run = IT.at(1, "A/g");
        assertThat(
                        audit(
                                run.after(60).value("capacity_retention", 77, "%"),
                                run.after(60).capacity(100),
                                run.after(130).capacity(72)))
                .isEmpty();
    }

    @Test
    void comparesARetentionOnlyWithAFadeInPerCent() {
        Said run = IT.after(70);
        assertThat(
                        audit(
                                run.value("capacity_fade_per_cycle", 0.43, "mAh/g/cycle"),
                                run.value("capacity_retention", 49, "%")))
                .isEmpty();
    }

    @Test
    void acceptsTheoreticalCapacitiesOfOneAndOfTwoElectrons() {
        assertThat(
                        audit(
                                IT.value("theoretical_capacity", 58.8, "mAh/g"),
                                IT.in("abstract").value("theoretical_capacity", 117.6, "mAh/g")))
                .isEmpty();
    }

    private static Statement salt(String formula) {
        return Said.of(formula).material(formula, List.of(formula), List.of());
    }

    @Test
    void mentionsAShortFormOfTwoThings() {
        assertThat(
                        audit(
                                Said.of("").acronym("PC", "porous carbon"),
                                Said.of("").acronym("PC", "propylene carbonate")))
                .extracting(Conflict::kind, Conflict::severity)
                .containsExactly(tuple(Kind.NAMING, Severity.SOFT));
        assertThat(
                        audit(
                                Said.of("").acronym("HPC", "hierarchically porous carbon"),
                                Said.of("").acronym("HPC", "hierarchical porous carbon")))
                .isEmpty();
    }

    @Test
    void takesSlipsOfThePenInALongFormForSpellings() {
        assertThat(
                        audit(
                                Said.of("").acronym("DMF", "dimethyl formamide"),
                                Said.of("").acronym("DMF", "N,N-dimetyl fromamid")))
                .isEmpty();
    }

    @Test
    void reportsAnEquationThatIsPrintedTwiceOnce() {
        Statement reaction = reaction("SnS + 2 Na+ + e-", "Sn + Na2S");
        assertThat(audit(reaction, reaction)).hasSize(1);
    }

    @Test
    void takesADigitBeforeAnEquationForItsFirstCoefficient() {
        String text = "as in Equation 42 Sn + 2 Na2S → 2 SnS + 4 Na+ + 3 e−";
        int start = text.indexOf("Sn");
        Statement cut =
                reaction(IT.span(start, text.length()), "Sn + 2 Na2S", "2 SnS + 4 Na+ + 3 e-");
        assertThat(new Auditor().audit(paper(text, List.of(), cut))).isEmpty();
        String whole = text.replace("42 Sn", "(4) Sn");
        assertThat(
                        new Auditor()
                                .audit(
                                        paper(
                                                whole,
                                                List.of(),
                                                reaction(
                                                        IT.span(start + 1, whole.length()),
                                                        "Sn + 2 Na2S",
                                                        "2 SnS + 4 Na+ + 3 e-"))))
                .hasSize(1);
    }

    @Test
    void holdsNoValueAgainstOthersWhoseCyclesMayBeThoseOfTheShareBehindIt() {
        Said run = IT.at(1, "A/g").after(1000);
        Statement told = quoted(run.capacity(500), "500 mAh g−1 and keeps 82% over 1000 cycles");
        Statement other = run.in("abstract").capacity(253);
        assertThat(audit(told, other)).isEmpty();
        assertThat(audit(quoted(run.capacity(500), "500 mAh g−1 after 1000 cycles, 82%"), other))
                .hasSize(1);
        assertThat(
                        audit(
                                quoted(run.capacity(500), "82% after 1000 cycles with 500 mAh g−1"),
                                other))
                .hasSize(1);
    }

    @Test
    void takesAShareForAnotherMaterialsWhereTheSentencePrintsTheRightOneToo() {
        Said first = IT.at(1, "A/g").after(1);
        Statement took = state(first.capacity(686.6), "discharge");
        Statement gave = state(first.capacity(515.5), "charge");
        Statement share = IT.value("initial_coulombic_efficiency", 63.44, "%");
        String both = "took up 686.6 and gave back 515.5, which is 75.08%; pure SnS has 63.44%";
        assertThat(audit(took, gave, quoted(share, "an efficiency of 63.44%"))).hasSize(1);
        assertThat(audit(took, gave, quoted(share, both))).isEmpty();
    }

    private static Statement quoted(Statement statement, String words) {
        Claim it = statement.claim();
        Evidence evidence =
                new Evidence(
                        new Quote(words, it.evidence().quote().span(), List.of()),
                        it.evidence().section(),
                        it.evidence().source(),
                        List.of(),
                        List.of(),
                        Optional.empty());
        return statement.with(
                new Claim(
                        it.fact(),
                        it.entity(),
                        it.confidence(),
                        it.rule(),
                        true,
                        it.cites(),
                        evidence));
    }

    private static Statement reaction(String left, String right) {
        return reaction(IT, left, right);
    }

    private static Statement reaction(Said at, String left, String right) {
        return new Statement.Reaction(
                at.material("SnS", List.of("SnS"), List.of()).claim(),
                Optional.of("SnS"),
                Optional.empty(),
                left,
                right,
                false,
                new Statement.Stage(
                        java.util.OptionalDouble.empty(),
                        java.util.OptionalDouble.empty(),
                        Optional.empty()),
                new Statement.BalanceVerdict(
                        Optional.of(true), Optional.of(false), java.util.Map.of("charge", "-1")));
    }

    @Test
    void reportsACaptionWithAnotherNumberOfCyclesThanTextAndTable() {
        String caption = "Cycling of MoS2/SnS over 5000 cycles at 5 A g−1.";
        Said run = IT.at(5, "A/g").after(3000);
        Extraction paper =
                paper(caption, captionBlock(caption), run.capacity(274), run.row(4).capacity(274));
        assertThat(new Auditor().audit(paper))
                .extracting(Conflict::kind, Conflict::reason)
                .containsExactly(
                        tuple(Kind.CAPTION_TEXT, "3000 cycles at 5 A/g in 3.1, 5000 in Figure 3"));
        assertThat(new Auditor().audit(paper(caption, captionBlock(caption), run.capacity(274))))
                .isEmpty();
    }

    private static List<Block> captionBlock(String words) {
        Span span = new Span(0, words.length());
        return List.of(new Block.Caption(span, "Figure 3", span));
    }

    @Test
    void reportsAWorkThatTheReferenceListNamesTwice() {
        List<Block> references = new ArrayList<>();
        references.add(new Block.Reference(new Span(0, 5), "4", work("Ursa", "17")));
        references.add(new Block.Reference(new Span(6, 11), "9", work("Ursa", "17")));
        references.add(new Block.Reference(new Span(12, 17), "11", work("Ursa", "18")));
        assertThat(new Auditor().audit(paper("ref 1 ref 2 ref 3", references)))
                .extracting(Conflict::kind, Conflict::reason)
                .containsExactly(tuple(Kind.REFERENCE, "references 4 and 9 are one work"));
    }

    @Test
    void comparesWhatTheTextTellsOfAWorkWithTheRowOfThatWork() {
        String text = "Ursa et al. used porous gold [7]: a gap of 0.6 V, 12.4 mW/cm2, 25 cycles.";
        List<Block> paragraph =
                List.of(new Block.Paragraph(new Span(0, text.length()), Block.Part.BODY));
        List<CitationMark> marks = List.of(new CitationMark(new Span(29, 32), List.of("7")));
        Said told = Said.of("air electrode").span(41, 48);
        Said row = Said.of("porous gold").row(3).cited("7");
        Statement power = told.value("power_density", 12.4, "mW/cm2");
        Statement gap = told.value("overpotential", 0.6, "V");
        Statement rowGap = row.value("overpotential", 0.7, "V");
        assertThat(
                        new Auditor()
                                .audit(
                                        paper(
                                                text,
                                                paragraph,
                                                marks,
                                                power,
                                                gap,
                                                row.value("power_density", 12.4, "mW/cm2"),
                                                rowGap)))
                .extracting(Conflict::material, Conflict::reason)
                .containsExactly(
                        tuple("porous gold", "0.6 V of reference 7 in 3.1, 0.7 V in Table 1"));
        assertThat(new Auditor().audit(paper(text, paragraph, marks, power, gap, rowGap)))
                .isEmpty();
    }

    private static Bibliography work(String surname, String page) {
        return new Bibliography(
                "",
                List.of(new Author("", surname)),
                Optional.empty(),
                Optional.of("2021"),
                Optional.of("J. Invent."),
                Optional.of("3"),
                Optional.of(page));
    }

    private static Extraction paper(String text, List<Block> blocks, Statement... statements) {
        return paper(text, blocks, List.of(), statements);
    }

    private static Extraction paper(
            String text, List<Block> blocks, List<CitationMark> marks, Statement... statements) {
        FrontMatter front =
                new FrontMatter(
                        Bibliography.UNKNOWN,
                        Optional.empty(),
                        List.of(),
                        PaperKind.REVIEW,
                        Optional.empty());
        Document document =
                new Document(
                        FileId.of(text.getBytes(StandardCharsets.UTF_8)),
                        text,
                        Layout.none(text.length()),
                        List.of(),
                        front,
                        blocks,
                        List.of(),
                        marks);
        return new Extraction(document, List.of(statements), "test");
    }
}
