package org.heterograph.index;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.Statement;
import org.heterograph.index.Passages.Passage;
import org.heterograph.paper.Author;
import org.heterograph.paper.Bibliography;
import org.heterograph.paper.WorkId;
import org.heterograph.quantity.UnitCatalog;
import org.heterograph.search.Field;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is indexed of a paper: its passages, and the facts asserted in it.
///
/// A passage carries the values of the facts that were read from it, so that facets and filters
/// work on passages too.
public final class Entries {
    private final Document document;
    private final List<Statement> statements;
    private final List<StatementValues> found;
    private final Map<Field, List<String>> card;
    private final Map<String, List<String>> classes;

    private Entries(Extraction extraction, UnitCatalog units) {
        this.document = extraction.document();
        this.statements =
                extraction.statements().stream().filter(it -> it.claim().asserted()).toList();
        this.found = statements.stream().map(it -> StatementValues.of(it, units)).toList();
        this.card = card(document);
        this.classes = new java.util.HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            classes.computeIfAbsent(statements.get(i).claim().entity(), _ -> new ArrayList<>())
                    .addAll(found.get(i).values().getOrDefault(Field.MATERIAL_CLASS, List.of()));
        }
    }

    /// The entries of a paper in the order of their numbers.
    public static List<Entry> of(Extraction extraction, UnitCatalog units) {
        Entries entries = new Entries(extraction, units);
        List<Entry> all = new ArrayList<>();
        Passages.of(entries.document).forEach(it -> all.add(entries.passage(all.size(), it)));
        for (int i = 0; i < entries.statements.size(); i++) {
            if (!(entries.statements.get(i) instanceof Statement.Acronym)) {
                all.add(entries.fact(all.size(), i));
            }
        }
        return all;
    }

    private Entry passage(int number, Passage passage) {
        Map<Field, List<String>> values = valuesOf(Kind.PASSAGE, passage.section());
        for (int i = 0; i < statements.size(); i++) {
            if (passage.overlaps(statements.get(i).claim().evidence().quote().span())) {
                addValues(i, values);
            }
        }
        return new Entry(
                number,
                PlacedText.of(document, passage.pieces()),
                passage.context(),
                passage.section(),
                values,
                List.of(),
                Optional.empty());
    }

    private Entry fact(int number, int index) {
        Statement statement = statements.get(index);
        Map<Field, List<String>> values =
                valuesOf(Kind.FACT, statement.claim().evidence().section());
        addValues(index, values);
        Span quote = statement.claim().evidence().quote().span();
        return new Entry(
                number,
                PlacedText.of(document, List.of(quote)),
                found.get(index).words()
                        + ". "
                        + String.join(" ", values.getOrDefault(Field.MATERIAL_CLASS, List.of())),
                statement.claim().evidence().section(),
                values,
                found.get(index).numbers(),
                Optional.of(statement.claim().fact()));
    }

    private void addValues(int index, Map<Field, List<String>> values) {
        found.get(index).values().forEach((field, some) -> add(values, field, some));
        String entity = statements.get(index).claim().entity();
        add(values, Field.MATERIAL_CLASS, classes.getOrDefault(entity, List.of()));
    }

    private Map<Field, List<String>> valuesOf(Kind kind, String section) {
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        card.forEach((field, some) -> add(values, field, some));
        add(values, Field.KIND, List.of(kind.key()));
        add(values, Field.SECTION, List.of(section));
        return values;
    }

    private static void add(Map<Field, List<String>> values, Field field, List<String> some) {
        if (!some.isEmpty()) {
            values.computeIfAbsent(field, _ -> new ArrayList<>()).addAll(some);
        }
    }

    private static Map<Field, List<String>> card(Document document) {
        Bibliography work = document.front().work();
        Map<Field, List<String>> card = new EnumMap<>(Field.class);
        card.put(Field.PAPER, List.of(document.file().sha256()));
        card.put(Field.TITLE, work.title().isBlank() ? List.of() : List.of(work.title()));
        card.put(Field.AUTHOR, work.authors().stream().map(Author::fullName).toList());
        card.put(Field.DOI, work.doi().stream().map(WorkId::doi).toList());
        card.put(Field.YEAR, work.year().stream().toList());
        card.put(Field.JOURNAL, work.journal().stream().toList());
        return card;
    }
}
