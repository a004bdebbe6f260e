package org.heterograph.support;

import org.heterograph.nlp.Annotator;
import org.heterograph.nlp.DependencyParser;

/// The one annotator of a test run: its models take a second to load.
public final class Nlp {
    private static final class Holder {
        private static final Annotator ANNOTATOR = new Annotator();
    }

    private Nlp() {}

    /// Loads its model with the first sentence.
    public static DependencyParser parser() {
        return new DependencyParser();
    }

    public static Annotator annotator() {
        return Holder.ANNOTATOR;
    }
}
