package org.heterograph.index.lucene.query;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.heterograph.index.lucene.analysis.Lexeme.Type;
import org.heterograph.index.lucene.analysis.PassageAnalyzer;
import org.heterograph.index.lucene.analysis.PassageAnalyzer.Token;
import org.heterograph.index.lucene.document.IndexField;
import org.heterograph.search.Term;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Turns a term into a query on one field.
///
/// A formula is looked for as a whole first, then by its parts; words of a label together first,
/// then most of them; alternatives count less than the words typed.
public final class TermQueries {
    private static final float PARTS = 0.6f;
    private static final float COMPOUND = 0.4f;
    private static final float ALTERNATIVE = 0.6f;
    private static final float TOGETHER = 0.5f;

    /// A formula is one term however many words it would be, and what a question is about.
    private static final float NAME = 2f;
    private static final double MOST = 0.6;
    private static final int LOOSE = 2;
    private static final int MOST_EDITS = 2;

    private final PassageAnalyzer analyzer;

    public TermQueries(PassageAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /// Absent where nothing of the term is a word.
    public Optional<Query> query(Term term, String field) throws IOException {
        List<Query> ways = new ArrayList<>();
        switch (term.manner()) {
            case WORDS -> words(term.text(), field, false).ifPresent(ways::add);
            case PHRASE -> words(term.text(), field, true).ifPresent(ways::add);
            case PREFIX -> ways.add(new PrefixQuery(folded(term, field)));
            case FUZZY -> ways.add(new FuzzyQuery(folded(term, field), MOST_EDITS, 1));
        }
        Set<Query> others = new LinkedHashSet<>();
        for (String other : term.alternatives()) {
            words(other, field, true).ifPresent(others::add);
        }
        ways.forEach(others::remove);
        others.forEach(query -> ways.add(new BoostQuery(query, ALTERNATIVE)));
        return best(ways, 0);
    }

    private static org.apache.lucene.index.Term folded(Term term, String field) {
        return new org.apache.lucene.index.Term(field, IndexField.folded(term.text()));
    }

    private Optional<Query> words(String text, String field, boolean phrase) throws IOException {
        List<List<Token>> places = analyzer.places(text);
        if (places.size() < 2) {
            return places.stream().map(place -> place(place, field)).findFirst();
        }
        return Optional.of(phrase ? phrase(places, field, 0) : together(places, field));
    }

    private static Query together(List<List<Token>> places, String field) {
        BooleanQuery.Builder most = new BooleanQuery.Builder();
        places.forEach(place -> most.add(place(place, field), Occur.SHOULD));
        most.setMinimumNumberShouldMatch((int) Math.ceil(places.size() * MOST));
        return new BooleanQuery.Builder()
                .add(most.build(), Occur.MUST)
                .add(new BoostQuery(phrase(places, field, LOOSE), TOGETHER), Occur.SHOULD)
                .build();
    }

    private static Query phrase(List<List<Token>> places, String field, int slop) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
        for (List<Token> place : places) {
            phrase.add(
                    meant(place).stream()
                            .map(token -> term(token, field))
                            .distinct()
                            .toArray(org.apache.lucene.index.Term[]::new));
        }
        return phrase.build();
    }

    private static Query place(List<Token> place, String field) {
        List<Query> ways = new ArrayList<>();
        meant(place).forEach(token -> ways.add(new TermQuery(term(token, field))));
        BooleanQuery.Builder parts = new BooleanQuery.Builder();
        List<Token> partsOfName =
                place.stream().filter(token -> token.type() == Type.PART).distinct().toList();
        partsOfName.forEach(token -> parts.add(new TermQuery(term(token, field)), Occur.MUST));
        if (!partsOfName.isEmpty()) {
            ways.add(new BoostQuery(parts.build(), PARTS));
        }
        place.stream()
                .filter(token -> token.type() == Type.ELEMENT && isAlone(token, place))
                .forEach(
                        token ->
                                ways.add(
                                        new BoostQuery(
                                                new TermQuery(term(token, field)), COMPOUND)));
        boolean named = place.stream().anyMatch(it -> it.type() == Type.FORMULA);
        Query best = best(ways, 0).orElseThrow();
        return named ? new BoostQuery(best, NAME) : best;
    }

    /// Whether nothing but the element was typed: then its compounds are meant too.
    private static boolean isAlone(Token element, List<Token> place) {
        return place.stream()
                .anyMatch(
                        it -> it.type() == Type.FORMULA && element.term().equals("@" + it.term()));
    }

    /// The tokens that say what was typed: names and units as they are, not in lower case.
    private static List<Token> meant(List<Token> place) {
        List<Token> exact =
                place.stream()
                        .filter(it -> it.type() == Type.FORMULA || it.type() == Type.UNIT)
                        .toList();
        return exact.isEmpty() ? place : exact;
    }

    private static org.apache.lucene.index.Term term(Token token, String field) {
        return new org.apache.lucene.index.Term(field, token.term());
    }

    /// The best of some ways; the others add a share of their score.
    static Optional<Query> best(List<Query> ways, float share) {
        return switch (ways.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(ways.getFirst());
            default -> Optional.of(new DisjunctionMaxQuery(ways, share));
        };
    }
}
