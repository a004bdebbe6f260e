package org.heterograph.index;

import org.heterograph.chemistry.ChemicalElement;
import org.heterograph.chemistry.Formula;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Conditions;
import org.heterograph.fact.Statement;
import org.heterograph.quantity.Unit;
import org.heterograph.quantity.UnitCatalog;
import org.heterograph.search.Field;
import org.heterograph.search.NumericCondition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a statement can be found by: its words, values of fields, and numbers in base units.
final class StatementValues {
    private static final Pattern PARTS = Pattern.compile("[/@]");
    private static final Pattern PREFIX = Pattern.compile("^(?:[1-4][THR]'?|[α-ωa-z]|[NSPBFO])-");

    private final UnitCatalog units;
    private final List<String> words = new ArrayList<>();
    private final Map<Field, List<String>> values = new EnumMap<>(Field.class);
    private final List<Entry.Measured> numbers = new ArrayList<>();

    private StatementValues(UnitCatalog units) {
        this.units = units;
    }

    static StatementValues of(Statement statement, UnitCatalog units) {
        StatementValues all = new StatementValues(units);
        all.addEntity(statement.claim().entity());
        all.add(statement);
        return all;
    }

    /// The statement in words, for searching, not for reading.
    String words() {
        return words.stream()
                .filter(it -> !it.isBlank())
                .distinct()
                .collect(Collectors.joining(". "));
    }

    Map<Field, List<String>> values() {
        return values;
    }

    List<Entry.Measured> numbers() {
        return List.copyOf(numbers);
    }

    private void add(Statement statement) {
        switch (statement) {
            case Statement.Acronym it -> say(it.shortForm(), it.longForm());
            case Statement.Material it -> material(it);
            case Statement.Measurement it -> measurement(it);
            case Statement.Comparison it -> {
                say(it.greater(), it.lesser());
                name(Field.PROPERTY, it.property());
                it.technique().ifPresent(name -> name(Field.TECHNIQUE, name));
            }
            case Statement.Reaction it -> {
                say(it.left() + " -> " + it.right(), it.host().orElse(""));
                say(it.process().orElse(""), it.stage().mechanism().orElse(""));
            }
            case Statement.Junction it -> {
                say(it.material(), it.junctionType().orElse("") + " junction");
                say(it.state().orElse(""));
            }
            case Statement.Mechanism it -> {
                say(it.material(), it.agent().orElse(""));
                name(Field.MECHANISM, it.mechanism());
                it.technique().ifPresent(name -> name(Field.TECHNIQUE, name));
            }
            case Statement.Challenge it -> say(it.subject(), it.issue(), it.remedy().orElse(""));
            case Statement.Synthesis it -> synthesis(it);
            case Statement.Characterization it -> {
                say(it.material(), it.finding().orElse(""));
                name(Field.TECHNIQUE, it.technique());
            }
            case Statement.Morphology it -> {
                say(it.material(), it.part().orElse(""));
                name(Field.MORPHOLOGY, it.morphology());
            }
            case Statement.Attribution it -> say(it.material(), it.author().orElse(""));
        }
    }

    private void material(Statement.Material it) {
        say(it.name(), it.kind());
        it.aliases().forEach(this::say);
        it.composition().components().forEach(name -> put(Field.MATERIAL, name));
        it.composition().supports().forEach(name -> put(Field.MATERIAL, name));
        it.classification().ifPresent(name -> name(Field.MATERIAL_CLASS, name));
    }

    private void measurement(Statement.Measurement it) {
        say(it.material());
        name(Field.PROPERTY, it.property());
        number(it.property(), it.amount());
        Conditions at = it.conditions();
        Stream.of(at.currentDensity(), at.massLoading(), at.temperature())
                .flatMap(Optional::stream)
                .forEach(amount -> number("", amount));
        at.cycles().ifPresent(n -> number("", Amount.of(n, NumericCondition.CYCLES)));
        window(at.window());
        at.rate().ifPresent(this::say);
        Stream.of(at.cell().ion(), at.cell().cell(), at.cell().electrolyte(), at.state().state())
                .flatMap(Optional::stream)
                .forEach(this::say);
        at.state().method().ifPresent(name -> name(Field.TECHNIQUE, name));
    }

    private void window(Conditions.Window window) {
        if (window.low().isPresent() && window.high().isPresent()) {
            number("", range(window.low().getAsDouble(), window.high().getAsDouble()));
        }
    }

    private static Amount range(double low, double high) {
        Amount volts = Amount.of(low, "V");
        return new Amount(
                low,
                java.util.OptionalDouble.of(high),
                volts.uncertainty(),
                volts.comparator(),
                volts.unit(),
                volts.printedUnit());
    }

    private void synthesis(Statement.Synthesis it) {
        say(it.material(), it.atmosphere().orElse(""));
        it.precursors().forEach(this::say);
        name(Field.METHOD, it.method());
        it.temperature().ifPresent(amount -> number("", amount));
        it.duration().ifPresent(amount -> number("", amount));
    }

    private void number(String property, Amount amount) {
        Optional<Unit> unit = amount.unit().flatMap(units::named);
        String dimension = unit.map(Unit::dimension).orElse(NumericCondition.NUMBER);
        double factor = unit.map(Unit::factor).orElse(1.0);
        double offset = unit.map(Unit::offset).orElse(0.0);
        double low = amount.value() * factor + offset;
        double high = amount.high().orElse(amount.value()) * factor + offset;
        numbers.add(
                new Entry.Measured(dimension, property, Math.min(low, high), Math.max(low, high)));
    }

    /// The material as a whole, and each of its parts with and without prefix.
    private void addEntity(String entity) {
        if (entity.isEmpty()) {
            return;
        }
        put(Field.MATERIAL, entity);
        for (String part : PARTS.split(entity)) {
            put(Field.MATERIAL, part);
            String plain = PREFIX.matcher(part).replaceFirst("");
            put(Field.MATERIAL, plain);
            Formula.parse(plain).ifPresent(this::addElements);
        }
    }

    private void addElements(Formula formula) {
        formula.atoms().keySet().stream()
                .filter(ChemicalElement::isSymbol)
                .sorted()
                .forEach(symbol -> put(Field.ELEMENT, symbol));
    }

    private void name(Field field, String notation) {
        put(field, notation);
        say(notation.replace("other:", "").replace('_', ' '));
    }

    private void put(Field field, String value) {
        if (!value.isBlank()) {
            values.computeIfAbsent(field, _ -> new ArrayList<>()).add(value);
        }
    }

    private void say(String... some) {
        words.addAll(List.of(some));
    }
}
