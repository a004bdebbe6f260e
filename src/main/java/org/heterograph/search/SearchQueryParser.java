package org.heterograph.search;

import org.heterograph.search.SearchRequest.Order;
import org.heterograph.vocabulary.Vocabulary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Understands what a person types into a search field.
///
/// ```java
/// parser.parse("MoSe2/SnSe@C \"rate capability\" -lithium year:2019-2022");
/// parser.parse("sulfide anodes with capacity > 400 mAh/g at 1 A/g after 1000 cycles");
/// ```
/// Words in quotes stand together in every hit, `-word` in none, `+word` in all; `AND`, `OR`, `NOT`
/// say the same, with parentheses where they nest: `(anode OR cathode) AND NOT lithium`; `electro*`
/// begins a word, `sulfer~` may be misspelt; `field:value` narrows by a
/// [Field]; `sort:newest` brings the latest year first. Labels of the vocabulary bring their
/// synonyms along. Any text is a
/// question: what makes no sense as syntax is taken as words.
public final class SearchQueryParser {
    /// What is typed beyond is not read.
    public static final int LONGEST = 1000;

    private static final int MOST_TERMS = 64;

    /// A subscript typed apart from its formula: `SnSe 2`, but not `SnSe 2 V`.
    private static final String APART =
            "(?<![\\p{L}\\d])((?:[A-Z][a-z]?\\d{0,2}){2,6}) ([2-9])(?=$| (?![VAKWhmn%°µ]))";

    private static final Pattern SORT = Pattern.compile("(?<!\\S)sort:(best|newest|oldest)(?!\\S)");

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
        List<String> notes = new ArrayList<>();
        if (typed.length() > LONGEST) {
            notes.add("only the first " + LONGEST + " letters were read");
        }
        String plain = level(typed);
        Matcher sort = SORT.matcher(plain);
        Order order =
                sort.find() ? Order.valueOf(sort.group(1).toUpperCase(Locale.ROOT)) : Order.BEST;
        BooleanReader.Read groups =
                BooleanReader.read(SORT.matcher(plain).replaceAll(" "), this::clause, notes);
        List<Piece> pieces = new Operators(notes).read(QuerySplitter.split(groups.rest(), notes));
        String running = running(pieces);
        List<ConditionFinder.Found> found = conditions.find(running);
        List<Term> all = new ArrayList<>();
        pieces.stream()
                .filter(piece -> !piece.isRunning() && piece.field().isEmpty())
                .forEach(piece -> all.add(term(piece)));
        all.addAll(terms.find(masked(running, found)));
        return new SearchRequest(
                reading(pieces, masked(running, found), groups, order, notes),
                all.stream().distinct().limit(MOST_TERMS).toList(),
                groups.clauses(),
                filters(pieces, found, groups),
                found.stream().map(ConditionFinder.Found::condition).limit(MOST_TERMS).toList(),
                order,
                SearchRequest.DEFAULT_SIZE,
                Optional.empty());
    }

    private static Reading reading(
            List<Piece> pieces,
            String words,
            BooleanReader.Read groups,
            Order order,
            List<String> notes) {
        String meant =
                pieces.stream()
                        .filter(it -> it.field().isEmpty() && !it.isRunning() && it.sign() != '-')
                        .map(Piece::text)
                        .collect(Collectors.joining(" "));
        String apart =
                pieces.stream()
                        .filter(it -> !it.isRunning())
                        .map(Piece::typed)
                        .collect(Collectors.joining(" "));
        String sorted = order == Order.BEST ? "" : " sort:" + order.name().toLowerCase(Locale.ROOT);
        return new Reading(
                spaced(words + " " + groups.typed() + " " + apart + sorted),
                spaced(words + " " + meant + " " + sought(groups)),
                notes);
    }

    private static String sought(BooleanReader.Read groups) {
        return groups.clauses().stream()
                .flatMap(Clause::sought)
                .map(Term::text)
                .collect(Collectors.joining(" "));
    }

    /// A word, a phrase or `field:value` within parentheses.
    private Clause clause(String typed) {
        List<Piece> pieces = QuerySplitter.split(typed, new ArrayList<>());
        if (pieces.isEmpty()) {
            return new Clause.All(List.of());
        }
        Piece piece = pieces.getFirst();
        Piece plain = piece.unsigned();
        Clause clause =
                piece.field()
                        .<Clause>map(field -> new Clause.Narrows(filter(field, plain)))
                        .orElseGet(() -> new Clause.Has(term(plain)));
        return piece.sign() == '-' ? new Clause.Not(clause) : clause;
    }

    private static String spaced(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /// NFKC with plain dashes and quotes; what no keyboard writes becomes a blank.
    private static String level(String typed) {
        String cut = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        String plain =
                Normalizer.normalize(cut, Normalizer.Form.NFKC)
                        .replaceAll("[\\u2010-\\u2015\\u2212\\u207B]", "-")
                        .replaceAll("[“”„«»]", "\"")
                        .replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cn}\\p{Co}]", " ")
                        .replaceAll("\\balpha-(?=\\p{Lu})", "α-")
                        .replaceAll("\\bbeta-(?=\\p{Lu})", "β-")
                        .replaceAll("\\bgamma-(?=\\p{Lu})", "γ-")
                        .replaceAll("\\bdelta-(?=\\p{Lu})", "δ-")
                        .replaceAll(APART, "$1$2")
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

    private Term term(Piece piece) {
        Term.Occurrence occurrence =
                piece.sign() == '-' ? Term.Occurrence.EXCLUDED : Term.Occurrence.REQUIRED;
        boolean exact = piece.manner() != Term.Manner.WORDS || piece.sign() == '-';
        List<String> same = exact ? List.of() : terms.alternatives(piece.text());
        List<String> alternatives = Stream.concat(piece.others().stream(), same.stream()).toList();
        return new Term(piece.text(), alternatives, occurrence, piece.manner());
    }

    private List<Filter> filters(
            List<Piece> pieces, List<ConditionFinder.Found> found, BooleanReader.Read groups) {
        List<Filter> all = new ArrayList<>();
        for (Piece piece : pieces) {
            piece.field().ifPresent(field -> all.add(filter(field, piece)));
        }
        boolean chosen = groups.clauses().stream().anyMatch(SearchQueryParser::choosesKind);
        if (!chosen && all.stream().noneMatch(it -> it.field() == Field.KIND)) {
            boolean values = found.stream().anyMatch(it -> it.condition().required());
            all.add(Filter.of(Field.KIND, values ? "fact" : "passage"));
        }
        return all;
    }

    private static boolean choosesKind(Clause clause) {
        return switch (clause) {
            case Clause.Narrows it -> it.filter().field() == Field.KIND;
            case Clause.All it -> it.parts().stream().anyMatch(SearchQueryParser::choosesKind);
            case Clause.Any it -> it.parts().stream().anyMatch(SearchQueryParser::choosesKind);
            case Clause.Not it -> choosesKind(it.part());
            case Clause.Has _ -> false;
        };
    }

    private Filter filter(Field field, Piece piece) {
        List<String> values =
                Stream.concat(Stream.of(piece.text()), piece.others().stream())
                        .flatMap(it -> filters.read(field, it, false).values().stream())
                        .distinct()
                        .toList();
        return new Filter(field, values, piece.sign() == '-');
    }
}
