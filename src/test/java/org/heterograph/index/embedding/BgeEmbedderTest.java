package org.heterograph.index.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.heterograph.index.Meaning;
import org.heterograph.index.Meaning.Piece;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class BgeEmbedderTest {
    private static final BgeEmbedder EMBEDDER = new BgeEmbedder();

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    @Test
    void putsOtherWordsForTheSameNearerThanTheSameWordsForOthers() {
        float[] asked = EMBEDDER.query("why glue in the electrode layer is harmful").whole();
        float[] meant = EMBEDDER.passage("Polymeric binders insulate and block electrons.").whole();
        float[] foreign = EMBEDDER.passage("The electrode layer was dried at 80 °C.").whole();
        assertThat(cosine(asked, meant)).isGreaterThan(0.55);
        assertThat(cosine(asked, asked)).isCloseTo(1, within(1e-5));
        assertThat(cosine(meant, foreign)).isLessThan(0.9);
    }

    @Test
    void givesTheSameVectorEachTime() {
        String text = "SnSe₂ delivers 412 mA h g−1.";
        Meaning first = EMBEDDER.passage(text);
        Meaning again = EMBEDDER.passage(text);
        assertThat(first.whole()).isEqualTo(again.whole()).hasSize(EMBEDDER.dimension());
        assertThat(first.pieces())
                .zipSatisfy(
                        again.pieces(),
                        (one, other) -> assertThat(one.vector()).isEqualTo(other.vector()));
    }

    @Test
    void tellsThePiecesOfAQuestionWithoutWhatTheModelReadsBefore() {
        List<Integer> asked = numbers(EMBEDDER.query("glue of metal"));
        assertThat(asked).hasSize(3).isEqualTo(numbers(EMBEDDER.passage("glue of metal")));
    }

    private static List<Integer> numbers(Meaning meaning) {
        return meaning.pieces().stream().map(Piece::number).toList();
    }

    @Test
    void putsAPieceNearWhatMeansTheSameAndNotNearWhatStandsBeside() {
        float[] asked = EMBEDDER.query("poisonous metal").pieces().getFirst().vector();
        List<Piece> found = EMBEDDER.passage("Toxic vanadium is recycled.").pieces();
        double toxic = cosine(asked, found.getFirst().vector());
        assertThat(found.subList(1, found.size()))
                .allMatch(it -> cosine(asked, it.vector()) < toxic);
        Piece foreign = EMBEDDER.passage("Figure 3 shows patterns.").pieces().getFirst();
        assertThat(cosine(asked, foreign.vector())).isCloseTo(0, within(0.2));
    }

    @Test
    void readsAnyTextWhateverItsLength() {
        assertThat(EMBEDDER.passage("").whole()).hasSize(EMBEDDER.dimension());
        assertThat(EMBEDDER.passage("sodium ".repeat(5000)).whole()).hasSize(EMBEDDER.dimension());
        assertThat(EMBEDDER.passage("\ud800\u0000漢字🔋").whole()).hasSize(EMBEDDER.dimension());
    }

    @Test
    void cutsWordsIntoTheLongestKnownPieces() {
        WordPieces pieces =
                new WordPieces(
                        Map.of(
                                "[CLS]", 1, "[SEP]", 2, "[UNK]", 3, "sn", 4, "##se", 5, "##2", 6,
                                "-", 7, "rich", 8));
        assertThat(pieces.of("SnSe₂-rich", 16)).containsExactly(1, 4, 5, 6, 7, 8, 2);
        assertThat(pieces.of("Zn rich", 16)).containsExactly(1, 3, 8, 2);
        assertThat(pieces.of("rich rich rich", 4)).containsExactly(1, 8, 8, 2);
    }
}
