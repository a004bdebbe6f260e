package org.heterograph.app.search;

import org.heterograph.library.SavedSearch;
import org.heterograph.library.SavedSearches;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Questions that people keep, with how many hits they have now and how many are new.
///
/// @param searches that are kept
/// @param clock for when somebody looked
public record KeptSearches(SavedSearches searches, Searcher searcher, Clock clock) {
    /// A question with the numbers of its hits.
    ///
    /// @param fresh hits of papers that came in since somebody looked
    public record Counted(SavedSearch search, long total, long fresh) {
        /// Name, new and all hits, words, parted by tabs.
        public String line() {
            return String.join(
                    "\t",
                    search.name(),
                    fresh + " new",
                    total + " in all",
                    search.words(),
                    String.join(" ", search.facets()));
        }
    }

    public List<Counted> all() {
        return searches.all().stream().map(this::counted).toList();
    }

    public Optional<Counted> find(String name) {
        return searches.find(name).map(this::counted);
    }

    private Counted counted(SavedSearch search) {
        Question question = question(search).sized(0);
        return new Counted(
                search,
                searcher.find(question).total(),
                searcher.find(question.since(search.looked())).total());
    }

    /// The question again.
    public static Question question(SavedSearch search) {
        Question plain = Question.of(search.words());
        return new Question(
                plain.words(), search.facets(), plain.since(), plain.size(), plain.cursor());
    }

    /// Keeps a question, in place of one of the same name; all its hits of today are known.
    ///
    /// @throws IllegalArgumentException for a name or facets that are none, or nothing to look for
    public Counted keep(String name, String words, List<String> facets) {
        Instant now = now();
        SavedSearch search = new SavedSearch(name, words, facets, now, now);
        Counted counted = counted(search);
        searches.keep(search);
        return counted;
    }

    /// Notes that somebody has seen what is new.
    public Optional<Counted> looked(String name) {
        return searches.find(name)
                .map(
                        it -> {
                            SavedSearch looked = it.looked(now());
                            searches.keep(looked);
                            return counted(looked);
                        });
    }

    /// @return whether there was one
    public boolean forget(String name) {
        return searches.forget(name);
    }

    /// Papers are noted by the second.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
