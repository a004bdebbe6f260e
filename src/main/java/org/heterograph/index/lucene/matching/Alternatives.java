package org.heterograph.index.lucene.matching;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The queries any of which a document must match to match another. Scores forgotten, most of what
/// a question says several times over falls away: the phrase `bulk density` is had by none that
/// lacks `density`.
final class Alternatives {
    private Alternatives() {}

    static List<Query> of(Query query) {
        Set<Query> all = new LinkedHashSet<>();
        add(query, all);
        Set<Term> words =
                all.stream()
                        .filter(TermQuery.class::isInstance)
                        .map(it -> ((TermQuery) it).getTerm())
                        .collect(Collectors.toSet());
        all.removeIf(it -> it instanceof MultiPhraseQuery phrase && has(phrase, words));
        return List.copyOf(all);
    }

    /// Whether documents with the phrase have one of the words.
    private static boolean has(MultiPhraseQuery phrase, Set<Term> words) {
        return Arrays.stream(phrase.getTermArrays())
                .anyMatch(place -> words.containsAll(List.of(place)));
    }

    private static void add(Query query, Set<Query> all) {
        switch (query) {
            case BoostQuery it -> add(it.getQuery(), all);
            case ConstantScoreQuery it -> add(it.getQuery(), all);
            case DisjunctionMaxQuery it -> it.getDisjuncts().forEach(each -> add(each, all));
            case BooleanQuery it -> add(it, all);
            default -> all.add(query);
        }
    }

    /// What is wanted beside what must be had changes scores alone.
    private static void add(BooleanQuery query, Set<Query> all) {
        List<BooleanClause> clauses =
                query.getMinimumNumberShouldMatch() > 0
                        ? query.clauses()
                        : query.clauses().stream().filter(BooleanClause::isRequired).toList();
        boolean any = clauses.isEmpty() || query.getMinimumNumberShouldMatch() == 1;
        boolean free = query.clauses().stream().allMatch(it -> it.occur() == Occur.SHOULD);
        boolean excludes = query.clauses().stream().anyMatch(BooleanClause::isProhibited);
        if (any && free) {
            query.clauses().forEach(it -> add(it.query(), all));
        } else if (clauses.size() == 1 && !excludes) {
            add(clauses.getFirst().query(), all);
        } else {
            all.add(query);
        }
    }
}
