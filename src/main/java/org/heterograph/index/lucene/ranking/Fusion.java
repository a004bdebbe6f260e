package org.heterograph.index.lucene.ranking;

import org.heterograph.index.lucene.query.Meanings.Meant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Joins what was found by words and what was found by meaning: each score stretched to run from
/// nothing to one, then their weighted mean. After Fox and Shaw, Combination of multiple searches
/// (TREC-2, 1994), and Bruch et al., ACM TOIS 42 (2023) 20.
public final class Fusion {
    private static final Comparator<Ranked> ORDER =
            Comparator.comparingDouble(Ranked::score)
                    .reversed()
                    .thenComparingLong(Ranked::paper)
                    .thenComparingInt(Ranked::number);

    /// How much meaning counts; words the rest.
    private final double share;

    public Fusion(double share) {
        this.share = share;
    }

    /// @param words hits with their scores of words
    /// @param meant hits by Lucene's number
    /// @return best first, ties by paper and place
    public List<Ranked> join(List<Ranked> words, Map<Integer, Meant> meant) {
        Stretch ofWords = Stretch.of(words.stream().map(Ranked::words).toList());
        Stretch ofMeaning = Stretch.of(meant.values().stream().map(Meant::cosine).toList());
        Map<Integer, Ranked> joined = new HashMap<>();
        for (Ranked hit : words) {
            joined.put(hit.document(), scored(hit, (1 - share) * ofWords.at(hit.words()), 0));
        }
        meant.forEach(
                (document, found) ->
                        joined.computeIfPresent(
                                document,
                                (_, hit) ->
                                        meaning(hit, found, share * ofMeaning.at(found.cosine()))));
        List<Ranked> all = new ArrayList<>(joined.values());
        all.addAll(others(joined, meant, ofMeaning));
        all.sort(ORDER);
        return all;
    }

    private List<Ranked> others(
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
                                        share * stretch.at(found.cosine())));
                    }
                });
        return others;
    }

    private static Ranked scored(Ranked hit, double words, double meaning) {
        return new Ranked(
                hit.document(), hit.paper(), hit.number(), words, meaning, hit.sentence());
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

        /// Where a number stands within, from nothing to one.
        double at(double number) {
            return greatest > least ? (number - least) / (greatest - least) : 1;
        }
    }
}
