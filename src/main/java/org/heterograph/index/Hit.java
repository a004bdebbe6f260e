package org.heterograph.index;

import org.heterograph.fact.FactId;
import org.heterograph.fact.Quote;
import org.heterograph.paper.FileId;

import java.util.Optional;
import java.util.OptionalInt;

/// Something found, and where it stands.
///
/// @param number of the entry within its paper, as [Entries] counts
/// @param title of the paper
/// @param section as evidence names it: number or title of the section, `abstract`, label of a
/// table or figure
/// @param score of the engine; comparable within one result only
/// @param snippet some sentences with the matches lit
/// @param quote the sentence that answers best, or the words a fact was read from
/// @param fact of a hit that is one
public record Hit(
        FileId paper,
        int number,
        String title,
        String section,
        double score,
        Snippet snippet,
        Quote quote,
        Optional<FactId> fact,
        Why why) {

    public Kind kind() {
        return fact.isPresent() ? Kind.FACT : Kind.PASSAGE;
    }

    /// The page on which the quote begins; empty for inputs without pages.
    public OptionalInt page() {
        return quote.places().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(quote.places().getFirst().page());
    }
}
