package org.heterograph.benchmark;

import org.heterograph.fact.Extraction;
import org.heterograph.index.Embedder;
import org.heterograph.index.Meaning;
import org.heterograph.index.Meaning.Piece;
import org.heterograph.index.SentenceCut;
import org.heterograph.index.embedding.BgeEmbedder;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// The model's vectors of some thousand sentences; each further sentence has one of them, moved a
/// little by an amount that its words seed, and the pieces of another. Questions go through the
/// model.
///
/// @param known vectors of real sentences
/// @param pieces of real sentences, fewer since they take more room
record JitteredEmbedder(List<float[]> known, List<List<Piece>> pieces, Embedder model)
        implements Embedder {
    private static final float MOST = 0.02f;
    private static final int REAL = 20_000;
    private static final int IN_PIECES = 500;
    private static final int SHORTEST = 12;

    static JitteredEmbedder of(List<Extraction> papers) {
        Embedder model = new BgeEmbedder();
        List<String> sentences =
                papers.stream()
                        .map(it -> it.document().text())
                        .flatMap(JitteredEmbedder::sentences)
                        .limit(REAL)
                        .toList();
        return new JitteredEmbedder(
                sentences.parallelStream().map(model::passage).map(Meaning::whole).toList(),
                sentences.stream()
                        .limit(IN_PIECES)
                        .map(model::passage)
                        .map(Meaning::pieces)
                        .toList(),
                model);
    }

    private static Stream<String> sentences(String text) {
        return SentenceCut.sentences(text).stream()
                .map(it -> it.of(text))
                .filter(it -> it.length() >= SHORTEST);
    }

    @Override
    public int dimension() {
        return model.dimension();
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public Meaning query(String words) {
        return model.query(words);
    }

    @Override
    public Meaning passage(String words) {
        Random random = new Random(words.hashCode());
        float[] vector = known.get(random.nextInt(known.size())).clone();
        double length = 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] += MOST * (random.nextFloat() - 0.5f);
            length += vector[i] * vector[i];
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return new Meaning(vector, pieces.get(random.nextInt(pieces.size())));
    }
}
