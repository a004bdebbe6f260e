package org.heterograph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is looked for, in words that no engine owns.
///
/// @param reading how the words typed were read
/// @param terms in the order typed
/// @param clauses that were written with parentheses; every hit meets all
/// @param filters all of which hold
/// @param conditions on numbers
/// @param order of the hits
/// @param size how many hits at most
/// @param cursor where the page before ended, as its result said; absent for the first page
public record SearchRequest(
        Reading reading,
        List<Term> terms,
        List<Clause> clauses,
        List<Filter> filters,
        List<NumericCondition> conditions,
        Order order,
        int size,
        Optional<String> cursor) {
    /// What comes first.
    public enum Order {
        /// The best answer.
        BEST,
        /// The paper of the latest year; those without a year last.
        NEWEST,
        /// The paper of the earliest year.
        OLDEST
    }

    /// Hits of a page when nobody says otherwise.
    public static final int DEFAULT_SIZE = 10;

    /// No page is longer.
    public static final int LARGEST_SIZE = 1000;

    public SearchRequest {
        terms = List.copyOf(terms);
        clauses = List.copyOf(clauses);
        filters = List.copyOf(filters);
        conditions = List.copyOf(conditions);
        if (size < 0 || size > LARGEST_SIZE) {
            throw new IllegalArgumentException("no number of hits: " + size);
        }
    }

    public static SearchRequest of(Term... terms) {
        return new SearchRequest(
                Reading.NONE,
                List.of(terms),
                List.of(),
                List.of(),
                List.of(),
                Order.BEST,
                DEFAULT_SIZE,
                Optional.empty());
    }

    public SearchRequest sized(int hits) {
        return new SearchRequest(reading, terms, clauses, filters, conditions, order, hits, cursor);
    }

    public SearchRequest after(String where) {
        return new SearchRequest(
                reading, terms, clauses, filters, conditions, order, size, Optional.of(where));
    }

    /// The request for the first page.
    public SearchRequest first() {
        return new SearchRequest(
                reading, terms, clauses, filters, conditions, order, size, Optional.empty());
    }

    /// The request with one more filter: a facet selected.
    public SearchRequest and(Filter filter) {
        List<Filter> more = Stream.concat(filters.stream(), Stream.of(filter)).toList();
        return new SearchRequest(reading, terms, clauses, more, conditions, order, size, cursor);
    }

    /// The request without the filters that select values of a field: what a facet's other values
    /// are counted by.
    public SearchRequest without(Field field) {
        List<Filter> others = new ArrayList<>(filters);
        others.removeIf(filter -> filter.field() == field && !filter.excluded());
        return new SearchRequest(reading, terms, clauses, others, conditions, order, size, cursor);
    }

    /// All words that hits may have, those of clauses too.
    public List<Term> sought() {
        return Stream.concat(
                        terms.stream().filter(it -> it.occurrence() != Term.Occurrence.EXCLUDED),
                        clauses.stream().flatMap(Clause::sought))
                .toList();
    }

    /// Whether hits are chosen by values of the field.
    public boolean selects(Field field) {
        return filters.stream().anyMatch(it -> it.field() == field && !it.excluded());
    }
}
