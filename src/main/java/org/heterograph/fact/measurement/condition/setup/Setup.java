package org.heterograph.fact.measurement.condition.setup;

import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Conditions.CellSetup;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.vocabulary.Wording;

import java.util.Optional;
import java.util.Set;

/// In what and how a value was found.
///
/// @param method technique by its notation
public record Setup(CellSetup cell, Optional<Amount> massLoading, Optional<String> method) {
    private static final Set<String> OF_CELLS = Wording.words("metrics_of_cells");

    private static final String THEORETICAL = "theoretical";

    /// The set-up of the value of a property at a place.
    public static Setup of(Reading reading, Span place, String property) {
        if (!isOfCell(property)) {
            return new Setup(
                    new CellSetup(Ions.of(reading), Optional.empty(), Optional.empty()),
                    Optional.empty(),
                    property.startsWith(THEORETICAL)
                            ? Optional.empty()
                            : Method.of(reading, place));
        }
        return new Setup(
                new CellSetup(
                        Ions.of(reading),
                        CellKind.of(reading, place),
                        Electrolyte.of(reading, place)),
                MassLoading.of(reading, place),
                isOfCycling(property) ? Optional.empty() : method(reading, place, property));
    }

    private static Optional<String> method(Reading reading, Span place, String property) {
        return Method.of(reading, place)
                .or(
                        () ->
                                Voltammetry.isPeak(reading, property)
                                        ? Optional.of(Voltammetry.TECHNIQUE)
                                        : Optional.empty());
    }

    /// The same of a cell whose name tells its kind, where no words do.
    public Setup in(String kind) {
        CellSetup named =
                new CellSetup(
                        cell.ion(), cell.cell().or(() -> Optional.of(kind)), cell.electrolyte());
        return new Setup(named, massLoading, method);
    }

    /// The same in an electrolyte, where no words tell one.
    public Setup or(Optional<String> electrolyte) {
        CellSetup known =
                new CellSetup(cell.ion(), cell.cell(), cell.electrolyte().or(() -> electrolyte));
        return new Setup(known, massLoading, method);
    }

    /// Whether a property is one of cells, which a crystal or a powder has not.
    private static boolean isOfCell(String property) {
        return OF_CELLS.contains(property)
                || isOfCycling(property)
                || property.startsWith("other:");
    }

    private static boolean isOfCycling(String property) {
        return !property.startsWith(THEORETICAL)
                && (property.contains("capacity") || property.contains("coulombic_efficiency"));
    }
}
