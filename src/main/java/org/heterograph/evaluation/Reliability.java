package org.heterograph.evaluation;

import org.heterograph.exchange.PrintedLine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Whether confidence means something: how many of the claims printed with a confidence are right,
/// a row a tenth.
///
/// A claim printed several times counts once, with its highest confidence. Types that the gold has
/// no line of are left out.
public record Reliability(List<Row> rows) {
    private static final int TENTHS = 10;

    public Reliability {
        rows = List.copyOf(rows);
    }

    /// @param tenth 7 for a confidence from 0.7 to below 0.8; 1 belongs to the highest
    /// @param claims printed with such a confidence
    /// @param right of them
    /// @param confidence all of theirs added up
    public record Row(int tenth, int claims, int right, double confidence) {
        private Row plus(Row other) {
            return new Row(
                    tenth,
                    claims + other.claims,
                    right + other.right,
                    confidence + other.confidence);
        }

        private String markdown() {
            return String.format(
                    Locale.ROOT,
                    "| %.1f–%.1f | %d | %.2f | %.2f |\n",
                    tenth / 10.0,
                    (tenth + 1) / 10.0,
                    claims,
                    confidence / claims,
                    (double) right / claims);
        }
    }

    /// Of the lines printed for a paper, by the gold written for it.
    public static Reliability of(List<PrintedLine> gold, List<PrintedLine> printed) {
        Keys keys = new Keys(new Spelling(gold));
        Set<Key> wanted = new HashSet<>();
        gold.forEach(line -> wanted.addAll(keys.of(line)));
        Set<String> types = wanted.stream().map(Key::type).collect(Collectors.toSet());
        List<Row> rows = new ArrayList<>();
        confidences(keys, printed)
                .forEach(
                        (key, confidence) -> {
                            if (types.contains(key.type())) {
                                rows.add(row(confidence, wanted.contains(key)));
                            }
                        });
        return new Reliability(merged(rows));
    }

    /// The rows of two papers added up.
    public Reliability plus(Reliability other) {
        List<Row> both = new ArrayList<>(rows);
        both.addAll(other.rows);
        return new Reliability(merged(both));
    }

    /// A Markdown table.
    public String markdown() {
        return "| confidence | claims | mean confidence | share right |\n|---|--:|--:|--:|\n"
                + rows.stream().map(Row::markdown).collect(Collectors.joining());
    }

    private static Map<Key, Double> confidences(Keys keys, List<PrintedLine> printed) {
        Map<Key, Double> highest = new HashMap<>();
        printed.stream()
                .filter(PrintedLine::isAsserted)
                .filter(line -> line.number("confidence").isPresent())
                .forEach(
                        line ->
                                keys.of(line)
                                        .forEach(
                                                key ->
                                                        highest.merge(
                                                                key, confidence(line), Math::max)));
        return highest;
    }

    private static double confidence(PrintedLine line) {
        return line.number("confidence").orElseThrow();
    }

    private static Row row(double confidence, boolean right) {
        int tenth = Math.min(TENTHS - 1, (int) (confidence * TENTHS + 1e-9));
        return new Row(tenth, 1, right ? 1 : 0, confidence);
    }

    private static List<Row> merged(List<Row> rows) {
        TreeMap<Integer, Row> merged = new TreeMap<>();
        rows.forEach(row -> merged.merge(row.tenth(), row, Row::plus));
        return new ArrayList<>(merged.values());
    }
}
