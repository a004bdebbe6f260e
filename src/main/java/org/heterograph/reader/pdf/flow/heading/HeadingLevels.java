package org.heterograph.reader.pdf.flow.heading;

import org.heterograph.reader.pdf.flow.Passage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Ranks headings without number by how much their style stands out.
public final class HeadingLevels {
    private static final double SAME_WEIGHT = 0.3;

    private static final int DEEPEST = 4;

    private HeadingLevels() {}

    public static List<Passage> assign(List<Passage> passages) {
        List<Double> ranks = ranks(passages);
        List<Passage> levelled = new ArrayList<>();
        for (Passage passage : passages) {
            levelled.add(
                    passage instanceof Passage.Heading it && it.level() == 0
                            ? it.withLevel(level(it, ranks))
                            : passage);
        }
        return levelled;
    }

    private static List<Double> ranks(List<Passage> passages) {
        TreeSet<Double> weights = new TreeSet<>();
        for (Passage passage : passages) {
            if (passage instanceof Passage.Heading it && it.level() == 0) {
                weights.add(it.weight());
            }
        }
        List<Double> ranks = new ArrayList<>();
        for (double weight : weights.descendingSet()) {
            if (ranks.isEmpty() || ranks.getLast() - weight > SAME_WEIGHT) {
                ranks.add(weight);
            }
        }
        return ranks;
    }

    private static int level(Passage.Heading heading, List<Double> ranks) {
        int level = 1;
        while (level < ranks.size() && ranks.get(level - 1) - heading.weight() > SAME_WEIGHT) {
            level++;
        }
        return Math.min(DEEPEST, level);
    }
}
