package org.heterograph.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Precision, recall and F1, a row a type, in the order of their names.
public record Score(List<Row> rows) {
    private static final String FORMAT = "%-18s %6s %8s %6s %10s %7s %6s%n";

    public Score {
        rows = List.copyOf(rows);
    }

    /// @param gold claims that the gold has
    /// @param printed claims that were printed
    /// @param missed claims of the gold that were not printed
    /// @param spurious claims printed that the gold has not
    public record Row(
            String type, int gold, int printed, List<String> missed, List<String> spurious) {
        public Row {
            missed = List.copyOf(missed);
            spurious = List.copyOf(spurious);
        }

        public int right() {
            return gold - missed.size();
        }

        /// Share of the printed claims that are right; 1 when nothing was printed.
        public double precision() {
            return printed == 0 ? 1 : (double) right() / printed;
        }

        /// Share of the gold's claims that were printed; 1 when it has none.
        public double recall() {
            return gold == 0 ? 1 : (double) right() / gold;
        }

        /// Harmonic mean of both; 0 when nothing is right.
        public double f1() {
            return gold + printed == 0 ? 1 : 2.0 * right() / (gold + printed);
        }

        private Row plus(Row other) {
            return new Row(
                    type,
                    gold + other.gold,
                    printed + other.printed,
                    joined(missed, other.missed),
                    joined(spurious, other.spurious));
        }

        private static List<String> joined(List<String> some, List<String> more) {
            return Stream.concat(some.stream(), more.stream()).toList();
        }
    }

    /// The scores of two papers added up.
    public Score plus(Score other) {
        TreeMap<String, Row> sum = new TreeMap<>();
        Stream.concat(rows.stream(), other.rows.stream())
                .forEach(row -> sum.merge(row.type(), row, Row::plus));
        return new Score(new ArrayList<>(sum.values()));
    }

    /// A table in columns, for a terminal.
    public String text() {
        String head = line("type", "gold", "printed", "right", "precision", "recall", "F1");
        return head + rows.stream().map(Score::line).collect(Collectors.joining());
    }

    private static String line(Row row) {
        return line(
                row.type(),
                Integer.toString(row.gold()),
                Integer.toString(row.printed()),
                Integer.toString(row.right()),
                share(row.precision()),
                share(row.recall()),
                share(row.f1()));
    }

    private static String line(Object... cells) {
        return String.format(Locale.ROOT, FORMAT, cells).replace(System.lineSeparator(), "\n");
    }

    /// The same as a Markdown table.
    public String markdown() {
        String head = "| type | gold | printed | right | precision | recall | F1 |\n";
        String rule = "|---|--:|--:|--:|--:|--:|--:|\n";
        return head + rule + rows.stream().map(Score::markdown).collect(Collectors.joining());
    }

    private static String markdown(Row row) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %s | %s | %s |\n",
                row.type(),
                row.gold(),
                row.printed(),
                row.right(),
                share(row.precision()),
                share(row.recall()),
                share(row.f1()));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
