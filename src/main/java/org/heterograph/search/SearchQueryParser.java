package org.heterograph.search;

import org.heterograph.search.QuerySplitter.Piece;
import org.heterograph.vocabulary.Vocabulary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Understands what a person types into a search field.
///
/// ```java
/// parser.parse("MoSe2/SnSe@C \"rate capability\" -lithium year:2019-2022");
/// parser.parse("sulfide anodes with capacity > 400 mAh/g at 1 A/g after 1000 cycles");
/// ```
/// Words in quotes stand together in every hit, `-word` in none, `+word` in all; `field:value`
/// narrows by a [Field]. Labels of the vocabulary bring their synonyms along. Any text is a
/// question: what makes no sense as syntax is taken as words.
public final class SearchQueryParser {
    /// What is typed beyond is not read.
    public static final int LONGEST = 1000;

    private static final int MOST_TERMS = 64;

    private final FilterReader filters;
    private final ConditionFinder conditions;
    private final TermFinder terms;

    public SearchQueryParser(Vocabulary vocabulary) {
        this.filters = new FilterReader(vocabulary);
        this.conditions = new ConditionFinder(vocabulary);
        this.terms = new TermFinder(vocabulary);
    }

    /// The request for the first page; never fails.
    ///
    /// Hits are passages, or facts where numbers are compared, unless `kind:` says otherwise.
    public SearchRequest parse(String typed) {
        List<Piece> pieces = QuerySplitter.split(level(typed));
        String running = running(pieces);
        List<ConditionFinder.Found> found = conditions.find(running);
        List<Term> all = new ArrayList<>();
        pieces.stream()
                .filter(piece -> !piece.isRunning() && piece.field().isEmpty())
                .forEach(piece -> all.add(term(piece)));
        all.addAll(terms.find(masked(running, found)));
        return new SearchRequest(
                meaning(pieces, running, found),
                all.stream().distinct().limit(MOST_TERMS).toList(),
                filters(pieces, found),
                found.stream().map(ConditionFinder.Found::condition).limit(MOST_TERMS).toList(),
                SearchRequest.DEFAULT_SIZE,
                Optional.empty());
    }

    /// NFKC with plain dashes and quotes; what no keyboard writes becomes a blank.
    private static String level(String typed) {
        String cut = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        String plain =
                Normalizer.normalize(cut, Normalizer.Form.NFKC)
                        .replaceAll("[\\u2010-\\u2015\\u2212\\u207B]", "-")
                        .replaceAll("[“”„«»]", "\"")
                        .replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cn}\\p{Co}]", " ")
                        .replace(">=", "≥")
                        .replace("<=", "≤");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    private static String running(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece::isRunning)
                .map(Piece::text)
                .collect(Collectors.joining(" "));
    }

    /// What a condition says is no longer a word to look for.
    private static String masked(String running, List<ConditionFinder.Found> found) {
        StringBuilder rest = new StringBuilder(running);
        for (ConditionFinder.Found each : found) {
            if (each.condition().required()) {
                for (int i = each.start(); i < each.end(); i++) {
                    rest.setCharAt(i, ' ');
                }
            }
        }
        return rest.toString();
    }

    private static String meaning(
            List<Piece> pieces, String running, List<ConditionFinder.Found> found) {
        String quoted =
                pieces.stream()
                        .filter(it -> it.field().isEmpty() && !it.isRunning() && it.sign() != '-')
                        .map(Piece::text)
                        .collect(Collectors.joining(" "));
        return (masked(running, found) + " " + quoted).replaceAll("\\s+", " ").strip();
    }

    private Term term(Piece piece) {
        Term.Occurrence occurrence =
                piece.sign() == '-' ? Term.Occurrence.EXCLUDED : Term.Occurrence.REQUIRED;
        boolean exact = piece.quoted() || piece.sign() == '-';
        List<String> alternatives = exact ? List.of() : terms.alternatives(piece.text());
        return new Term(piece.text(), alternatives, occurrence, piece.quoted());
    }

    private List<Filter> filters(List<Piece> pieces, List<ConditionFinder.Found> found) {
        List<Filter> all = new ArrayList<>();
        for (Piece piece : pieces) {
            piece.field()
                    .ifPresent(
                            field ->
                                    all.add(
                                            filters.read(
                                                    field, piece.text(), piece.sign() == '-')));
        }
        if (all.stream().noneMatch(it -> it.field() == Field.KIND)) {
            boolean values = found.stream().anyMatch(it -> it.condition().required());
            all.add(Filter.of(Field.KIND, values ? "fact" : "passage"));
        }
        return all;
    }
}
