package org.heterograph.fact.table;

import org.heterograph.chemistry.Composite;
import org.heterograph.document.Span;

import java.util.Optional;

/// The material that a row is about.
///
/// @param name as printed, on one line
/// @param entity shared with the text's mentions of it
/// @param composite the name taken apart, where it is a name of phases and supports
record Subject(Span span, String name, String entity, Optional<Composite> composite) {}
