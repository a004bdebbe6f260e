package org.heterograph.support;

import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Conditions;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.FactId;
import org.heterograph.fact.Quote;
import org.heterograph.fact.Source;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Certainty;
import org.heterograph.fact.Statement.Measurement;
import org.heterograph.fact.Statement.Polarity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Statements that a test writes down, each wish a new value.
///
/// ```java
/// Said.of("SnS/MoS2").in("3.1").at(5, "A/g").cited("12").capacity(430)
/// ```
public record Said(
        String entity,
        String section,
        Source source,
        Span span,
        List<String> cites,
        Optional<Amount> current,
        OptionalInt cycles,
        Optional<Evidence.TableCell> cell) {

    public static Said of(String entity) {
        return new Said(
                entity,
                "3.1",
                Source.TEXT,
                new Span(0, 1),
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    public Said in(String where) {
        Source from = where.startsWith("Table") ? Source.TABLE : Source.TEXT;
        return new Said(entity, where, from, span, cites, current, cycles, cell);
    }

    /// In a row of `Table 1`.
    public Said row(int row) {
        return new Said(
                entity,
                "Table 1",
                Source.TABLE,
                new Span(row, row + 1),
                cites,
                current,
                cycles,
                Optional.of(new Evidence.TableCell("Table 1", row, 1)));
    }

    public Said span(int start, int end) {
        return new Said(entity, section, source, new Span(start, end), cites, current, cycles, cell);
    }

    public Said cited(String... labels) {
        return new Said(entity, section, source, span, List.of(labels), current, cycles, cell);
    }

    public Said at(double value, String unit) {
        return new Said(
                entity,
                section,
                source,
                span,
                cites,
                Optional.of(Amount.of(value, unit)),
                cycles,
                cell);
    }

    public Said after(int number) {
        return new Said(
                entity, section, source, span, cites, current, OptionalInt.of(number), cell);
    }

    public Measurement capacity(double value) {
        return value("specific_capacity", value, "mAh/g");
    }

    public Measurement rate(double value) {
        return value("rate_capacity", value, "mAh/g");
    }

    public Measurement value(String property, double value, String unit) {
        return new Measurement(
                claim(property + value),
                entity,
                property,
                Amount.of(value, unit),
                conditions(),
                Optional.empty(),
                Polarity.AFFIRMED,
                Certainty.CERTAIN);
    }

    public Statement.Material material(String name, List<String> phases, List<String> supports) {
        return new Statement.Material(
                claim(name),
                name,
                phases.size() == 1 && supports.isEmpty() ? Optional.of(name) : Optional.empty(),
                phases.size() == 1 ? "phase" : "heterostructure",
                new Statement.Composition(phases, supports, List.of()),
                Optional.empty(),
                List.of());
    }

    public Statement.Acronym acronym(String shortForm, String longForm) {
        return new Statement.Acronym(claim(shortForm + longForm), shortForm, longForm);
    }

    public Statement.Junction electrons(String from, String to) {
        return new Statement.Junction(
                claim(from + to),
                entity,
                Optional.empty(),
                Statement.Sides.UNKNOWN,
                new Statement.Sides(Optional.of(from), Optional.of(to)),
                Statement.Sides.UNKNOWN,
                Optional.empty());
    }

    private Conditions conditions() {
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

    private Claim claim(String content) {
        Evidence evidence =
                new Evidence(
                        new Quote("x", span, List.of()),
                        section,
                        source,
                        List.of(),
                        List.of(),
                        cell);
        String digits =
                "%016x".formatted((entity + content + section + current + cycles).hashCode());
        return new Claim(
                new FactId(digits.substring(0, 16)), entity, 0.9, "test", true, cites, evidence);
    }
}
