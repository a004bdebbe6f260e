package org.heterograph.reader.pdf.table.region;

import org.heterograph.document.Box;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The thin lines of a page, pieces that touch put together.
///
/// @param level left to right, by height
/// @param upright top to bottom
/// @param pieces level ones as drawn, one a column in some tables
public record Rules(List<Box> level, List<Box> upright, List<Box> pieces) {
    private static final double TOUCH = 2.5;
    private static final double SAME = 1.5;
    private static final double SHORTEST = 8;

    /// A page with more is a drawing; the longest are kept.
    private static final int MOST = 3_000;

    public Rules {
        level = List.copyOf(level);
        upright = List.copyOf(upright);
        pieces = List.copyOf(pieces);
    }

    public static Rules of(List<Box> drawn) {
        List<Box> level = new ArrayList<>();
        List<Box> turned = new ArrayList<>();
        for (Box rule : drawn.subList(0, Math.min(drawn.size(), 10 * MOST))) {
            (rule.width() >= rule.height() ? level : turned)
                    .add(rule.width() >= rule.height() ? rule : turned(rule));
        }
        return new Rules(
                joined(level).stream()
                        .filter(rule -> rule.width() >= SHORTEST)
                        .sorted(Comparator.comparingDouble(rule -> -rule.width()))
                        .limit(MOST)
                        .sorted(Comparator.comparingDouble(Box::centerY))
                        .toList(),
                joined(turned).stream()
                        .filter(rule -> rule.width() >= SHORTEST / 2)
                        .map(Rules::turned)
                        .toList(),
                level);
    }

    private static Box turned(Box box) {
        return new Box(box.y(), box.x(), box.height(), box.width());
    }

    private static List<Box> joined(List<Box> rules) {
        List<List<Box>> rows = new ArrayList<>();
        for (Box rule : rules.stream().sorted(Comparator.comparingDouble(Box::centerY)).toList()) {
            if (rows.isEmpty() || rule.centerY() - rows.getLast().getFirst().centerY() > SAME) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(rule);
        }
        return rows.stream().flatMap(row -> touching(row).stream()).toList();
    }

    private static List<Box> touching(List<Box> row) {
        List<Box> joined = new ArrayList<>();
        for (Box rule : row.stream().sorted(Comparator.comparingDouble(Box::x)).toList()) {
            if (!joined.isEmpty() && rule.x() - joined.getLast().right() < TOUCH) {
                joined.set(joined.size() - 1, joined.getLast().cover(rule));
            } else {
                joined.add(rule);
            }
        }
        return joined;
    }

    /// The rules inside a box, with a little tolerance.
    Rules within(Box box) {
        return new Rules(
                level.stream().filter(rule -> holds(box, rule)).toList(),
                upright.stream().filter(rule -> holds(box, rule)).toList(),
                pieces.stream().filter(rule -> holds(box, rule)).toList());
    }

    /// Places where at two heights or more one piece of a rule ends and the next begins: a rule was
    /// drawn for each column.
    public List<Box> seams() {
        Map<Long, Set<Long>> ends = new TreeMap<>();
        pieces.forEach(p -> heights(ends, p.right()).add(Math.round(p.centerY())));
        Map<Long, Set<Long>> seams = new TreeMap<>();
        for (Box piece : pieces) {
            long height = Math.round(piece.centerY());
            if (ends.getOrDefault(Math.round(piece.x()), Set.of()).contains(height)) {
                heights(seams, piece.x()).add(height);
            }
        }
        return seams.entrySet().stream()
                .filter(seam -> seam.getValue().size() > 1)
                .map(seam -> new Box(seam.getKey(), 0, 0, 0))
                .toList();
    }

    private static Set<Long> heights(Map<Long, Set<Long>> at, double x) {
        return at.computeIfAbsent(Math.round(x), k -> new TreeSet<>());
    }

    private static boolean holds(Box box, Box rule) {
        return rule.x() > box.x() - 6
                && rule.right() < box.right() + 6
                && rule.y() > box.y() - 3
                && rule.bottom() < box.bottom() + 3;
    }
}
