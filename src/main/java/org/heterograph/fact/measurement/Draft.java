package org.heterograph.fact.measurement;

import org.heterograph.fact.FactId;

/// The id of statements whose fact is not known yet: [org.heterograph.fact.FactJoiner] gives it.
public final class Draft {
    public static final FactId UNNAMED = new FactId("0000000000000000");

    private Draft() {}
}
