package org.heterograph.library;

/// What became of a paper that was to be added.
public sealed interface Outcome {
    /// Name of the file, as given.
    String name();

    /// @param card of the paper, now in the library
    record Added(String name, PaperCard card) implements Outcome {}

    /// The same bytes are there already, read by the same miner.
    record Unchanged(String name, PaperCard card) implements Outcome {}

    /// The bytes were there and have been read anew, or another file of the same work gave way.
    record Replaced(String name, PaperCard card) implements Outcome {}

    /// The paper is not in the library.
    ///
    /// @param reason one line: what is wrong and what to do next
    record Failed(String name, String reason) implements Outcome {}
}
