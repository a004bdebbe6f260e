package org.heterograph.index.lucene.query;

import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.heterograph.index.Kind;
import org.heterograph.index.lucene.analysis.PassageAnalyzer;
import org.heterograph.index.lucene.document.IndexField;
import org.heterograph.index.lucene.query.Meanings.Meant;
import org.heterograph.search.Clause;
import org.heterograph.search.Field;
import org.heterograph.search.Filter;
import org.heterograph.search.NumericCondition;
import org.heterograph.search.SearchRequest;
import org.heterograph.search.Term;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Turns a request into a query.
public final class RequestQueries {
    /// How much a word counts where it stands.
    private static final Map<String, Float> WEIGHTS =
            new TreeMap<>(Map.of(IndexField.TEXT, 1f, IndexField.CONTEXT, 0.4f));

    private static final Set<String> KEYS =
            Arrays.stream(Kind.values()).map(Kind::key).collect(Collectors.toSet());

    /// All sentences of which the meaning is known.
    static final org.apache.lucene.index.Term SENTENCES =
            new org.apache.lucene.index.Term(IndexField.ROLE, IndexField.SENTENCE);

    private static final float SHARE = 0.3f;
    private static final float PREFERENCE = 2f;

    private final TermQueries terms;

    public RequestQueries(PassageAnalyzer analyzer) {
        this.terms = new TermQueries(analyzer);
    }

    /// How many of the words that are wanted a hit must have at least.
    public enum Need {
        /// Both of two; of a question some.
        SOME,
        /// One will do.
        ONE
    }

    public Query query(SearchRequest request, Need need) throws IOException {
        Optional<Query> words = words(request, need);
        BooleanQuery.Builder all = bounds(request, words.isPresent());
        words.ifPresent(query -> all.add(query, Occur.MUST));
        for (NumericCondition condition : request.conditions()) {
            addCondition(condition, all);
        }
        return all.build();
    }

    /// What every hit must have, however it was found.
    public Query demands(SearchRequest request) throws IOException {
        BooleanQuery.Builder all = bounds(request, false);
        for (Term term : request.terms()) {
            if (term.occurrence() == Term.Occurrence.REQUIRED) {
                anywhere(term, kinds(request)).ifPresent(query -> all.add(query, Occur.FILTER));
            }
        }
        for (NumericCondition condition : request.conditions()) {
            if (condition.required()) {
                all.add(range(condition), Occur.FILTER);
            }
        }
        return all.build();
    }

    /// All hits, those found by their meaning too.
    public Query matching(SearchRequest request, Need need, Map<Integer, Meant> meant)
            throws IOException {
        if (meant.isEmpty()) {
            return query(request, need);
        }
        return new BooleanQuery.Builder()
                .add(query(request, need), Occur.SHOULD)
                .add(
                        new BooleanQuery.Builder()
                                .add(Meanings.these(meant), Occur.FILTER)
                                .add(demands(request), Occur.FILTER)
                                .build(),
                        Occur.SHOULD)
                .build();
    }

