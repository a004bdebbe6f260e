package org.heterograph.support;

import org.heterograph.nlp.Annotator;

/// The one annotator of a test run: its models take a second to load.
public final class Nlp {
    private static final class Holder {
        private static final Annotator ANNOTATOR = new Annotator();
    }

    private Nlp() {}

    public static Annotator annotator() {
        return Holder.ANNOTATOR;
    }
}
