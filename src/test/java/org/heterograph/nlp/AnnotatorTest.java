package org.heterograph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Span;
import org.heterograph.support.Nlp;
import org.junit.jupiter.api.Test;

import java.util.List;

class AnnotatorTest {
    @Test
    void keepsFormulasWholeAndTagsWhatSurroundsThem() {
        String text = "The MoSe2/SnSe@C anode delivers 512 mA h g−1.";
        Span name = new Span(4, 16);
        Sentence sentence = annotate(text, List.of(name), List.of()).getFirst();
        assertThat(sentence.tokens()).extracting(Token::word).contains("MoSe2/SnSe@C");
        assertThat(sentence.tokens())
                .filteredOn(Token::isVerb)
                .extracting(Token::lemma)
                .containsExactly("deliver");
    }

    @Test
    void endsNoSentenceAtAnAbbreviation() {
        String text = "Alder et al. made rods of ca. 30 nm (Fig. 2). They last.";
        assertThat(annotate(text, List.of(), List.of())).hasSize(2);
    }

    @Test
    void leavesCitationMarksOut() {
        String text = "Carbon lasts.12 Tin does not.";
        List<Sentence> sentences = annotate(text, List.of(), List.of(new Span(13, 15)));
        assertThat(sentences).hasSize(2);
        assertThat(sentences.getFirst().span()).isEqualTo(new Span(0, 13));
    }

    @Test
    void countsOffsetsFromTheBeginningOfTheText() {
        String text = "Tin melts. Carbon does not. It burns.";
        List<Sentence> sentences =
                Nlp.annotator().annotate(text, new Span(11, 37), List.of(), List.of());
        assertThat(sentences).extracting(s -> s.span().of(text)).contains("It burns.");
    }

    private static List<Sentence> annotate(String text, List<Span> names, List<Span> skipped) {
        return Nlp.annotator().annotate(text, new Span(0, text.length()), names, skipped);
    }
}
