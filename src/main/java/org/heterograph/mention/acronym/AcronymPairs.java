package org.heterograph.mention.acronym;

import org.heterograph.document.Span;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads definitions whose short form is told by its parts: two in one bracket that share a noun,
/// `lithium-ion and sodium-ion batteries (LIBs and SIBs)`, and bonding states of an element,
/// `pyrrolic N (N-5)`.
final class AcronymPairs {
    private static final Pattern TWO =
            Pattern.compile(
                    "(\\p{Lu}[\\p{L}\\d-]{1,8})(?:\\sand\\s|/|,\\s)(\\p{Lu}[\\p{L}\\d-]{1,8})");

    private static final Pattern SHARED =
            Pattern.compile(
                    "([\\p{L}\\d‐‑-]{2,24}(?:\\s[\\p{L}‐‑-]{2,24})?)\\s(?:and|or)\\s([\\p{L}\\d‐‑-]{2,24}(?:\\s[\\p{L}‐‑-]{2,24})?)\\s([\\p{L}-]{3,24})\\s?$");

    private static final Pattern STATE = Pattern.compile("(\\p{Lu}\\p{Ll}?)-[\\dIVXQO]{1,3}");

    private static final int REACH = 110;

    private AcronymPairs() {}

    /// What a bracket defines in this way; empty where it does not.
    static List<Acronym> find(String text, Matcher bracket, int by) {
        String before = text.substring(Math.max(0, bracket.start() - REACH), bracket.start());
        Matcher two = TWO.matcher(bracket.group(1).strip());
        Matcher state = STATE.matcher(bracket.group(1).strip());
        return two.matches()
                ? two(before, two, bracket, by)
                : state.matches() ? state(before, state, bracket, by) : List.of();
    }

    private static List<Acronym> two(String before, Matcher two, Matcher bracket, int by) {
        Matcher shared = SHARED.matcher(before);
        if (!shared.find()) {
            return List.of();
        }
        String whole = shared.group(1) + " " + shared.group(3);
        String one =
                Stream.of(whole, withIon(shared))
                        .flatMap(it -> Stream.of(it, withoutFirstWord(it)))
                        .filter(it -> isSpelled(it, two.group(1)))
                        .findFirst()
                        .orElse(whole);
        String other = shared.group(2) + " " + shared.group(3);
        Span span =
                new Span(bracket.start() - before.length() + shared.start(), bracket.end())
                        .shifted(by);
        return isSpelled(one, two.group(1)) && isSpelled(other, two.group(2))
                ? List.of(
                        new Acronym(span, two.group(1), one),
                        new Acronym(span, two.group(2), other))
                : List.of();
    }

    /// `sodium and potassium-ion batteries`: the ion is of both.
    private static String withIon(Matcher shared) {
        boolean ion = shared.group(2).matches(".*[‐‑–-]ion");
        return shared.group(1) + (ion ? "-ion " : " ") + shared.group(3);
    }

    /// Whether the first letters of the words are the capitals.
    private static boolean isSpelled(String longForm, String shortForm) {
        String capitals = shortForm.replaceAll("[^\\p{Lu}]", "").toLowerCase(Locale.ROOT);
        StringBuilder initials = new StringBuilder();
        for (String word : longForm.toLowerCase(Locale.ROOT).split("[\\s‐‑–-]+", -1)) {
            initials.append(word, 0, Math.min(1, word.length()));
        }
        return capitals.length() > 1 && initials.toString().equals(capitals);
    }

    private static String withoutFirstWord(String text) {
        return text.substring(text.indexOf(' ') + 1);
    }

    private static List<Acronym> state(String before, Matcher state, Matcher bracket, int by) {
        Matcher named =
                Pattern.compile(
                                "([\\p{L}-]{5,20}\\s"
                                        + Pattern.quote(state.group(1))
                                        + "(?:\\satoms?)?)\\s?$")
                        .matcher(before);
        if (!named.find()) {
            return List.of();
        }
        int from = bracket.start() - before.length() + named.start();
        return List.of(
                new Acronym(
                        new Span(from, bracket.end()).shifted(by),
                        state.group(),
                        named.group(1).strip()));
    }
}
