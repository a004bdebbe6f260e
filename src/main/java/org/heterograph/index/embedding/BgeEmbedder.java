package org.heterograph.index.embedding;

import org.heterograph.index.Embedder;
import org.heterograph.index.Meaning;
import org.jspecify.annotations.Nullable;

/// The model `bge-small-en-v1.5` with numbers of eight bits, run in this process.
///
/// Texts are run one by one: within a batch the rounding of one text depends on the others. Any
/// number of threads may ask. The network is loaded when the first text comes, in about half a
/// second; who never asks pays nothing.
public final class BgeEmbedder implements Embedder {
    private static final int DIMENSION = 384;
    private static final int MOST_PIECES = 256;

    /// What the model was trained to read before a question.
    private static final String QUESTION =
            "Represent this sentence for searching relevant passages: ";

    private @Nullable Network network;

    @Override
    public int dimension() {
        return DIMENSION;
    }

    @Override
    public String name() {
        return "bge-small-en-v1.5-q";
    }

    /// @throws org.heterograph.index.UnusableModelException if the model cannot be loaded here
    @Override
    public Meaning query(String text) {
        return network().read(QUESTION, text, MOST_PIECES);
    }

    /// @throws org.heterograph.index.UnusableModelException if the model cannot be loaded here
    @Override
    public Meaning passage(String text) {
        return network().read("", text, MOST_PIECES);
    }

    private synchronized Network network() {
        Network loaded = network;
        if (loaded == null) {
            loaded = Network.load();
            network = loaded;
        }
        return loaded;
    }
}
