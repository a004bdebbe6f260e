package org.heterograph.index;

import org.heterograph.fact.Extraction;
import org.heterograph.paper.FileId;
import org.heterograph.search.SearchRequest;

import java.util.List;
import java.util.SortedMap;

/// Papers that can be searched. One writer a place; any number of threads may search.
///
/// ```java
/// index.replace(extraction, digest);           // found from now on
/// index.commit();                              // and after a crash
/// index.search(parser.parse("MoSe2/SnSe@C rate capability"));
/// ```
public interface SearchIndex extends AutoCloseable {
    /// Adds a paper, in place of what was there of the same file. Searches that begin after the
    /// return see all of it; those that run see all of it or nothing.
    ///
    /// @param digest names the extraction, as [#papers] gives it back
    /// @throws UnusableIndexException if the index cannot be written
    void replace(Extraction extraction, String digest);

    /// Takes a paper out; nothing happens when it is not there.
    void remove(FileId paper);

    /// The papers held, with the digest each came with. After a crash these are the papers of the
    /// last commit.
    SortedMap<FileId, String> papers();

    /// The hits that answer best; ties by paper and place in it.
    ///
    /// @throws IllegalArgumentException for a cursor that no result gave out
    SearchResult search(SearchRequest request);

    /// Passages of other places that are about the same, best first; none for an entry that is not
    /// there.
    ///
    /// @param number of the entry within its paper
    List<Hit> similar(FileId paper, int number, int size);

    /// Names that a word begins with, or one of whose words does: those of most papers first.
    List<Completion> complete(String begun, int size);

    /// Works out the meaning of one paper that was added since, so that it is found by words that
    /// it
    /// does not use. Takes seconds; others may search, add and call this at the same time.
    ///
    /// @return whether there was such a paper
    boolean understandNext();

    /// How far that is.
    Coverage coverage();

    /// Makes what was done safe against a crash.
    void commit();

    /// Commits and lets go of the place.
    @Override
    void close();
}
