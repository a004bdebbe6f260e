package org.heterograph.index.embedding;

import org.heterograph.index.Meaning.Piece;
import org.heterograph.index.SentenceCut;
import org.heterograph.support.Corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Works out what [Network] takes off the vectors of pieces: their mean over the sentences of the
/// papers that the project ships. To be run anew when the model is another one.
final class MiddleOfPieces {
    private static final Path FILE =
            Path.of("src/main/resources")
                    .resolve("org/heterograph/index/embedding/bge-small-en-v1.5-q-middle.txt");

    private static final int DIMENSION = new BgeEmbedder().dimension();
    private static final int MOST_PIECES = 256;

    private MiddleOfPieces() {}

    static void main() throws IOException {
        Network plain = Network.load(new float[DIMENSION]);
        double[] sum = new double[DIMENSION];
        List<Piece> pieces =
                Corpus.papers().stream()
                        .map(it -> Corpus.extraction(it).document().text())
                        .flatMap(
                                text ->
                                        SentenceCut.sentences(text).stream()
                                                .map(sentence -> sentence.of(text)))
                        .flatMap(it -> plain.read("", it, MOST_PIECES).pieces().stream())
                        .toList();
        for (Piece piece : pieces) {
            for (int i = 0; i < DIMENSION; i++) {
                sum[i] += piece.vector()[i];
            }
        }
        Files.writeString(
                FILE,
                Arrays.stream(sum)
                        .mapToObj(it -> "%.4f%n".formatted(it / pieces.size()))
                        .collect(Collectors.joining()));
    }
}
