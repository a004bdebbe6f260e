package org.heterograph.fact.table;

import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Conditions;
import org.heterograph.fact.Conditions.CellSetup;
import org.heterograph.fact.Conditions.Circumstance;
import org.heterograph.fact.Conditions.Window;
import org.heterograph.fact.measurement.condition.PropertyConditions;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/// The conditions that a row states, and which of its values they hold for.
///
/// What stands in the same cell or the same header goes first, then columns of the same group,
/// then columns of conditions that belong to no group.
final class RowSettings {
    private static final String CYCLE_LIFE = "other:cycle_life";

    private static final Pattern TOLD_AFTER_CYCLES = Wording.pattern("{told_after_cycles}");

    private static final Set<String> AT_CURRENT = Wording.words("metrics_of_row_tests");

    private final Grid grid;
    private final List<Span> cells;
    private final List<Column> columns;
    private final List<List<CellValue>> values;

    RowSettings(Grid grid, List<Span> cells, List<Column> columns, List<List<CellValue>> values) {
        this.grid = grid;
        this.cells = cells;
        this.columns = columns;
        this.values = values;
    }

    /// Whether a number is a property; cycles are where nothing else of the table is cycled.
    boolean isProperty(Column column, CellValue value) {
        return value.slot().property().isPresent() || isCycleLife(column, value);
    }

    private boolean isCycleLife(Column column, CellValue value) {
        boolean cycles = value.slot().setting().filter(Setting.CYCLES::equals).isPresent();
        return cycles && !column.hasProperty() && tellsLives();
    }

    /// Whether cycles are how long cells last, as nothing of the table is told after some of them.
    private boolean tellsLives() {
        return columns.stream().noneMatch(RowSettings::isCycled);
    }

    private static boolean isCycled(Column column) {
        return column.slots().stream()
                .flatMap(it -> it.property().stream())
                .anyMatch(it -> TOLD_AFTER_CYCLES.matcher(it).find());
    }

    String property(CellValue value) {
        return value.slot().property().orElse(CYCLE_LIFE);
    }

    Amount amount(CellValue value) {
        if (value.slot().property().isPresent()) {
            return value.amount();
        }
        Amount bare = value.amount();
        return new Amount(
                bare.value(),
                bare.high(),
                bare.uncertainty(),
                bare.comparator(),
                Optional.of("cycles"),
                bare.printedUnit());
    }

    /// The conditions of the values of a column.
    List<Stated> of(int column, String property) {
        List<Stated> stated = new ArrayList<>(inCell(column));
        stated.addAll(columns.get(column).at());
        for (int other = 0; other < columns.size(); other++) {
            if (other != column && reaches(other, column)) {
                stated.addAll(inCell(other));
            }
        }
        return stated.stream().filter(it -> applies(it.setting(), property)).toList();
    }

    private boolean reaches(int setting, int column) {
        Column from = columns.get(setting);
        boolean ungrouped = from.group().isEmpty();
        return from.isSetting() && (ungrouped || from.group().equals(columns.get(column).group()));
    }

    private boolean applies(Setting setting, String property) {
        boolean life = property.equals(CYCLE_LIFE);
        return switch (setting) {
            case CURRENT, RATE ->
                    AT_CURRENT.contains(property) || PropertyConditions.hasCurrent(property);
            case CYCLES -> !life && !tellsLives() && PropertyConditions.hasCycles(property);
            case TEMPERATURE -> PropertyConditions.hasTemperature(property);
            case LOADING, ION, ELECTROLYTE ->
                    !property.equals("work_function") && !property.equals("band_gap");
        };
    }

    private List<Stated> inCell(int column) {
        List<Stated> stated = new ArrayList<>();
        for (CellValue it : values.get(column)) {
            it.slot()
                    .setting()
                    .ifPresent(s -> stated.add(new Stated(s, it.amount(), "", it.number())));
        }
        for (Slot slot : columns.get(column).slots()) {
            boolean words =
                    slot.setting()
                            .filter(s -> s == Setting.ION || s == Setting.ELECTROLYTE)
                            .isPresent();
            String text = grid.text(cells.get(column)).strip();
            if (words && text.chars().anyMatch(Character::isLetter)) {
                stated.add(
                        new Stated(
                                slot.setting().orElseThrow(),
                                new Amount(
                                        0,
                                        OptionalDouble.empty(),
                                        OptionalDouble.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                                text,
                                cells.get(column)));
            }
        }
        return stated;
    }

    Conditions conditions(List<Stated> stated, String property) {
        Optional<Amount> window =
                PropertyConditions.hasWindow(property) ? window() : Optional.empty();
        return new Conditions(
                first(stated, Setting.CURRENT).map(Stated::amount),
                first(stated, Setting.RATE).map(it -> rate(it.amount().value())),
                first(stated, Setting.CYCLES)
                        .map(it -> OptionalInt.of((int) Math.round(it.amount().value())))
                        .orElse(OptionalInt.empty()),
                new Window(
                        window.map(it -> OptionalDouble.of(it.value()))
                                .orElse(OptionalDouble.empty()),
                        window.map(Amount::high).orElse(OptionalDouble.empty()),
                        Optional.empty()),
                new CellSetup(
                        first(stated, Setting.ION)
                                .map(it -> it.words().replace("+", ""))
                                .filter(it -> it.matches("Na|Li|K|Zn|Mg|Ca|Al")),
                        Optional.empty(),
                        first(stated, Setting.ELECTROLYTE).map(Stated::words)),
                Optional.empty(),
                first(stated, Setting.TEMPERATURE).map(Stated::amount),
                new Circumstance(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private Optional<Amount> window() {
        return values.stream()
                .flatMap(List::stream)
                .filter(it -> it.slot().property().filter("voltage_window"::equals).isPresent())
                .map(CellValue::amount)
                .filter(it -> it.high().isPresent())
                .findFirst();
    }

    private static Optional<Stated> first(List<Stated> stated, Setting setting) {
        return stated.stream().filter(it -> it.setting() == setting).findFirst();
    }

    private static String rate(double value) {
        return (value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value))
                + "C";
    }
}
