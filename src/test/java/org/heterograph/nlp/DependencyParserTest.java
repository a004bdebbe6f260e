package org.heterograph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Span;
import org.heterograph.support.Nlp;
import org.junit.jupiter.api.Test;

import java.util.List;

class DependencyParserTest {
    private static final String TEXT =
            "The pores, which hold the electrolyte, shorten the diffusion path and buffer the strain.";

    private final Sentence sentence =
            Nlp.annotator()
                    .annotate(TEXT, new Span(0, TEXT.length()), List.of(), List.of())
                    .getFirst();
    private final Grammar grammar = Nlp.parser().parse(sentence);

    @Test
    void tellsWhoDoesWhatToWhat() {
        int verb = word("shorten");
        assertThat(grammar.dependent(verb, "nsubj")).contains(word("pores"));
        assertThat(grammar.dependent(verb, "obj")).contains(word("path"));
        assertThat(grammar.isWithin(word("strain"), verb)).isTrue();
        assertThat(grammar.isWithin(word("pores"), word("path"))).isFalse();
    }

    @Test
    void hasOneDependencyAToken() {
        assertThat(grammar.words()).hasSameSizeAs(sentence.tokens());
        assertThat(grammar.words()).filteredOn(it -> it.governor() < 0).hasSize(1);
    }

    @Test
    void givesTheSameTreeAgain() {
        assertThat(Nlp.parser().parse(sentence)).isEqualTo(grammar);
    }

    private int word(String text) {
        return sentence.tokens().stream().map(Token::word).toList().indexOf(text);
    }
}
