package org.heterograph.library;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/// A question that somebody keeps, to be told what is new.
///
/// @param name letters, digits, blanks and `._-`
/// @param words as typed
/// @param facets values chosen besides, as `year:2020`
/// @param saved when it was kept
/// @param looked when somebody last saw what was new
public record SavedSearch(
        String name, String words, List<String> facets, Instant saved, Instant looked) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,79}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final int LONGEST = 1000;

    public SavedSearch {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "no name of a search: '"
                            + name
                            + "'; take letters, digits, blanks and ._-, up to 80");
        }
        words = plain(words);
        facets = facets.stream().map(SavedSearch::plain).toList();
        if (words.isEmpty() && facets.isEmpty()) {
            throw new IllegalArgumentException("a search without words");
        }
    }

    private static String plain(String words) {
        String line = CONTROL.matcher(words).replaceAll(" ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST));
    }

    public SavedSearch looked(Instant when) {
        return new SavedSearch(name, words, facets, saved, when);
    }
}
