package org.heterograph.evaluation;

import org.heterograph.exchange.PrintedLine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Measures the lines printed for a paper by the gold lines written for it.
///
/// ```java
/// Score score = new Evaluator().score(gold, printed);
/// System.out.print(score.text());
/// ```
///
/// A claim counts once, however often it is printed: what the abstract repeats is no second hit. A
/// type that the gold has no line of is not measured. Candidates (`"asserted": false`) are left
/// out.
public final class Evaluator {

    public Score score(List<PrintedLine> gold, List<PrintedLine> printed) {
        Keys keys = new Keys(new Spelling(gold));
        TreeMap<String, SortedSet<Key>> wanted = byType(keys, gold);
        TreeMap<String, SortedSet<Key>> found = byType(keys, printed);
        List<Score.Row> rows = new ArrayList<>();
        wanted.forEach(
                (type, claims) ->
                        rows.add(row(type, claims, found.getOrDefault(type, new TreeSet<>()))));
        return new Score(rows);
    }

    private static TreeMap<String, SortedSet<Key>> byType(Keys keys, List<PrintedLine> lines) {
        TreeMap<String, SortedSet<Key>> sorted = new TreeMap<>();
        lines.stream()
                .filter(PrintedLine::isAsserted)
                .flatMap(line -> keys.of(line).stream())
                .forEach(key -> sorted.computeIfAbsent(key.type(), _ -> new TreeSet<>()).add(key));
        return sorted;
    }

    private static Score.Row row(String type, SortedSet<Key> wanted, SortedSet<Key> found) {
        return new Score.Row(
                type, wanted.size(), found.size(), without(wanted, found), without(found, wanted));
    }

    private static List<String> without(SortedSet<Key> these, SortedSet<Key> those) {
        Set<Key> known = new HashSet<>(those);
        return these.stream().filter(key -> !known.contains(key)).map(Key::claim).toList();
    }
}
