package org.heterograph.index.lucene.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.index.lucene.query.Meanings.Meant;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

class FusionTest {
    private static final long PAPER = 1;

    private static Ranked worded(int document, double words) {
        return new Ranked(document, PAPER, document, words, 0, OptionalInt.empty());
    }

    private static Meant meant(int document, double closeness) {
        return new Meant(closeness, 100 + document, PAPER, document);
    }

    private static List<Integer> order(List<Ranked> hits) {
        return hits.stream().map(Ranked::document).toList();
    }

    @Test
    void putsTheNearestFirstWhereWordsAreAlike() {
        List<Ranked> joined =
                Fusion.join(
                        List.of(worded(1, 10), worded(2, 9.9)),
                        Map.of(1, meant(1, 3), 2, meant(2, 5)));
        assertThat(order(joined)).containsExactly(2, 1);
        assertThat(joined.getFirst().sentence()).hasValue(102);
    }

    @Test
    void letsWordsDecideWhereMeaningsAreAlike() {
        List<Ranked> joined =
                Fusion.join(
                        List.of(worded(1, 10), worded(2, 2)),
                        Map.of(1, meant(1, 5), 2, meant(2, 5), 3, meant(3, 5)));
        assertThat(order(joined)).containsExactly(1, 2, 3);
    }

    @Test
    void judgesByItsWordsWhatHasNoMeaningYet() {
        List<Ranked> joined =
                Fusion.join(
                        List.of(worded(1, 10), worded(2, 8)),
                        Map.of(2, meant(2, 4), 3, meant(3, 5)));
        assertThat(order(joined)).containsExactly(1, 3, 2);
        assertThat(joined.getFirst().words()).isEqualTo(1);
    }

    @Test
    void keepsTheOrderOfWordsWhereNothingIsMeant() {
        assertThat(order(Fusion.join(List.of(worded(7, 2), worded(4, 1)), Map.of())))
                .containsExactly(7, 4);
    }
}
