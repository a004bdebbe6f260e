package org.heterograph.mention;

import org.heterograph.mention.acronym.Acronym;

import java.util.List;

/// All that is named in a paper.
///
/// @param passages in reading order; back matter and references are none
/// @param acronyms in the order of their definitions
/// @param materials every mention in passages and tables, in order
public record Mentions(
        List<Passage> passages, List<Acronym> acronyms, List<MaterialMention> materials) {
    public Mentions {
        passages = List.copyOf(passages);
        acronyms = List.copyOf(acronyms);
        materials = List.copyOf(materials);
    }
}
