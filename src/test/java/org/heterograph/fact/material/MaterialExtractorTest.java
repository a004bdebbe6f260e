package org.heterograph.fact.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Document;
import org.heterograph.fact.Statement.Material;
import org.heterograph.mention.MentionFinder;
import org.heterograph.support.MarkedPaper;
import org.heterograph.support.Nlp;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;

import java.util.List;

class MaterialExtractorTest {
    private static final MentionFinder FINDER =
            new MentionFinder(Nlp.annotator(), VocabularyReader.read());

    @Test
    void statesNoCarbonOfWhichNothingMoreIsTold() {
        assertThat(names("Carbon is light. The carbon was weighed beside SnS_{2}."))
                .containsExactly("SnS2");
    }

    @Test
    void statesThePhasesThatWordsJoin() {
        assertThat(names("The junction of CuS and NiS carries a field."))
                .contains("CuS and NiS", "CuS", "NiS");
    }

    @Test
    void prefersAJoinedNameToADescription() {
        assertThat(names("MnS_{2} on rGO was made. MnS_{2}/rGO lasts. MnS_{2} on rGO fades."))
                .contains("MnS2/rGO")
                .doesNotContain("MnS2 on rGO");
    }

    private static List<String> names(String marked) {
        Document paper = MarkedPaper.of(marked);
        return new MaterialExtractor()
                .extract(paper, FINDER.find(paper)).stream()
                        .map(Material.class::cast)
                        .map(Material::name)
                        .toList();
    }
}
