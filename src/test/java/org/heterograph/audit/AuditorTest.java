package org.heterograph.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.heterograph.audit.Conflict.Kind;
import org.heterograph.audit.Conflict.Severity;
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
    void reportsAnEquationWhoseChargesDiffer() {
        Statement reaction =
                new Statement.Reaction(
                        claim("2.3", Source.EQUATION),
                        Optional.of("V3S4"),
                        Optional.of("discharge"),
                        "V3S4 + 8 Na+ + 6 e-",
                        "3 V + 4 Na2S",
                        false,
                        new Statement.Stage(
                                OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty()),
                        new BalanceVerdict(
                                Optional.of(true), Optional.of(false), Map.of("charge", "-2")));
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

    private Claim claim(String section, Source source) {
        Quote quote = new Quote("x", new Span(offset, ++offset), List.of());
        Evidence evidence =
                new Evidence(quote, section, source, List.of(), List.of(), Optional.empty());
        return new Claim(
                new FactId("0123456789abcdef"), "mos2/sns", 0.9, "test", true, List.of(), evidence);
    }
}
