package org.heterograph.fact.table;

import org.heterograph.chemistry.Composite;
import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Conditions;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.Evidence.Part;
import org.heterograph.fact.Evidence.Role;
import org.heterograph.fact.Evidence.TableCell;
import org.heterograph.fact.Quote;
import org.heterograph.fact.Source;
import org.heterograph.fact.Statement.Basis;
import org.heterograph.fact.Statement.Certainty;
import org.heterograph.fact.Statement.Measurement;
import org.heterograph.fact.Statement.Polarity;
import org.heterograph.fact.measurement.Draft;
import org.heterograph.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes measurements of the rows of a table.
final class RowReader {
    private static final double CONFIDENCE = 0.95;
    private static final double OF_OTHER = 0.7;
    private static final double HIGH_CURRENT = 4;

    private final CellReader cellReader;
    private final SubjectReader subjectReader;

    RowReader(Vocabulary vocabulary, SubjectReader subjectReader) {
        this.cellReader = new CellReader(vocabulary);
        this.subjectReader = subjectReader;
    }

    List<Measurement> read(Grid grid, int row, List<Column> columns) {
        List<Span> cells = grid.rows().get(row);
        Optional<Subject> subject = subjectReader.read(grid, cells.getFirst());
        if (subject.isEmpty()) {
            return List.of();
        }
        List<List<CellValue>> values = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            Column it = columns.get(column);
            values.add(
                    it.kind() == Column.Kind.VALUES
                            ? cellReader.read(grid, cells.get(column), it.slots())
                            : List.of());
        }
        RowSettings settings = new RowSettings(grid, cells, columns, values);
        List<Measurement> found = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            for (CellValue value : values.get(column)) {
                if (settings.isProperty(columns.get(column), value)) {
                    found.add(
                            measurement(
                                    grid, row, column, columns, value, settings, subject.get()));
                }
            }
        }
        return found;
    }

    private Measurement measurement(
            Grid grid,
            int row,
            int column,
            List<Column> columns,
            CellValue value,
            RowSettings settings,
            Subject whole) {
        Column of = columns.get(column);
        Subject subject = component(whole, of.component());
        String property = settings.property(value);
        List<Stated> stated = settings.of(column, property);
        Conditions conditions = settings.conditions(stated, property);
        Evidence evidence = evidence(grid, row, column, value, of, stated, subject);
        double confidence = property.startsWith("other:") ? OF_OTHER : CONFIDENCE;
        Claim claim =
                new Claim(
                        Draft.UNNAMED,
                        subject.entity(),
                        confidence,
                        "measurement.table",
                        true,
                        cites(grid, row, columns),
                        evidence);
        return new Measurement(
                claim,
                subject.name(),
                kind(property, conditions),
                settings.amount(value),
                conditions,
                basis(grid, of),
                Polarity.AFFIRMED,
                Certainty.CERTAIN);
    }

    /// A capacity at a high current without cycles is one of a rate test.
    private static String kind(String property, Conditions conditions) {
        boolean fast =
                conditions.currentDensity().filter(it -> ampere(it) >= HIGH_CURRENT).isPresent();
        boolean rate =
                property.equals("specific_capacity") && fast && conditions.cycles().isEmpty();
        return rate ? "rate_capacity" : property;
    }

    private static double ampere(Amount current) {
        boolean milli = current.unit().filter(it -> it.equals("mA/g")).isPresent();
        boolean ampere = current.unit().filter(it -> it.equals("A/g")).isPresent();
        return milli ? current.value() / 1000 : ampere ? current.value() : 0;
    }

    /// `Φ1` is of the first phase of an interface.
    private Subject component(Subject whole, int component) {
        Optional<Composite.Phase> phase =
                whole.composite()
                        .map(Composite::phases)
                        .filter(it -> component > 0 && component <= it.size())
                        .map(it -> it.get(component - 1));
        return phase.map(
                        it -> {
                            Composite alone =
                                    new Composite(it.toString(), List.of(it), List.of(), "phase");
                            return new Subject(
                                    whole.span(),
                                    it.toString(),
                                    subjectReader.entity(alone),
                                    Optional.of(alone));
                        })
                .orElse(whole);
    }

    private static Optional<Basis> basis(Grid grid, Column column) {
        boolean theory =
                column.header().stream()
                        .anyMatch(
                                it ->
                                        grid.text(it)
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .contains("theoretical"));
        return theory ? Optional.of(Basis.THEORETICAL) : Optional.empty();
    }

    private static List<String> cites(Grid grid, int row, List<Column> columns) {
        List<String> cites = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).kind() == Column.Kind.REFERENCE) {
                cites.addAll(
                        ReferenceReader.read(grid.document(), grid.rows().get(row).get(column)));
            }
        }
        if (cites.isEmpty()) {
            cites.addAll(
                    grid.document().citations(grid.rows().get(row).getFirst()).stream()
                            .flatMap(it -> it.labels().stream())
                            .toList());
        }
        return cites.stream().distinct().toList();
    }

    private static Evidence evidence(
            Grid grid,
            int row,
            int column,
            CellValue value,
            Column of,
            List<Stated> stated,
            Subject subject) {
        Document document = grid.document();
        List<Part> parts = new ArrayList<>();
        add(parts, document, Role.VALUE, value.number());
        value.unit().ifPresent(it -> add(parts, document, Role.UNIT, it));
        of.header().forEach(it -> add(parts, document, Role.PROPERTY, it));
        add(parts, document, Role.MATERIAL, subject.span());
        stated.forEach(it -> add(parts, document, Role.CONDITION, it.span()));
        String label = grid.table().label();
        TableCell cell =
                grid.isTransposed()
                        ? new TableCell(label, column, row)
                        : new TableCell(label, row, column);
        return new Evidence(
                Quote.of(document, value.number()),
                label,
                Source.TABLE,
                parts,
                List.of(),
                Optional.of(cell));
    }

    private static void add(List<Part> parts, Document document, Role role, Span span) {
        if (!span.isEmpty()) {
            parts.add(new Part(role, Quote.of(document, span)));
        }
    }
}
