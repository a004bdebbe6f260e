package org.heterograph.fact;

import java.util.List;
import java.util.Optional;

/// The place a statement was read from.
///
/// @param quote the words it was read from, and little else
/// @param section number of the section, its title where sections have no number, `abstract`, or
/// the label of a figure or table
/// @param parts where each piece stands
/// @param figures figures cited or captioned there (`3c`)
/// @param cell for a statement read from a table
public record Evidence(
        Quote quote,
        String section,
        Source source,
        List<Part> parts,
        List<String> figures,
        Optional<TableCell> cell) {

    public Evidence {
        parts = List.copyOf(parts);
        figures = List.copyOf(figures);
    }

    /// A piece of a statement and its words: the value, its unit, a condition, the name that "this
    /// material" refers to.
    public record Part(Role role, Quote quote) {}

    /// What a piece of evidence tells.
    public enum Role {
        VALUE,
        UNIT,
        MATERIAL,
        CONDITION,
        PROPERTY,
        CITATION
    }

    /// @param table its label
    /// @param row counts from 0, header rows included
    /// @param column counts from 0
    public record TableCell(String table, int row, int column) {}
}
