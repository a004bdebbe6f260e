package org.heterograph.fact.reaction;

import org.heterograph.document.Block;
import org.heterograph.document.Cell;
import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.reaction.FoundEquation.Potential;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the potential of an equation in a table from the column that is headed as one.
final class TablePotentials {
    private static final Pattern HEADER =
            Pattern.compile(
                    "(?i)\\b(?:potential|voltage)s?\\b|\\bE\\s?\\^?[0°]?\\s?[(\\[/]\\s?V\\b");

    private static final Pattern NUMBER = Pattern.compile("[+−–-]?\\d{1,2}(?:\\.\\d{1,4})?");

    FoundEquation complete(
            Document document, Block.Table table, List<Cell> row, FoundEquation found) {
        for (int column = 0; column < row.size(); column++) {
            if (isHeaded(document, table, column)) {
                Optional<Potential> potential = potential(document, row.get(column).span());
                if (potential.isPresent()) {
                    return new FoundEquation(found.reaction(), found.span(), potential);
                }
            }
        }
        return found;
    }

    private static boolean isHeaded(Document document, Block.Table table, int column) {
        return table.rows().stream()
                .limit(table.headerRows())
                .map(row -> document.text(row.get(column).span()))
                .anyMatch(header -> HEADER.matcher(header).find());
    }

    private static Optional<Potential> potential(Document document, Span cell) {
        Matcher number = NUMBER.matcher(document.text(cell).strip());
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(number.group().replaceAll("[−–]", "-").replace("+", ""));
        return Optional.of(new Potential(cell, value, value));
    }
}
