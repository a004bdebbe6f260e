package org.heterograph.graph.sparql;

/// A query that shows what can be asked.
///
/// @param name to know it by, letters and hyphens
/// @param title a few words
/// @param question as a person asks it
/// @param sparql with values for what it leaves open
public record Example(String name, String title, String question, String sparql) {}
