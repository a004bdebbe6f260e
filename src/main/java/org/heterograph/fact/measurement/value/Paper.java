package org.heterograph.fact.measurement.value;

import org.heterograph.mention.MaterialMention;

import java.util.List;
import java.util.Optional;

/// What a paper names anywhere.
///
/// @param cell the one cell of two electrodes that it names as its own
/// @param materials in order
public record Paper(Optional<MaterialMention> cell, List<MaterialMention> materials) {
    /// Nothing known.
    public static final Paper NONE = new Paper(Optional.empty(), List.of());

    public Paper {
        materials = List.copyOf(materials);
    }
}
