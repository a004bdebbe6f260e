package org.heterograph.reader.pdf.page.line;

import org.heterograph.reader.pdf.limit.ReadingBudget;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Links runs of one line: neighbours on one base line, and scripts with the run they hang on.
final class RunLinker {
    /// In ems of the base. A base line further up is the line above.
    private static final double HIGHEST_SCRIPT = 0.75;

    private static final double LOWEST_SCRIPT = 0.6;

    /// In ems of the base. Room for a second script between the base and the script.
    private static final double WIDEST_SCRIPT_GAP = 0.6;

    private static final int BAND = 8;

    private final List<GlyphRun> runs;
    private final RunGroups groups;
    private final NavigableMap<Integer, List<Integer>> bands = new TreeMap<>();

    RunLinker(List<GlyphRun> runs, RunGroups groups) {
        this.runs = runs;
        this.groups = groups;
        for (int i = 0; i < runs.size(); i++) {
            bands.computeIfAbsent(band(runs.get(i).baseline()), k -> new ArrayList<>()).add(i);
        }
    }

    void link() {
        for (int i = 0; i < runs.size(); i++) {
            ReadingBudget.check();
            for (int j : near(runs.get(i), 0.2 * runs.get(i).size())) {
                if (j < i && areNeighbours(runs.get(i), runs.get(j))) {
                    groups.join(i, j);
                }
            }
        }
        for (int i = 0; i < runs.size(); i++) {
            linkScript(i);
        }
    }

    private static boolean areNeighbours(GlyphRun a, GlyphRun b) {
        double em = Math.min(a.size(), b.size());
        double gap = a.gapTo(b);
        return Math.abs(a.baseline() - b.baseline()) < 0.15 * em
                && gap < LineBuilder.WIDEST_GAP * em
                && gap > -0.5 * Math.max(a.size(), b.size());
    }

    private void linkScript(int i) {
        ReadingBudget.check();
        GlyphRun script = runs.get(i);
        int left = -1;
        int right = -1;
        for (int j : near(script, 40)) {
            GlyphRun base = runs.get(j);
            if (j == i || !canHang(script, base)) {
                continue;
            }
            if (base.left() < script.left()) {
                left = closer(script, left, j);
            } else {
                right = closer(script, right, j);
            }
        }
        linkScript(i, left, right);
    }

    /// A script between two runs hangs on both when they are one line, else on the closer one.
    private void linkScript(int i, int left, int right) {
        if (left >= 0 && right >= 0) {
            GlyphRun before = runs.get(left);
            GlyphRun after = runs.get(right);
            boolean oneLine = Math.abs(before.baseline() - after.baseline()) < 0.15 * before.size();
            if (!oneLine) {
                groups.join(i, closer(runs.get(i), left, right));
                return;
            }
        }
        if (left >= 0) {
            groups.join(i, left);
        }
        if (right >= 0) {
            groups.join(i, right);
        }
    }

    private static boolean canHang(GlyphRun script, GlyphRun base) {
        if (script.glyphs().size() == 1 && Accents.isAccent(script.glyphs().getFirst())) {
            return isOver(script, base);
        }
        double em = base.size();
        double drop = script.baseline() - base.baseline();
        double gap = script.gapTo(base);
        return script.size() < 0.87 * em
                && drop > -HIGHEST_SCRIPT * em
                && drop < LOWEST_SCRIPT * em
                && (gap > -0.3 * em && gap < WIDEST_SCRIPT_GAP * em || base.hasRoomFor(script));
    }

    /// Whether an accent is drawn over, or under, a letter of the run.
    private static boolean isOver(GlyphRun accent, GlyphRun base) {
        double middle = (accent.left() + accent.right()) / 2;
        return middle > base.left()
                && middle < base.right()
                && Math.abs(accent.baseline() - base.baseline()) < 0.5 * base.size()
                && accent.size() < 1.2 * base.size();
    }

    private int closer(GlyphRun script, int a, int b) {
        if (a < 0) {
            return b;
        }
        return distance(script, runs.get(b)) < distance(script, runs.get(a)) ? b : a;
    }

    private static double distance(GlyphRun script, GlyphRun base) {
        int steps = Math.abs(script.order() - base.order());
        double gap = base.hasRoomFor(script) ? 0 : Math.abs(script.gapTo(base));
        return gap + 0.5 * Math.abs(script.baseline() - base.baseline()) + (steps > 500 ? 2 : 0);
    }

    private List<Integer> near(GlyphRun run, double reach) {
        List<Integer> near = new ArrayList<>();
        int from = band(run.baseline() - reach);
        int to = band(run.baseline() + reach);
        bands.subMap(from, true, to, true).values().forEach(near::addAll);
        return near;
    }

    private static int band(double y) {
        return (int) Math.floor(y / BAND);
    }
}
