package org.heterograph.fact.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.MentionFinder;
import org.heterograph.support.MarkedPaper;
import org.heterograph.support.Nlp;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class SubjectsTest {
    private static final MentionFinder FINDER =
            new MentionFinder(Nlp.annotator(), VocabularyReader.read());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The XRD patterns of SnS/ZnSe and pure SnS agree.|XRD|SnS/ZnSe SnS",
                "SEM images of (a) SnS/ZnSe and (b) pure ZnSe.|SEM|SnS/ZnSe ZnSe",
                "SnS/ZnSe and bare SnS were studied by Raman spectroscopy.|Raman|SnS/ZnSe SnS",
                "The EIS semicircle of SnS/ZnSe is smaller than that of bare SnS.|EIS|SnS/ZnSe SnS",
                "SnS/ZnSe was made beside bare SnS. SnS/ZnSe and bare SnS were ground. Both samples were measured by BET.|BET|SnS/ZnSe SnS",
                "The XPS spectrum of Sn 3d in SnS/ZnSe has two peaks.|XPS|SnS/ZnSe"
            })
    void findsAllSamplesThatATechniqueIsAppliedTo(String text, String word, String expected) {
        Paper paper = Paper.of(text);
        Telling last = paper.narrative().getLast();
        Span place = paper.place(last, word);
        assertThat(paper.subjects().all(last, place))
                .extracting(MaterialMention::name)
                .containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The voids of SnS/ZnSe buffer the strain.|buffer|SnS/ZnSe",
                "Compared with bare SnS, SnS/ZnSe buffers the strain.|buffers|SnS/ZnSe",
                "SnS/ZnSe was made. The shell of carbon buffers the strain.|buffers|SnS/ZnSe"
            })
    void findsTheOneMaterialThatARoleIsClaimedFor(String text, String word, String expected) {
        Paper paper = Paper.of(text);
        Telling last = paper.narrative().getLast();
        assertThat(paper.subjects().one(last, paper.place(last, word), false))
                .map(MaterialMention::name)
                .contains(expected);
    }

    private record Paper(Document document, List<Telling> narrative, Subjects subjects) {
        static Paper of(String text) {
            Document document = MarkedPaper.article("On SnS/ZnSe").paragraph(text).build();
            List<Telling> narrative = Narrative.of(document, FINDER.find(document));
            return new Paper(document, narrative, new Subjects(document, narrative));
        }

        Span place(Telling telling, String word) {
            int start = document.text().indexOf(word, telling.span().start());
            return new Span(start, start + word.length());
        }
    }
}