    /// @param worded whether words are looked for too: only entries have words, and those of
    /// passages and facts stand in fields of their own
    private BooleanQuery.Builder bounds(SearchRequest request, boolean worded) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (!worded) {
            all.add(role(IndexField.ENTRY), Occur.FILTER);
        }
        for (Filter filter : request.filters()) {
            if (!worded || !choosesKind(filter)) {
                all.add(values(filter), filter.excluded() ? Occur.MUST_NOT : Occur.FILTER);
            }
        }
        for (Term term : request.terms()) {
            if (term.occurrence() == Term.Occurrence.EXCLUDED) {
                for (Kind kind : kinds(request)) {
                    terms.query(term, IndexField.of(IndexField.TEXT, kind))
                            .ifPresent(query -> all.add(query, Occur.MUST_NOT));
                }
            }
        }
        for (Clause clause : request.clauses()) {
            all.add(met(clause), Occur.FILTER);
        }
        return all;
    }

    private static boolean choosesKind(Filter filter) {
        return filter.field() == Field.KIND
                && !filter.excluded()
                && filter.values().size() == 1
                && KEYS.containsAll(filter.values());
    }

    /// The kinds of hits that the filters leave.
    private static Set<Kind> kinds(SearchRequest request) {
        Set<Kind> kinds = EnumSet.allOf(Kind.class);
        request.filters().stream()
                .filter(RequestQueries::choosesKind)
                .forEach(filter -> kinds.removeIf(it -> !filter.values().contains(it.key())));
        return kinds;
    }

    private Query met(Clause clause) throws IOException {
        return switch (clause) {
            case Clause.Has it ->
                    anywhere(it.term(), EnumSet.allOf(Kind.class))
                            .orElse(MatchAllDocsQuery.INSTANCE);
            case Clause.Narrows it -> values(it.filter());
            case Clause.All it -> joined(it.parts(), Occur.FILTER);
            case Clause.Any it -> joined(it.parts(), Occur.SHOULD);
            case Clause.Not it ->
                    new BooleanQuery.Builder()
                            .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                            .add(met(it.part()), Occur.MUST_NOT)
                            .build();
        };
    }

    private Query joined(List<Clause> parts, Occur how) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Clause part : parts) {
            all.add(met(part), how);
        }
        return parts.isEmpty() ? MatchAllDocsQuery.INSTANCE : all.build();
    }

    /// The sentences that filters on whole values leave, absent where these leave all; the rest is
    /// looked at afterwards. To choose among very many sentences takes longer than to find the
    /// nearest of all.
    Optional<Query> sentences(SearchRequest request) {
        List<Filter> narrowing =
                request.filters().stream()
                        .filter(it -> !IndexField.WORDED.contains(it.field()))
                        .filter(it -> !choosesPassages(it))
                        .toList();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new TermQuery(SENTENCES), Occur.FILTER);
        for (Filter filter : narrowing) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            filter.values().forEach(it -> any.add(exact(filter.field(), it), Occur.SHOULD));
            all.add(any.build(), filter.excluded() ? Occur.MUST_NOT : Occur.FILTER);
        }
        return narrowing.isEmpty() ? Optional.empty() : Optional.of(all.build());
    }

    /// Every sentence is one of a passage.
    private static boolean choosesPassages(Filter filter) {
        return choosesKind(filter) && filter.values().contains(Kind.PASSAGE.key());
    }

    private static Query role(String role) {
        return new TermQuery(new org.apache.lucene.index.Term(IndexField.ROLE, role));
    }

    /// What lights up in a hit: the terms in the text itself.
    public Query lights(SearchRequest request) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Term term : request.sought()) {
            for (Kind kind : kinds(request)) {
                terms.query(term, IndexField.of(IndexField.TEXT, kind))
                        .ifPresent(query -> any.add(query, Occur.SHOULD));
            }
        }
        return any.build();
    }

    private Optional<Query> words(SearchRequest request, Need need) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int wanted = 0;
        int clauses = 0;
        Set<Kind> kinds = kinds(request);
        for (Term term : request.terms()) {
            Optional<Query> query = anywhere(term, kinds);
            if (query.isPresent() && term.occurrence() != Term.Occurrence.EXCLUDED) {
                boolean required = term.occurrence() == Term.Occurrence.REQUIRED;
                all.add(query.get(), required ? Occur.MUST : Occur.SHOULD);
                wanted += required ? 0 : 1;
                clauses++;
            }
        }
        for (Term term : sought(request.clauses())) {
            Optional<Query> query = anywhere(term, kinds);
            query.ifPresent(it -> all.add(it, Occur.SHOULD));
            clauses += query.isPresent() ? 1 : 0;
        }
        all.setMinimumNumberShouldMatch(need == Need.ONE ? Math.min(wanted, 1) : some(wanted));
        return clauses == 0 ? Optional.empty() : Optional.of(all.build());
    }

    private static List<Term> sought(List<Clause> clauses) {
        return clauses.stream().flatMap(Clause::sought).toList();
    }

    private static int some(int wanted) {
        return wanted <= 2 ? wanted : Math.max(2, wanted / 3);
    }

    private Optional<Query> anywhere(Term term, Set<Kind> kinds) throws IOException {
        List<Query> ways = new ArrayList<>();
        for (Map.Entry<String, Float> field : WEIGHTS.entrySet()) {
            for (Kind kind : kinds) {
                terms.query(term, IndexField.of(field.getKey(), kind))
                        .map(query -> new BoostQuery(query, field.getValue()))
                        .ifPresent(ways::add);
            }
        }
        return TermQueries.best(ways, SHARE);
    }

    private Query values(Filter filter) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String value : filter.values()) {
            any.add(exact(filter.field(), value), Occur.SHOULD);
            Term words = new Term(value, List.of(), Term.Occurrence.REQUIRED, Term.Manner.PHRASE);
            terms.query(words, IndexField.words(filter.field()))
                    .ifPresent(query -> any.add(query, Occur.SHOULD));
        }
        return any.build();
    }

    private static Query exact(Field field, String value) {
        return new TermQuery(
                new org.apache.lucene.index.Term(
                        IndexField.exact(field), IndexField.folded(value)));
    }

    private static void addCondition(NumericCondition condition, BooleanQuery.Builder all) {
        Query range = range(condition);
        if (condition.required()) {
            all.add(range, Occur.FILTER);
        } else {
            all.add(new BoostQuery(new ConstantScoreQuery(range), PREFERENCE), Occur.SHOULD);
        }
    }

    private static Query range(NumericCondition condition) {
        double[] low = {condition.interval().least()};
        double[] high = {condition.interval().most()};
        List<String> properties =
                condition.properties().isEmpty() ? List.of("") : condition.properties();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String property : properties) {
            String field = IndexField.numbers(condition.dimension(), property);
            any.add(DoubleRange.newIntersectsQuery(field, low, high), Occur.SHOULD);
        }
        return any.build();
    }
}
