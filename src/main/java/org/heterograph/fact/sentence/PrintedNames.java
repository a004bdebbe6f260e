package org.heterograph.fact.sentence;

import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Mentions;

import java.util.HashMap;
import java.util.Map;

/// The names that a paper prints for its composites.
///
/// Where a sentence only names the sides of a heterostructure ("A was joined with B"), it is called
/// as elsewhere in the paper, in its order and with its separator: `B/A`.
public final class PrintedNames {
    private final Map<String, MaterialMention> byIdentity = new HashMap<>();

    public PrintedNames(Mentions mentions) {
        Map<String, Integer> uses = new HashMap<>();
        for (MaterialMention it : mentions.materials()) {
            if (it.isComposite() && !isDescription(it)) {
                String identity = it.composite().identity();
                int more = uses.merge(identity + " " + it.name(), 1, Integer::sum);
                MaterialMention best = byIdentity.get(identity);
                if (best == null || more > uses.getOrDefault(identity + " " + best.name(), 0)) {
                    byIdentity.put(identity, it);
                }
            }
        }
    }

    /// The material at its place, by the name that the paper uses most; by its own where it has no
    /// other.
    public MaterialMention of(MaterialMention material) {
        MaterialMention printed = byIdentity.get(material.composite().identity());
        return printed == null
                ? material
                : new MaterialMention(
                        material.span(), printed.name(), printed.composite(), printed.entity());
    }

    /// Words in place of a name: `CuS and NiS`.
    public static boolean isDescription(MaterialMention material) {
        return material.name().contains(" ");
    }
}
