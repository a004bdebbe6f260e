package org.heterograph.search;

import java.util.List;

/// How what was typed was read.
///
/// @param rest what was typed without the conditions on numbers: both together are the question
/// again, so that a condition can be changed or taken out
/// @param meaning the words alone, for an engine that knows meanings; empty where none are left
/// @param notes what could not be read as it was meant, and what was done instead; for people
public record Reading(String rest, String meaning, List<String> notes) {
    /// Of a request that nobody typed.
    public static final Reading NONE = new Reading("", "", List.of());

    public Reading {
        notes = List.copyOf(notes);
    }
}
