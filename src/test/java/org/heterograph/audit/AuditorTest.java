package org.heterograph.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.heterograph.audit.conflict.Conflict;
import org.heterograph.audit.conflict.Conflict.Kind;
import org.heterograph.audit.conflict.Conflict.Severity;
import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Conditions;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.FactId;
import org.heterograph.fact.Quote;
import org.heterograph.fact.Source;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.BalanceVerdict;
import org.heterograph.fact.Statement.Certainty;
import org.heterograph.fact.Statement.Polarity;
import org.heterograph.fact.Statement.Sides;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

class AuditorTest {
    private final Auditor auditor = new Auditor();
    private int offset;

    @Test
    void reportsACapacityThatTableAndTextGiveDifferently() {
        List<Conflict> conflicts =
                auditor.audit(
                        List.of(
                                capacity(452, 1, 400, "3.1", Source.TEXT),
                                capacity(425, 1, 400, "Table 1", Source.TABLE)));
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.getFirst().kind()).isEqualTo(Kind.TABLE_TEXT);
        assertThat(conflicts.getFirst().reason())
                .isEqualTo("452 mAh/g in 3.1, 425 mAh/g in Table 1");
    }

    @Test
    void callsADifferenceBetweenAbstractAndBodyByItsName() {
        List<Conflict> conflicts =
                auditor.audit(
                        List.of(
                                capacity(601, 2, 1500, "abstract", Source.TEXT),
                                capacity(610, 2, 1500, "3.1", Source.TEXT)));
        assertThat(conflicts).extracting(Conflict::kind).containsExactly(Kind.ABSTRACT_BODY);
    }

    @Test
    void keepsQuietAboutAnotherCurrentOrCycle() {
        assertThat(
                        auditor.audit(
                                List.of(
                                        capacity(339, 2, 850, "3.6", Source.TEXT),
                                        capacity(301, 5, 850, "Table 1", Source.TABLE),
                                        capacity(320, 2, 1000, "Table 1", Source.TABLE))))
                .isEmpty();
    }

    @Test
    void keepsQuietWhereASectionSpeaksOfSeveralSamples() {
        assertThat(
                        auditor.audit(
                                List.of(
                                        capacity(389, 1, 50, "3.2", Source.TEXT),
                                        capacity(447, 1, 50, "3.2", Source.TEXT),
                                        capacity(447, 1, 50, "Table 1", Source.TABLE))))
                .isEmpty();
    }

    @Test
    void holdsRoundedValuesToBeEqual() {
        assertThat(
                        auditor.audit(
                                List.of(
                                        capacity(452.3, 1, 400, "3.1", Source.TEXT),
                                        capacity(452, 1, 400, "Table 1", Source.TABLE))))
                .isEmpty();
    }

    @Test
    void namesACaptionThatGivesAnotherValue() {
        assertThat(
                        auditor.audit(
                                List.of(
                                        capacity(337, 2, 400, "3.4", Source.TEXT),
                                        capacity(373, 2, 400, "Figure 4", Source.CAPTION))))
                .extracting(Conflict::kind)
                .containsExactly(Kind.CAPTION_TEXT);
    }

    @Test
    void keepsQuietAboutElementsAsTheirNamesMeanAKind() {
        Conditions at = at(OptionalInt.of(100), Optional.of(Amount.of(1, "A/g")));
        assertThat(
                        auditor.audit(
                                List.of(
                                        of("C", "carbon", 604, at, "2.2", Source.TEXT),
                                        of("C", "carbon", 837, at, "3", Source.TEXT),
                                        of("Pt@C", "Pt/C", 604, at, "2.2", Source.TEXT),
                                        of("Pt@C", "Pt/C", 837, at, "3", Source.TEXT))))
                .isEmpty();
    }

    @Test
    void takesAMissingIonForTheOnlyOneThatThePaperNames() {
        Statement silent = gap(62, "abstract", Optional.empty());
        Statement potassium = gap(85, "Table 1", Optional.of("K"));
        Statement sodium = gap(79, "Table 1", Optional.of("Na"));
        assertThat(auditor.audit(List.of(silent, potassium))).hasSize(1);
        assertThat(auditor.audit(List.of(silent, potassium, sodium))).isEmpty();
    }

    @Test
    void reportsAnEfficiencyThatTheFirstCycleDoesNotGive() {
        List<Conflict> conflicts =
                auditor.audit(
                        List.of(
                                firstCycle(640, "discharge"),
                                firstCycle(480, "charge"),
                                efficiency(85)));
        assertThat(conflicts).extracting(Conflict::kind).containsExactly(Kind.ARITHMETIC);
        assertThat(conflicts.getFirst().reason())
                .isEqualTo("480 of 640 mAh/g is 75 %, not 85 % (3.1)");
    }

    @Test
    void acceptsAnEfficiencyThatIsTheRatioOfTheFirstCycle() {
        assertThat(
                        auditor.audit(
                                List.of(
                                        firstCycle(640, "discharge"),
                                        firstCycle(480, "charge"),
                                        efficiency(75.2))))
                .isEmpty();
    }

    @Test
    void reportsARetentionThatTwoCapacitiesDoNotGive() {
        Statement retention =
                measurement(
                        "capacity_retention",
                        Amount.of(90.2, "%"),
                        Conditions.NONE,
                        "3.1",
                        Source.TEXT);
        Statement early = capacity(480, 1, 2, "3.1", Source.TEXT);
        Statement late = capacity(384, 1, 1000, "3.1", Source.TEXT);
        Statement faster = capacity(384, 5, 1000, "3.1", Source.TEXT);
        assertThat(auditor.audit(List.of(retention, early, late)))
                .extracting(Conflict::kind)
                .containsExactly(Kind.ARITHMETIC);
        assertThat(auditor.audit(List.of(retention, early, faster))).isEmpty();
    }

    @Test
    void reportsAnOxideWhoseMetalCannotGiveSoManyElectrons() {
        assertThat(auditor.audit(List.of(phase("Nb2O7"), phase("Nb2O5"))))
                .extracting(Conflict::kind, Conflict::material)
                .containsExactly(tuple(Kind.FORMULA, "Nb2O7"));
    }

    @Test
    void keepsQuietAboutPolyhedraAndAnions() {
        assertThat(
                        auditor.audit(
                                List.of(
                                        phase("NbO6"),
                                        phase("Nb2O5"),
                                        phase("MoO4"),
                                        phase("MoO3"))))
                .isEmpty();
    }

    @Test
    void reportsTwoStoichiometriesOfTheMaterialOfOneWork() {
        Statement value = cited("CoSe/In2Se3", "CoSe/In2Se3", 476, "48", "3.4", Source.TEXT);
        List<Statement> paper =
                List.of(
                        joined("CoSe/In2Se3", List.of("CoSe", "In2Se3"), List.of("48")),
                        joined("CoSe2/In2Se3", List.of("CoSe2", "In2Se3"), List.of("48")),
                        value);
        assertThat(auditor.audit(paper))
                .extracting(Conflict::kind, Conflict::severity)
                .containsExactly(tuple(Kind.NAMING, Severity.HARD));
    }

    @Test
    void keepsQuietAboutTwoStoichiometriesThatBothHaveValues() {
        assertThat(
                        auditor.audit(
                                List.of(
                                        joined("SnS/MoS2", List.of("SnS", "MoS2"), List.of("4")),
                                        joined("SnS2/MoS2", List.of("SnS2", "MoS2"), List.of("4")),
                                        cited("SnS/MoS2", "SnS/MoS2", 476, "4", "3.4", Source.TEXT),
                                        cited(
                                                "SnS2/MoS2",
                                                "SnS2/MoS2",
                                                502,
                                                "4",
                                                "3.4",
                                                Source.TEXT))))
                .isEmpty();
    }

    @Test
    void mentionsAnotherOrderOfThePhasesSoftly() {
        Statement material = joined("Sb2S3/V3S4", List.of("Sb2S3", "V3S4"), List.of());
        Statement row = cited("Sb2S3/V3S4", "V3S4/Sb2S3", 398, "23", "Table 1", Source.TABLE);
        assertThat(auditor.audit(List.of(material, row)))
                .extracting(Conflict::kind, Conflict::severity)
                .containsExactly(tuple(Kind.NAMING, Severity.SOFT));
    }

    @Test
    void reportsAValueThatTextAndTableCreditToDifferentWorks() {
        Statement text = cited("CoS/SnO2", "CoS/SnO2", 603, "38", "3.2", Source.TEXT);
        Statement table = cited("CoS/SnO2@PPy", "CoS/SnO2@PPy", 603, "49", "Table 1", Source.TABLE);
        assertThat(auditor.audit(List.of(text, table)))
                .extracting(Conflict::kind, Conflict::material)
                .containsExactly(tuple(Kind.REFERENCE, "CoS/SnO2@PPy"));
    }

    @Test
    void acceptsThatTwoWorksMakeOneMaterial() {
        assertThat(
                        auditor.audit(
                                List.of(
                                        cited("CoS/SnO2", "CoS/SnO2", 603, "38", "3", Source.TEXT),
                                        cited(
                                                "CoS/SnO2",
                                                "CoS/SnO2",
                                                512,
                                                "49",
                                                "Table 1",
                                                Source.TABLE))))
                .isEmpty();
    }

    @Test
    void mentionsACapacityAboveTheTheoreticalOneSoftly() {
        Statement limit =
                measurement(
                        "theoretical_capacity",
                        Amount.of(670, "mAh/g"),
                        Conditions.NONE,
                        "1",
                        Source.TEXT);
        assertThat(auditor.audit(List.of(limit, capacity(912, 1, 200, "3.1", Source.TEXT))))
                .extracting(Conflict::kind, Conflict::severity)
                .containsExactly(tuple(Kind.PHYSICS, Severity.SOFT));
        assertThat(auditor.audit(List.of(limit, capacity(912, 1, 1, "3.1", Source.TEXT))))
                .isEmpty();
    }

    @Test
    void reportsAnEfficiencyAboveAHundredPerCentAsSoft() {
        Statement ice =
                measurement(
                        "initial_coulombic_efficiency",
                        Amount.of(103.2, "%"),
                        Conditions.NONE,
                        "Table 1",
                        Source.TABLE);
        List<Conflict> conflicts = auditor.audit(List.of(ice));
        assertThat(conflicts).extracting(Conflict::severity).containsExactly(Severity.SOFT);
        assertThat(conflicts.getFirst().kind()).isEqualTo(Kind.TABLE_INTERNAL);
    }

    @Test
    void takesAnEquationThatLacksAnElementOnOneSideForOneReadInPart() {
        BalanceVerdict verdict =
                new BalanceVerdict(
                        Optional.of(false), Optional.of(true), Map.of("Na", "-1", "O", "-2"));
        assertThat(auditor.audit(List.of(reaction("2 Na+ + O2 + 2 e-", "Na", verdict)))).isEmpty();
    }

    @Test
    void leavesAWorkFunctionOfAnotherSurfaceAside() {
        Statement oxygen = of("V2CTx", "V2CTx", "work_function", Amount.of(5.33, "eV"), "3.6");
        Statement sulfide = of("FeS2", "FeS2", "work_function", Amount.of(4.49, "eV"), "3.6");
        int start = offset;
        Statement hydroxyl = of("x", "MXene", "work_function", Amount.of(2.1, "eV"), "3.6");
        Statement junction =
                new Statement.Junction(
                        claim(
                                "FeS2/V2CTx",
                                "3.6",
                                Source.TEXT,
                                new Span(start, ++offset),
                                List.of()),
                        "V2CTx/FeS2",
                        Optional.empty(),
                        Sides.UNKNOWN,
                        sides("V2CTx", "FeS2"),
                        Sides.UNKNOWN,
                        Optional.empty());
        assertThat(auditor.audit(List.of(oxygen, sulfide, hydroxyl, junction))).isEmpty();
        assertThat(auditor.audit(List.of(oxygen, sulfide, junction)))
                .extracting(Conflict::kind)
                .containsExactly(Kind.PHYSICS);
    }

    @Test
    void reportsAnEquationWhoseChargesDiffer() {
        BalanceVerdict verdict =
                new BalanceVerdict(Optional.of(true), Optional.of(false), Map.of("charge", "-2"));
        Statement reaction = reaction("V3S4 + 8 Na+ + 6 e-", "3 V + 4 Na2S", verdict);
        List<Conflict> conflicts = auditor.audit(List.of(reaction));
        assertThat(conflicts).extracting(Conflict::kind).containsExactly(Kind.UNBALANCED_REACTION);
        assertThat(conflicts.getFirst().reason()).endsWith("charge -2");
    }

    @Test
    void reportsAFieldThatPointsAgainstTheElectrons() {
        Statement junction =
                junction(Optional.empty(), Sides.UNKNOWN, sides("A", "B"), sides("B", "A"));
        assertThat(auditor.audit(List.of(junction)))
                .extracting(Conflict::kind, Conflict::severity)
                .containsExactly(tuple(Kind.PHYSICS, Severity.HARD));
    }

    @Test
    void reportsElectronsThatLeaveThePTypeSide() {
        Statement junction =
                junction(Optional.of("p-n"), sides("A", "B"), sides("B", "A"), Sides.UNKNOWN);
        assertThat(auditor.audit(List.of(junction))).hasSize(1);
    }

    @Test
    void acceptsElectronsThatLeaveTheNTypeSide() {
        Statement junction =
                junction(Optional.of("p-n"), sides("A", "B"), sides("A", "B"), sides("A", "B"));
        assertThat(auditor.audit(List.of(junction))).isEmpty();
    }

    @Test
    void reportsARetentionThatTheFadeDoesNotLeave() {
        Conditions cycled = at(OptionalInt.of(1600), Optional.empty());
        Statement fade =
                measurement(
                        "capacity_fade_per_cycle",
                        Amount.of(0.05, "%"),
                        cycled,
                        "3.3",
                        Source.TEXT);
        Statement retention =
                measurement("capacity_retention", Amount.of(95, "%"), cycled, "3.3", Source.TEXT);
        assertThat(auditor.audit(List.of(fade, retention)))
                .extracting(Conflict::kind)
                .containsExactly(Kind.ARITHMETIC);
    }

    private Statement capacity(
            double value, double current, int cycles, String section, Source source) {
        Conditions at = at(OptionalInt.of(cycles), Optional.of(Amount.of(current, "A/g")));
        return measurement("specific_capacity", Amount.of(value, "mAh/g"), at, section, source);
    }

    private static Conditions at(OptionalInt cycles, Optional<Amount> current) {
        Conditions none = Conditions.NONE;
        return new Conditions(
                current,
                none.rate(),
                cycles,
                none.window(),
                none.cell(),
                none.massLoading(),
                none.temperature(),
                none.state());
    }

    private Statement measurement(
            String property, Amount amount, Conditions at, String section, Source source) {
        return new Statement.Measurement(
                claim(section, source),
                "SnS/MoS2",
                property,
                amount,
                at,
                Optional.empty(),
                Polarity.AFFIRMED,
                Certainty.CERTAIN);
    }

    private Statement junction(Optional<String> type, Sides doping, Sides electrons, Sides field) {
        return new Statement.Junction(
                claim("2.1", Source.TEXT), "A/B", type, doping, electrons, field, Optional.empty());
    }

    private static Sides sides(String first, String second) {
        return new Sides(Optional.of(first), Optional.of(second));
    }

    private Statement reaction(String left, String right, BalanceVerdict verdict) {
        return new Statement.Reaction(
                claim("2.3", Source.EQUATION),
                Optional.of("V3S4"),
                Optional.of("discharge"),
                left,
                right,
                false,
                new Statement.Stage(
                        OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty()),
                verdict);
    }

    private Statement firstCycle(double value, String state) {
        Conditions none = Conditions.NONE;
        Conditions at =
                new Conditions(
                        none.currentDensity(),
                        none.rate(),
                        OptionalInt.of(1),
                        none.window(),
                        none.cell(),
                        none.massLoading(),
                        none.temperature(),
                        new Conditions.Circumstance(
                                Optional.of(state), Optional.empty(), Optional.empty()));
        return measurement("specific_capacity", Amount.of(value, "mAh/g"), at, "3.1", Source.TEXT);
    }

    private Statement efficiency(double value) {
        return measurement(
                "initial_coulombic_efficiency",
                Amount.of(value, "%"),
                Conditions.NONE,
                "3.1",
                Source.TEXT);
    }

    private Statement gap(double value, String section, Optional<String> ion) {
        Conditions none = Conditions.NONE;
        Conditions at =
                new Conditions(
                        none.currentDensity(),
                        none.rate(),
                        none.cycles(),
                        none.window(),
                        new Conditions.CellSetup(ion, Optional.empty(), Optional.empty()),
                        none.massLoading(),
                        none.temperature(),
                        none.state());
        Source source = section.startsWith("Table") ? Source.TABLE : Source.TEXT;
        return measurement(
                "charge_transfer_resistance", Amount.of(value, "ohm"), at, section, source);
    }

    private Statement of(
            String entity,
            String name,
            double value,
            Conditions at,
            String section,
            Source source) {
        return capacity(claim(entity, section, source, next(), List.of()), name, value, at);
    }

    private Statement cited(
            String entity,
            String name,
            double value,
            String reference,
            String section,
            Source source) {
        Conditions at = at(OptionalInt.of(150), Optional.of(Amount.of(0.3, "A/g")));
        return capacity(
                claim(entity, section, source, next(), List.of(reference)), name, value, at);
    }

    private static Statement capacity(Claim claim, String name, double value, Conditions at) {
        return new Statement.Measurement(
                claim,
                name,
                "specific_capacity",
                Amount.of(value, "mAh/g"),
                at,
                Optional.empty(),
                Polarity.AFFIRMED,
                Certainty.CERTAIN);
    }

    private Statement of(
            String entity, String name, String property, Amount amount, String section) {
        return new Statement.Measurement(
                claim(entity, section, Source.TEXT, next(), List.of()),
                name,
                property,
                amount,
                Conditions.NONE,
                Optional.empty(),
                Polarity.AFFIRMED,
                Certainty.CERTAIN);
    }

    private Statement phase(String formula) {
        return material(formula, "phase", List.of(formula), List.of());
    }

    private Statement joined(String name, List<String> phases, List<String> cites) {
        return material(name, "heterostructure", phases, cites);
    }

    private Statement material(String name, String kind, List<String> phases, List<String> cites) {
        return new Statement.Material(
                claim(name, "3.4", Source.TEXT, next(), cites),
                name,
                kind.equals("phase") ? Optional.of(name) : Optional.empty(),
                kind,
                new Statement.Composition(phases, List.of(), List.of()),
                Optional.empty(),
                List.of());
    }

    private Span next() {
        return new Span(offset, ++offset);
    }

    private Claim claim(String section, Source source) {
        return claim("MoS2/SnS", section, source, next(), List.of());
    }

    private static Claim claim(
            String entity, String section, Source source, Span span, List<String> cites) {
        Quote quote = new Quote("x", span, List.of());
        Evidence evidence =
                new Evidence(quote, section, source, List.of(), List.of(), Optional.empty());
        return new Claim(
                new FactId("0123456789abcdef"), entity, 0.9, "test", true, cites, evidence);
    }
}
