package org.heterograph.mention.acronym;

import org.heterograph.document.Span;
import org.heterograph.vocabulary.Wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds symbols that stand in brackets behind the quantity that they name: `exchange current
/// density (i0)`, `adsorption energy (ΔEa)`, `Warburg impedance (W)`.
///
/// A symbol need not hold letters of the quantity, so the noun before it has to be one of a
/// quantity. A single capital has to be the first letter, as else it may be a unit: `current (A)`.
final class SymbolFinder {
    private static final Pattern SYMBOL =
            Pattern.compile(
                    "[∆Δδ]?\\p{L}(?:[\\p{Ll}\\d+]{1,3}|\\p{Lu}{1,2}(?=[+\\d]))?[+]?|[∆Δ]\\p{Lu}\\p{L}?");

    private static final Pattern QUANTITY = Wording.pattern("(?i){quantities}$");

    private static final Pattern UNIT =
            Pattern.compile("[VAKhWSgsCJΩ]|[mkµμn][AVWgms]|Hz|eV|at|wt|vol|min|mol");

    /// What cannot stand in the name of a quantity; `of` can, behind another.
    private static final Set<String> ENDS =
            Set.of(
                    "the", "a", "an", "in", "to", "and", "or", "with", "for", "by", "as", "from",
                    "at", "on", "is", "are", "was", "were", "between", "that", "where", "which",
                    "its", "their", "both", "higher", "lower", "smaller", "larger", "of");

    private static final int WORDS = 4;
    private static final int REACH = 90;

    private SymbolFinder() {}

    /// The quantity that a bracket gives a symbol.
    static Optional<Acronym> find(String text, Matcher bracket, int by) {
        String symbol = bracket.group(1).strip();
        String before = text.substring(Math.max(0, bracket.start() - REACH), bracket.start());
        if (!SYMBOL.matcher(symbol).matches() || !QUANTITY.matcher(before.strip()).find()) {
            return Optional.empty();
        }
        String name = name(before.strip());
        boolean initial = name.toLowerCase(Locale.ROOT).startsWith(symbol.toLowerCase(Locale.ROOT));
        boolean sure = symbol.length() == 1 ? initial : !UNIT.matcher(symbol).matches();
        int from = text.lastIndexOf(name, bracket.start());
        return sure && name.contains(" ") && from >= 0
                ? Optional.of(new Acronym(new Span(from, bracket.end()).shifted(by), symbol, name))
                : Optional.empty();
    }

    private static String name(String before) {
        List<String> words = List.of(before.split("\\s+", -1));
        int from = words.size() - 1;
        while (from > 0 && words.size() - from < WORDS && goesOn(words.get(from - 1))) {
            from--;
        }
        if (from > 1 && isQuantityOf(words, from)) {
            return name(String.join(" ", words.subList(0, from - 1)))
                    + " of "
                    + String.join(" ", words.subList(from, words.size()));
        }
        return String.join(" ", words.subList(from, words.size()));
    }

    /// `enthalpy of formation`
    private static boolean isQuantityOf(List<String> words, int from) {
        return words.get(from - 1).equals("of") && QUANTITY.matcher(words.get(from - 2)).find();
    }

    private static boolean goesOn(String word) {
        return !ENDS.contains(word.toLowerCase(Locale.ROOT))
                && !word.matches(".*[.,;:()=]|.*(?:ed|ing|ly|s)");
    }
}
