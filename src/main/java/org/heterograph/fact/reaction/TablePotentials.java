package org.heterograph.fact.reaction;

import org.heterograph.document.Block;
import org.heterograph.document.Cell;
import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.reaction.FoundEquation.Potential;
import org.heterograph.vocabulary.Wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the potential of an equation in a table from the column that is headed as one.
final class TablePotentials {
    private static final Pattern HEADER =
            Wording.pattern("(?i)\\b{potential_columns}\\b|\\bE\\s?\\^?[0°]?\\s?[(\\[/]\\s?V\\b");

    private static final Pattern NUMBER = Pattern.compile("[+−–-]?\\d\\.\\d{1,4}");

    /// V, of any cell.
    private static final double HIGHEST = 6;

    FoundEquation complete(
            Document document, Block.Table table, List<Cell> row, FoundEquation found) {
        boolean headed =
                table.rows().stream()
                        .limit(table.headerRows())
                        .flatMap(List::stream)
                        .anyMatch(cell -> HEADER.matcher(document.text(cell.span())).find());
        Optional<Potential> potential =
                headed ? first(document, row, found.span()) : Optional.empty();
        return new FoundEquation(found.reaction(), found.span(), potential);
    }

    /// The first number behind the equation that can be a potential; headers of narrow columns run
    /// together too often to be told apart.
    private static Optional<Potential> first(Document document, List<Cell> row, Span equation) {
        return row.stream()
                .map(Cell::span)
                .filter(cell -> cell.start() >= equation.end())
                .flatMap(cell -> potential(document, cell).stream())
                .findFirst();
    }

    private static Optional<Potential> potential(Document document, Span cell) {
        String text = document.text(cell).strip();
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(text.replaceAll("[−–]", "-").replace("+", ""));
        return Math.abs(value) > HIGHEST
                ? Optional.empty()
                : Optional.of(new Potential(cell, value, value));
    }
}
