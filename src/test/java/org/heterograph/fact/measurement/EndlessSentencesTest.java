package org.heterograph.fact.measurement;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.heterograph.document.Document;
import org.heterograph.fact.inspection.CharacterizationExtractor;
import org.heterograph.mention.MentionFinder;
import org.heterograph.support.MarkedPaper;
import org.heterograph.support.Nlp;
import org.heterograph.vocabulary.Vocabulary;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Sentences that nobody writes end in time, and without a fault.
@Timeout(30)
class EndlessSentencesTest {
    private final Vocabulary vocabulary = VocabularyReader.read();
    private final MentionFinder finder = new MentionFinder(Nlp.annotator(), vocabulary);

    @Test
    void readsAMemberThatIsDividedByNothing() {
        measures("MoS_{2−x}Se_{x} gives 400 mAh g^{−1} for x = 1/0.");
    }

    @Test
    void readsTechniquesWithMuchBetween() {
        Document document =
                MarkedPaper.of("XRD " + "A/".repeat(400) + " SEM confirm a phase of SnS_{2}.");
        assertThatCode(
                        () ->
                                new CharacterizationExtractor(vocabulary)
                                        .extract(document, finder.find(document)))
                .doesNotThrowAnyException();
    }

    private void measures(String text) {
        Document document = MarkedPaper.of(text);
        assertThatCode(
                        () ->
                                new MeasurementExtractor(vocabulary)
                                        .extract(document, finder.find(document)))
                .doesNotThrowAnyException();
    }
}
