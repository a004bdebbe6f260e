package org.heterograph.linking;

import org.heterograph.paper.FileId;

import java.util.Optional;

/// A work as the library knows it.
///
/// @param name its DOI, else what is printed of it (`ursa|2021|3|17`); all papers that cite the work
/// give it the same name
/// @param isDoi whether the name is a DOI
/// @param held the paper itself, where the library has it
public record Work(String name, boolean isDoi, Optional<FileId> held) {}
