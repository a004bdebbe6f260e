package org.heterograph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.quantity.QuantityParser;
import org.heterograph.quantity.Unit;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Carries out `src/docs/howto/add-a-metric.md`.
class AddAMetricTest {
    private static final Pattern BLOCK = Pattern.compile("(?s)```turtle\\n(.*?)```");

    private final Vocabulary vocabulary = VocabularyReader.read(blocks());

    private static List<String> blocks() {
        try {
            String page = Files.readString(Path.of("src/docs/howto/add-a-metric.md"));
            return BLOCK.matcher(page).results().map((MatchResult it) -> it.group(1)).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void findsTheNewMetricWithItsValueAndUnit() {
        Metric metric = vocabulary.metric("seebeck_coefficient").orElseThrow();
        String sentence = metric.concept().examples().getFirst();
        assertThat(vocabulary.lexicon("metrics").find(sentence))
                .extracting(it -> it.concept().notation())
                .contains("seebeck_coefficient");
        assertThat(new QuantityParser(vocabulary.units()).find(sentence).getFirst().unit())
                .map(Unit::name)
                .hasValue(metric.units().getFirst());
    }

    @Test
    void findsTheNewMechanism() {
        Concept mechanism = vocabulary.find("mechanisms", "spin_polarization").orElseThrow();
        assertThat(vocabulary.lexicon("mechanisms").find(mechanism.examples().getFirst()))
                .extracting(it -> it.concept().notation())
                .containsExactly("spin_polarization");
    }

    @Test
    void addsWordsToTheClassesThatSentencesAreReadBy() {
        assertThat(vocabulary.pattern("{made_at} at").matcher("poled at").matches()).isTrue();
        assertThat(vocabulary.words("metrics_at_temperature")).contains("seebeck_coefficient");
    }

    @Test
    void showsWhatTheProductDoesNotKnowYet() {
        assertThat(VocabularyReader.read().metric("seebeck_coefficient")).isEmpty();
    }
}
