package org.heterograph.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Meanings made of a few words that are said to mean the same, so that tests know what is near.
public final class MeaningByWords implements Embedder {
    private static final int DIMENSION = 64;

    private static final Map<String, String> SAME =
            Map.of(
                    "detach",
                    "lose",
                    "detached",
                    "lose",
                    "foil",
                    "collector",
                    "layers",
                    "sheets",
                    "attachment",
                    "contact",
                    "touch",
                    "contact");

    @Override
    public int dimension() {
        return DIMENSION;
    }

    @Override
    public String name() {
        return "test";
    }

    @Override
    public Meaning query(String words) {
        return passage(words);
    }

    @Override
    public Meaning passage(String words) {
        float[] all = new float[DIMENSION];
        all[0] = 0.01f;
        List<Meaning.Piece> pieces = new ArrayList<>();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (word.length() > 3) {
                int at = Math.floorMod(SAME.getOrDefault(word, word).hashCode(), DIMENSION);
                all[at] += 1;
                pieces.add(new Meaning.Piece(at, scattered(at)));
            }
        }
        return new Meaning(ofLengthOne(all), pieces);
    }

    /// A direction of its own for each place.
    private static float[] scattered(int at) {
        Random random = new Random(at);
        float[] vector = new float[DIMENSION];
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] = random.nextFloat() - 0.5f;
        }
        return ofLengthOne(vector);
    }

    private static float[] ofLengthOne(float[] vector) {
        double length = 0;
        for (float each : vector) {
            length += each * each;
        }
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }
}
