package org.heterograph.index.lucene.ranking;

import org.heterograph.index.lucene.query.Meanings;
import org.heterograph.index.lucene.query.Meanings.Meant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Joins what was found by words and what was found by meaning: the score of words as a share of
/// the best, that of meaning stretched to run from nothing to one, then their weighted mean. After
/// Fox and Shaw, Combination of multiple searches (TREC-2, 1994), and Bruch et al., ACM TOIS 42
/// (2023) 20.
public final class Fusion {
    private static final Comparator<Ranked> ORDER =
            Comparator.comparingDouble(Ranked::score)
                    .reversed()
                    .thenComparingLong(Ranked::paper)
                    .thenComparingInt(Ranked::number);

    /// How much meaning counts; words the rest.
    private static final double SHARE = 0.7;

    private Fusion() {}

    /// @param words hits with their scores of words
    /// @param meant hits by Lucene's number
    /// @return best first, ties by paper and place
    public static List<Ranked> join(List<Ranked> words, Map<Integer, Meant> meant) {
        double greatest = words.stream().mapToDouble(Ranked::words).max().orElse(1);
        Stretch stretch = Stretch.of(meant.values().stream().map(Meant::closeness).toList());
        Map<Integer, Ranked> joined = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Ranked hit = words.get(i);
            Meant found = meant.get(hit.document());
            double share = found == null && i < Meanings.CLOSELY ? 1 : 1 - SHARE;
            Ranked scored = scored(hit, share * hit.words() / greatest);
            joined.put(
                    hit.document(),
                    found == null ? scored : meaning(scored, found, stretch.score(found)));
        }
        List<Ranked> all = new ArrayList<>(joined.values());
        all.addAll(others(joined, meant, stretch));
        all.sort(ORDER);
        return all;
    }

    private static List<Ranked> others(
            Map<Integer, Ranked> joined, Map<Integer, Meant> meant, Stretch stretch) {
        List<Ranked> others = new ArrayList<>();
        meant.forEach(
                (document, found) -> {
                    if (!joined.containsKey(document)) {
                        others.add(
                                meaning(
                                        new Ranked(
                                                document,
                                                found.paper(),
                                                found.number(),
                                                0,
                                                0,
                                                OptionalInt.empty()),
                                        found,
                                        stretch.score(found)));
                    }
                });
        return others;
    }

    private static Ranked scored(Ranked hit, double words) {
        return new Ranked(hit.document(), hit.paper(), hit.number(), words, 0, hit.sentence());
    }

    private static Ranked meaning(Ranked hit, Meant found, double score) {
        return new Ranked(
                hit.document(),
                hit.paper(),
                hit.number(),
                hit.words(),
                score,
                OptionalInt.of(found.sentence()));
    }

    /// From the least to the greatest of some numbers.
    private record Stretch(double least, double greatest) {
        static Stretch of(Collection<Double> numbers) {
            DoubleSummaryStatistics all =
                    numbers.stream().mapToDouble(Double::doubleValue).summaryStatistics();
            return new Stretch(all.getMin(), all.getMax());
        }

        /// What a hit has for where its closeness stands within.
        double score(Meant hit) {
            return SHARE * (greatest > least ? (hit.closeness() - least) / (greatest - least) : 1);
        }
    }
}
