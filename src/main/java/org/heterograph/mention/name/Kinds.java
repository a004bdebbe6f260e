package org.heterograph.mention.name;

/// Kinds of names besides those of the vocabulary.
public final class Kinds {
    /// A cell named by what it is filled with: `hybrid Na–air cell`.
    public static final String CELL = "cell";

    /// A cell of two electrodes that are both named: `NVP‖HC`, `NVP//Sb2S3@C`.
    public static final String FULL_CELL = "full cell";

    /// A name that many materials share: `transition metal oxides`.
    public static final String CLASS = "class";

    /// What a paper sets its own electrode against without another name: `the control sample`.
    public static final String CONTROL = "electrode";

    private Kinds() {}
}
