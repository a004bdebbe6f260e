package org.heterograph.library;

import java.util.List;
import java.util.Optional;

/// What became of a paper that was to be added.
public sealed interface Outcome {
    /// Name of the file, as given.
    String name();

    /// The paper as the library has it now; empty when it failed.
    default Optional<PaperCard> paper() {
        return switch (this) {
            case Added it -> Optional.of(it.card());
            case Unchanged it -> Optional.of(it.card());
            case Replaced it -> Optional.of(it.card());
            case Failed _ -> Optional.empty();
        };
    }

    /// @param card of the paper, now in the library
    /// @param warnings what of it could not be read
    record Added(String name, PaperCard card, List<String> warnings) implements Outcome {
        public Added {
            warnings = List.copyOf(warnings);
        }
    }

    /// The same bytes are there already, read by the same miner.
    record Unchanged(String name, PaperCard card) implements Outcome {}

    /// The bytes were there and have been read anew, or another file of the same work gave way.
    ///
    /// @param warnings what of it could not be read
    record Replaced(String name, PaperCard card, List<String> warnings) implements Outcome {
        public Replaced {
            warnings = List.copyOf(warnings);
        }
    }

    /// The paper is not in the library.
    ///
    /// @param reason one line: what is wrong and what to do next
    record Failed(String name, String reason) implements Outcome {}
}
