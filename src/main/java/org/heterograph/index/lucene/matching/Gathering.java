package org.heterograph.index.lucene.matching;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts [SomeOf] where a query wants some of several words. What one query of a request found out
/// the others know: hits are ranked, counted and totalled by the same sets.
///
/// Made for one request, and for one thread.
public final class Gathering {
    /// With more words, each of which takes a bit for each document, Lucene goes by itself.
    private static final int MOST_GROUPS = 16;

    private final IndexSearcher searcher;
    private final Map<Query, SomeOf> known = new HashMap<>();

    public Gathering(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// A query that finds the same with the same scores.
    public Query of(Query query) {
        if (!(query instanceof BooleanQuery all)) {
            return query;
        }
        return isChoice(all) ? known.computeIfAbsent(all, _ -> some(all)) : inner(all);
    }

    private static boolean isChoice(BooleanQuery query) {
        return !query.clauses().isEmpty()
                && query.clauses().size() <= MOST_GROUPS
                && query.clauses().stream().allMatch(Gathering::isGroup);
    }

    private static boolean isGroup(BooleanClause clause) {
        return clause.occur() == Occur.SHOULD && !(clause.query() instanceof BooleanQuery);
    }

    private SomeOf some(BooleanQuery query) {
        List<Query> groups = query.clauses().stream().map(BooleanClause::query).toList();
        return new SomeOf(searcher, groups, Math.max(1, query.getMinimumNumberShouldMatch()));
    }

    private Query inner(BooleanQuery query) {
        BooleanQuery.Builder made = new BooleanQuery.Builder();
        made.setMinimumNumberShouldMatch(query.getMinimumNumberShouldMatch());
        for (BooleanClause clause : query) {
            boolean sought = clause.occur() == Occur.MUST || clause.occur() == Occur.SHOULD;
            made.add(sought ? of(clause.query()) : clause.query(), clause.occur());
        }
        return made.build();
    }
}
