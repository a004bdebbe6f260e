package org.heterograph.evaluation;

import org.heterograph.exchange.PrintedLine;
import org.heterograph.fact.Extraction;
import org.heterograph.index.Entries;
import org.heterograph.index.Entry;
import org.heterograph.index.Hit;
import org.heterograph.index.SearchIndex;
import org.heterograph.paper.FileId;
import org.heterograph.search.SearchQueryParser;
import org.heterograph.vocabulary.Vocabulary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Asks an index for a material's property, `SnSe2@NC specific capacity`, and sees where it puts
/// the passages that the gold quotes for it. The material is typed in several ways.
final class FormulaSearch {
    /// A formula has a capital and a digit, or an element and what carries it.
    private static final String FORMULA = "(?=.*\\p{Lu})(?=.*[\\d@/])\\S{3,40}";

    private static final int SHOWN = 10;

    private final Vocabulary vocabulary;
    private final SearchIndex index;
    private final Map<FileId, List<String>> texts = new LinkedHashMap<>();
    private final Map<String, Set<String>> quotes = new LinkedHashMap<>();

    /// How often the passage was among the first ten, and the mean of one through its rank.
    record Found(int asked, double recall, double reciprocal) {}

    FormulaSearch(Vocabulary vocabulary, SearchIndex index) {
        this.vocabulary = vocabulary;
        this.index = index;
    }

    void add(Extraction paper, List<PrintedLine> gold) {
        index.replace(paper, "read");
        texts.put(
                paper.document().file(),
                Entries.of(paper, vocabulary.units()).stream()
                        .map(Entry::words)
                        .map(it -> letters(it.text()))
                        .toList());
        for (PrintedLine line : gold) {
            String material = line.text("material").orElse("");
            String quote = line.text("evidence/quote").orElse("");
            if (line.type().equals("measurement") && material.matches(FORMULA)) {
                String property = line.text("property").orElse("").replace('_', ' ');
                quotes.computeIfAbsent(material + " " + property, _ -> new LinkedHashSet<>())
                        .add(letters(quote));
            }
        }
    }

    /// Ways to type a formula, by their names.
    static Map<String, UnaryOperator<String>> ways() {
        Map<String, UnaryOperator<String>> ways = new LinkedHashMap<>();
        ways.put("as in plain text: `MoSe2/SnSe@C`", it -> it);
        ways.put("with subscripts: `MoSe₂/SnSe@C`", FormulaSearch::subscripted);
        ways.put("parts in another order: `SnSe/MoSe2@C`", FormulaSearch::turned);
        ways.put("digits apart: `MoSe 2`", it -> it.replaceAll("(?<=[a-z])(?=\\d)", " "));
        return ways;
    }

    private static String subscripted(String formula) {
        return formula.chars()
                .mapToObj(it -> Character.isDigit(it) ? (char) ('₀' + it - '0') : (char) it)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static String turned(String formula) {
        int carrier = formula.indexOf('@');
        String parts = carrier < 0 ? formula : formula.substring(0, carrier);
        List<String> turned = new ArrayList<>(List.of(parts.split("/")));
        java.util.Collections.reverse(turned);
        return String.join("/", turned) + (carrier < 0 ? "" : formula.substring(carrier));
    }

    Found ask(UnaryOperator<String> typing) {
        SearchQueryParser parser = new SearchQueryParser(vocabulary);
        int found = 0;
        double reciprocal = 0;
        for (Map.Entry<String, Set<String>> question : quotes.entrySet()) {
            String[] words = question.getKey().split(" ", 2);
            String typed = typing.apply(words[0]) + " " + words[1];
            int rank =
                    rank(
                            index.search(parser.parse(typed).sized(SHOWN)).hits(),
                            question.getValue());
            found += rank > 0 ? 1 : 0;
            reciprocal += rank > 0 ? 1.0 / rank : 0;
        }
        int asked = quotes.size();
        return new Found(asked, (double) found / asked, reciprocal / asked);
    }

    private int rank(List<Hit> hits, Set<String> wanted) {
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            String text = texts.getOrDefault(hit.paper(), List.of()).get(hit.number());
            if (wanted.stream().anyMatch(it -> text.contains(it) || it.contains(text))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// A table of both indexes.
    static String markdown(FormulaSearch with, FormulaSearch without) {
        StringBuilder table = new StringBuilder();
        table.append("| the formula is typed | questions | with analysis: R@10 | MRR |");
        table.append(" without: R@10 | MRR |\n|---|--:|--:|--:|--:|--:|\n");
        ways().forEach(
                        (name, typing) -> {
                            Found one = with.ask(typing);
                            Found other = without.ask(typing);
                            table.append(
                                    String.format(
                                            Locale.ROOT,
                                            "| %s | %d | %.3f | %.3f | %.3f | %.3f |%n",
                                            name,
                                            one.asked(),
                                            one.recall(),
                                            one.reciprocal(),
                                            other.recall(),
                                            other.reciprocal()));
                        });
        return table.toString();
    }
}
