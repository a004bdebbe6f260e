package org.heterograph.linking;

import org.heterograph.paper.FileId;

import java.util.Optional;

/// Where the linker finds what other papers say: the port through which it sees the library.
public interface FactsAbout {
    /// The one work behind a key, in whatever paper it is cited.
    Work work(WorkKey key);

    /// A paper of the library.
    Optional<LinkedPaper> paper(FileId file);

    /// Whether a person holds two entities to be one material.
    boolean areMerged(String one, String other);

    /// Whether a person holds two entities to be two materials.
    boolean areSplit(String one, String other);
}
