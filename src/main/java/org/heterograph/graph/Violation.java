package org.heterograph.graph;

import org.heterograph.fact.FactId;

import java.util.Optional;

/// What breaks a shape of the ontology.
///
/// @param focus IRI of what is wrong
/// @param message what a right one has, for people
/// @param fact the fact concerned, absent where it is not about one
public record Violation(String focus, String message, Optional<FactId> fact) {}
