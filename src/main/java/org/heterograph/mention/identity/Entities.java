package org.heterograph.mention.identity;

import java.util.HashMap;
import java.util.Map;

/// Which identities of names mean the same material in a paper. Of several the one that was named
/// first in the union stands for all.
final class Entities {
    private final Map<String, String> parents = new HashMap<>();

    /// Says that two identities are one, known by the first.
    void unite(String kept, String other) {
        String root = of(kept);
        String joined = of(other);
        if (!root.equals(joined)) {
            parents.put(joined, root);
        }
    }

    /// The identity that stands for all that are one with it.
    String of(String identity) {
        String at = identity;
        while (parents.containsKey(at)) {
            at = parents.get(at);
        }
        return at;
    }
}
