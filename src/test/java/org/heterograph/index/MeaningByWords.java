package org.heterograph.index;

import java.util.Locale;
import java.util.Map;

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
    public float[] query(String words) {
        return passage(words);
    }

    @Override
    public float[] passage(String words) {
        float[] vector = new float[DIMENSION];
        vector[0] = 0.01f;
        for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (word.length() > 3) {
                vector[Math.floorMod(SAME.getOrDefault(word, word).hashCode(), DIMENSION)] += 1;
            }
        }
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
