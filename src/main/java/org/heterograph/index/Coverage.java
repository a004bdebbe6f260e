package org.heterograph.index;

/// How many of the papers can be found by what they mean; the others by their words alone, so far.
public record Coverage(int ready, int papers) {
    public boolean isWhole() {
        return ready >= papers;
    }
}
