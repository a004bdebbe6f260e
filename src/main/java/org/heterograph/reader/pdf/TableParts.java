package org.heterograph.reader.pdf;

import org.heterograph.reader.pdf.flow.Passage;
import org.heterograph.reader.pdf.layout.Piece;
import org.heterograph.reader.pdf.table.FoundTable;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// Gathers the parts of tables that go on over pages or columns.
final class TableParts {
    private final IdentityHashMap<Passage, List<Part>> parts = new IdentityHashMap<>();

    /// What stands of a table on one page.
    record Part(FoundTable table, int page) {
        boolean goesOnIn(Part next) {
            return table.label().equals(next.table.label())
                    && table.width() == next.table.width()
                    && next.page - page <= 1;
        }
    }

    private TableParts() {}

    static TableParts of(List<Passage> passages) {
        TableParts found = new TableParts();
        List<List<Part>> tables = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage instanceof Passage.Floating(Piece.Grid(FoundTable table), int page)) {
                Part part = new Part(table, page);
                List<Part> whole =
                        tables.stream()
                                .filter(it -> it.getLast().goesOnIn(part))
                                .findFirst()
                                .orElseGet(ArrayList::new);
                if (whole.isEmpty()) {
                    tables.add(whole);
                    found.parts.put(passage, whole);
                }
                whole.add(part);
            }
        }
        return found;
    }

    /// All parts of a table at its first, none at the others.
    List<Part> at(Passage passage) {
        return List.copyOf(parts.getOrDefault(passage, List.of()));
    }
}
