package org.heterograph.reader.pdf.page.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which runs stand on one line (disjoint sets, by the smallest member).
final class RunGroups {
    private final List<GlyphRun> runs;
    private final int[] parents;

    RunGroups(List<GlyphRun> runs) {
        this.runs = runs;
        parents = new int[runs.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
    }

    void join(int a, int b) {
        int first = root(a);
        int second = root(b);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    List<List<GlyphRun>> groups() {
        Map<Integer, List<GlyphRun>> byRoot = new TreeMap<>();
        for (int i = 0; i < parents.length; i++) {
            byRoot.computeIfAbsent(root(i), k -> new ArrayList<>()).add(runs.get(i));
        }
        return List.copyOf(byRoot.values());
    }

    private int root(int i) {
        int at = i;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
