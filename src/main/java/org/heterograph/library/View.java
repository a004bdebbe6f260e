package org.heterograph.library;

import org.heterograph.fact.Extraction;
import org.heterograph.fact.curation.Decision;
import org.heterograph.paper.FileId;

import java.util.List;
import java.util.Map;

/// A projection of the library's papers that can be thrown away and made again.
public interface View extends AutoCloseable {
    /// Digest of the extraction that the view holds, a paper.
    Map<FileId, String> held();

    /// Takes the paper in, in the place of what is held of the same file.
    ///
    /// @param digest of the extraction, to be told by [#held]
    void replace(Extraction extraction, String digest);

    /// Takes many papers in.
    default void replaceAll(Iterable<Shown> papers) {
        papers.forEach(it -> replace(it.extraction(), it.digest()));
    }

    /// A paper as a view shows it.
    ///
    /// @param digest of the extraction
    record Shown(Extraction extraction, String digest) {}

    void remove(FileId paper);

    /// Hears all that people have decided, oldest first: when the library opens, and after each
    /// decision.
    default void decided(List<Decision> decisions) {}

    @Override
    void close();
}
