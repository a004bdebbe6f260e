package org.heterograph.fact.measurement.value;

import org.heterograph.mention.MaterialMention;

import java.util.List;
import java.util.Optional;

/// What a paper names anywhere.
///
/// @param cell the one cell of two electrodes that it names as its own
/// @param materials in order
/// @param tellsMembers whether it says which composition a sample of a series has (`x = 0.1`)
public record Paper(
        Optional<MaterialMention> cell, List<MaterialMention> materials, boolean tellsMembers) {
    /// Nothing known.
    public static final Paper NONE = new Paper(Optional.empty(), List.of(), false);

    public Paper {
        materials = List.copyOf(materials);
    }
}
