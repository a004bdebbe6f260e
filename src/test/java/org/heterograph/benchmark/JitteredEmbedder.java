package org.heterograph.benchmark;

import org.heterograph.fact.Extraction;
import org.heterograph.index.Embedder;
import org.heterograph.index.SentenceCut;
import org.heterograph.index.embedding.BgeEmbedder;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// The model's vectors of some thousand sentences; each further sentence has one of them, moved a
/// little by an amount that its words seed. Questions go through the model.
///
/// @param known vectors of real sentences
record JitteredEmbedder(List<float[]> known, Embedder model) implements Embedder {
    private static final float MOST = 0.02f;
    private static final int REAL = 20_000;
    private static final int SHORTEST = 12;

    static JitteredEmbedder of(List<Extraction> papers) {
        Embedder model = new BgeEmbedder();
        List<float[]> known =
                papers.stream()
                        .map(it -> it.document().text())
                        .flatMap(JitteredEmbedder::sentences)
                        .limit(REAL)
                        .parallel()
                        .map(model::passage)
                        .toList();
        return new JitteredEmbedder(known, model);
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
    public float[] query(String words) {
        return model.query(words);
    }

    @Override
    public float[] passage(String words) {
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
        return vector;
    }
}
