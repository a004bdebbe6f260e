package org.heterograph.audit;

import org.heterograph.audit.Conflict.Kind;
import org.heterograph.audit.Conflict.Severity;
import org.heterograph.audit.Conflict.Side;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Conditions;
import org.heterograph.fact.Source;
import org.heterograph.fact.Statement.Measurement;
import org.heterograph.fact.Statement.Polarity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// A value that a paper gives twice at equal conditions is given alike.
///
/// Only where nothing tells the two apart: another current, cycle, ion, cell, temperature or
/// electrolyte is another value, and so is one of several samples. Hence a side must give a single
/// value, and a value that the other side gives too settles the matter.
final class RestatementCheck implements Check {
    /// Values that hold of a material only at a current and a cycle.
    private static final Set<String> CONDITIONED =
            Set.of("specific_capacity", "rate_capacity", "capacity_retention", "areal_capacity");

    /// Values that a material, or its cell, has one of.
    private static final Set<String> SINGLE =
            Set.of(
                    "initial_coulombic_efficiency",
                    "theoretical_capacity",
                    "band_gap",
                    "work_function",
                    "charge_transfer_resistance",
                    "diffusion_barrier",
                    "specific_surface_area",
                    "pore_volume");

    private final Values values;

    RestatementCheck(Values values) {
        this.values = values;
    }

    @Override
    public List<Conflict> check(Claims claims) {
        List<Conflict> conflicts = new ArrayList<>();
        claims.of(Measurement.class).stream()
                .filter(RestatementCheck::canBeCompared)
                .collect(
                        Collectors.groupingBy(
                                RestatementCheck::subject, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(restatements -> conflicts.addAll(conflicts(restatements)));
        return conflicts;
    }

    private static boolean canBeCompared(Measurement measurement) {
        if (measurement.claim().entity().isEmpty() || measurement.polarity() == Polarity.NEGATED) {
            return false;
        }
        boolean atACurrent = measurement.conditions().currentDensity().isPresent();
        return SINGLE.contains(measurement.property())
                || (CONDITIONED.contains(measurement.property()) && atACurrent);
    }

    /// What must be equal for two values to speak of one thing.
    private static Subject subject(Measurement measurement) {
        Conditions at = measurement.conditions();
        boolean conditioned = CONDITIONED.contains(measurement.property());
        return new Subject(
                measurement.claim().entity(),
                conditioned ? "capacity" : measurement.property(),
                measurement.amount().unit(),
                conditioned ? at.currentDensity().map(Values::printed) : Optional.empty(),
                conditioned ? at.cycles() : OptionalInt.empty(),
                at.cell().ion(),
                at.temperature().map(Values::printed),
                at.state());
    }

    private record Subject(
            String entity,
            String property,
            Optional<String> unit,
            Optional<String> current,
            OptionalInt cycles,
            Optional<String> ion,
            Optional<String> temperature,
            Conditions.Circumstance state) {}

    private List<Conflict> conflicts(List<Measurement> restatements) {
        Map<Region, List<Measurement>> regions =
                restatements.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Region::of, LinkedHashMap::new, Collectors.toList()));
        List<Measurement> single =
                regions.values().stream().filter(this::isOneValue).map(List::getFirst).toList();
        if (single.size() < regions.size()) {
            return List.of();
        }
        for (int i = 1; i < single.size(); i++) {
            if (!agree(single.getFirst(), single.get(i))) {
                return List.of(conflict(single.getFirst(), single.get(i)));
            }
        }
        return List.of();
    }

    private boolean isOneValue(List<Measurement> statements) {
        return statements.stream().allMatch(s -> agree(s, statements.getFirst()));
    }

    private boolean agree(Measurement one, Measurement other) {
        return values.agree(one.amount(), other.amount());
    }

    private static Conflict conflict(Measurement one, Measurement other) {
        Amount first = one.amount();
        Amount second = other.amount();
        return new Conflict(
                kind(Region.of(one), Region.of(other)),
                Severity.HARD,
                one.material(),
                Optional.of(one.property()),
                "%s in %s, %s in %s"
                        .formatted(
                                Values.printed(first),
                                place(one),
                                Values.printed(second),
                                place(other)),
                List.of(Side.of(one), Side.of(other)));
    }

    private static String place(Measurement measurement) {
        String section = measurement.claim().evidence().section();
        return section.isEmpty() ? "the text" : section;
    }

    private static Kind kind(Region one, Region other) {
        Set<Source> sources = EnumSet.of(one.source, other.source);
        if (sources.contains(Source.TABLE)) {
            return sources.size() == 1 ? Kind.TABLE_INTERNAL : Kind.TABLE_TEXT;
        }
        if (sources.contains(Source.CAPTION)) {
            return Kind.CAPTION_TEXT;
        }
        boolean fromAbstract = one.isAbstract() || other.isAbstract();
        return fromAbstract ? Kind.ABSTRACT_BODY : Kind.TEXT_TEXT;
    }

    /// A part of the paper that speaks with one voice: a section's text, a table, a caption.
    private record Region(Source source, String section) {
        static Region of(Measurement measurement) {
            return new Region(
                    measurement.claim().evidence().source(),
                    measurement.claim().evidence().section());
        }

        boolean isAbstract() {
            return section.equals("abstract");
        }
    }
}
