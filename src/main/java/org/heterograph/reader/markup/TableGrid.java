package org.heterograph.reader.markup;

import org.heterograph.reader.composition.GridCell;
import org.heterograph.reader.composition.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// A table's rows as a grid: cells that span rows or columns stand at each of their places, short
/// rows are filled up.
///
/// @param headerRows how many rows stand in the head, or, where there is none, look like one
public record TableGrid(int headerRows, List<List<GridCell>> rows) {
    private static final int WIDEST = 400;
    private static final int MOST_CELLS = 200_000;

    /// @param table an element whose sections or rows are its children
    public static TableGrid read(Element table, InlineReader inline) {
        List<List<GridCell>> rows = new ArrayList<>();
        List<Element> sections = sections(table);
        int header = 0;
        for (Element section : sections) {
            List<Element> own = section.elements("tr").toList();
            rows.addAll(new Section(own, inline, MOST_CELLS - WIDEST * rows.size()).rows());
            header += section.is("thead") ? own.size() : 0;
        }
        List<List<GridCell>> grid = evenedOut(rows);
        return new TableGrid(header > 0 ? Math.min(header, grid.size()) : guess(grid), grid);
    }

    /// The head first, the foot last, whatever their order in the file.
    private static List<Element> sections(Element table) {
        if (table.elements("tr").findAny().isPresent()) {
            return List.of(table);
        }
        List<Element> sections = new ArrayList<>(table.elements("thead").toList());
        sections.addAll(table.elements("tbody").toList());
        sections.addAll(table.elements("tfoot").toList());
        return sections;
    }

    private static List<List<GridCell>> evenedOut(List<List<GridCell>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<GridCell>> even = new ArrayList<>();
        for (List<GridCell> row : rows) {
            List<GridCell> filled = new ArrayList<>(row);
            while (filled.size() < width) {
                filled.add(new GridCell(new Words(), "", false));
            }
            even.add(filled);
        }
        return even;
    }

    /// Rows of header cells alone; else one row without numbers above rows with some.
    private static int guess(List<List<GridCell>> rows) {
        int heads = 0;
        while (heads < rows.size() - 1 && rows.get(heads).stream().allMatch(TableGrid::isHead)) {
            heads++;
        }
        boolean worded =
                rows.size() > 1
                        && rows.getFirst().stream().noneMatch(TableGrid::isNumber)
                        && rows.stream()
                                .skip(1)
                                .flatMap(List::stream)
                                .anyMatch(TableGrid::isNumber);
        return heads > 0 ? heads : worded ? 1 : 0;
    }

    private static boolean isHead(GridCell cell) {
        return cell.header() || cell.words().isBlank();
    }

    private static boolean isNumber(GridCell cell) {
        return cell.words().text().matches("[<>~≈∼≤≥±+−–-]?\\s?\\d[\\d.,]{0,12}.{0,12}");
    }

    /// The rows of a head, body or foot; cells do not reach out of it.
    private static final class Section {
        private final List<Element> rows;
        private final InlineReader inline;
        private final List<TreeMap<Integer, GridCell>> filled = new ArrayList<>();
        private int left;

        Section(List<Element> rows, InlineReader inline, int most) {
            this.rows = rows;
            this.inline = inline;
            this.left = most;
            rows.forEach(row -> filled.add(new TreeMap<>()));
        }

        List<List<GridCell>> rows() {
            for (int y = 0; y < rows.size(); y++) {
                int x = 0;
                for (Element cell : rows.get(y).elements("td", "th").toList()) {
                    x = place(cell, y, x);
                }
            }
            return filled.stream().map(Section::row).toList();
        }

        /// @return the column behind the cell
        private int place(Element cell, int y, int from) {
            int x = from;
            while (filled.get(y).containsKey(x)) {
                x++;
            }
            int width = Math.min(span(cell, "colspan"), WIDEST);
            int height = Math.min(span(cell, "rowspan"), rows.size() - y);
            if (x + width > WIDEST || left < width * height) {
                return x;
            }
            left -= width * height;
            GridCell read = new GridCell(inline.read(cell), cell.path(), isHeader(cell));
            for (int down = 0; down < height; down++) {
                for (int right = 0; right < width; right++) {
                    filled.get(y + down).putIfAbsent(x + right, read);
                }
            }
            return x + width;
        }

        private static boolean isHeader(Element cell) {
            return cell.is("th")
                    || cell.elements("bold", "b", "strong")
                            .anyMatch(it -> it.flatText().equals(cell.flatText()));
        }

        /// Zero means to the end; nonsense means one.
        private static int span(Element cell, String which) {
            String given = cell.attribute(which).strip();
            if (!given.matches("\\d{1,5}")) {
                return 1;
            }
            int span = Integer.parseInt(given);
            return span == 0 && which.equals("rowspan") ? WIDEST : Math.max(1, span);
        }

        private static List<GridCell> row(TreeMap<Integer, GridCell> cells) {
            List<GridCell> row = new ArrayList<>();
            int width = cells.isEmpty() ? 0 : cells.lastKey() + 1;
            for (int x = 0; x < width; x++) {
                GridCell cell = cells.get(x);
                row.add(cell == null ? new GridCell(new Words(), "", false) : cell);
            }
            return row;
        }
    }
}
