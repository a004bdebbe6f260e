package org.heterograph.mention;

import org.heterograph.document.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds definitions of short forms, `long form (SF)` and `SF (long form)`.
///
/// After Schwartz and Hearst (2003), but of the possible long forms the one wins that begins most
/// words with letters of the short form, so that `cyclic voltammetry curves (CV)` is not cut to
/// `curves`.
final class AcronymFinder {
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{2,80})\\)");

    private static final Pattern SHORT =
            Pattern.compile("(?=[^\\s]*\\p{Lu})[\\p{L}\\d][\\p{L}\\d/@–-]{1,11}");

    private static final Pattern SYMBOL = Pattern.compile("[A-Z][a-z]{1,3}|E[A-Z]");

    /// Letters of a word that may have a short form of its own.
    private static final int LONG_WORD = 8;

    private static final Pattern WORD = Pattern.compile("[^\\s]+");

    private static final List<String> DIGITS =
            List.of("zero", "one", "two", "three", "four", "five");

    private final MaterialFinder names;

    AcronymFinder(MaterialFinder names) {
        this.names = names;
    }

    List<Acronym> find(ReadableText readable, Span stretch) {
        String text = readable.of(stretch);
        List<Acronym> found = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            behindLongForm(text, bracket, stretch.start())
                    .or(() -> beforeLongForm(text, bracket, stretch.start()))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Acronym> behindLongForm(String text, Matcher bracket, int by) {
        String shortForm = bracket.group(1).split("[,;]", 2)[0].strip();
        if (!SHORT.matcher(shortForm).matches() || isFormula(shortForm)) {
            return Optional.empty();
        }
        String letters = letters(shortForm);
        List<Integer> starts = wordStarts(text, bracket.start(), letters.length());
        return best(text, starts, bracket.start(), letters)
                .or(() -> symbol(text, starts, bracket.start(), shortForm))
                .filter(from -> !text.substring(from, bracket.start()).strip().equals(shortForm))
                .map(
                        from ->
                                new Acronym(
                                        new Span(from, bracket.end()).shifted(by),
                                        shortForm,
                                        text.substring(from, bracket.start()).strip()));
    }

    /// `NaOH` is no short form but what `sodium hydroxide` is made of.
    private boolean isFormula(String shortForm) {
        return names.parse(shortForm)
                .filter(it -> it.supports().isEmpty() && !it.phases().isEmpty())
                .isPresent();
    }

    /// A symbol with its index, whose quantity is named last: `charge-transfer resistance (Rct)`.
    private static Optional<Integer> symbol(
            String text, List<Integer> starts, int end, String shortForm) {
        String letters = letters(shortForm);
        return SYMBOL.matcher(shortForm).matches()
                ? best(text, starts, end, letters.substring(1) + letters.charAt(0))
                : Optional.empty();
    }

    /// `EIS (electrochemical impedance spectroscopy)`: every word begins with a letter of it.
    private static Optional<Acronym> beforeLongForm(String text, Matcher bracket, int by) {
        String before = text.substring(Math.max(0, bracket.start() - 14), bracket.start()).strip();
        String shortForm = before.substring(before.lastIndexOf(' ') + 1);
        String longForm = bracket.group(1).strip();
        boolean candidate =
                SHORT.matcher(shortForm).matches()
                        && longForm.contains(" ")
                        && longForm.length() > 8;
        if (!candidate || score(longForm, letters(shortForm)) < letters(shortForm).length()) {
            return Optional.empty();
        }
        int from = text.lastIndexOf(shortForm, bracket.start());
        return Optional.of(
                new Acronym(new Span(from, bracket.end()).shifted(by), shortForm, longForm));
    }

    /// Starts of the words before a bracket, the nearest first, back to the end of the clause.
    private static List<Integer> wordStarts(String text, int end, int letters) {
        List<Integer> starts = new ArrayList<>();
        int reach = Math.max(0, end - 120);
        Matcher word = WORD.matcher(text).region(reach, end);
        while (word.find()) {
            if (word.group().matches(".*[.;:,)?!]")) {
                starts.clear();
            } else if (word.start() > reach || reach == 0) {
                starts.addFirst(skipOpening(text, word.start()));
            }
        }
        return starts.subList(0, Math.min(starts.size(), Math.min(letters + 5, 2 * letters)));
    }

    private static int skipOpening(String text, int start) {
        return "(“\"‘".indexOf(text.charAt(start)) >= 0 ? start + 1 : start;
    }

    private static Optional<Integer> best(
            String text, List<Integer> starts, int end, String letters) {
        Optional<Integer> best = Optional.empty();
        int highest = Math.max(1, (letters.length() + 1) / 2) - 1;
        for (int start : starts) {
            int score = score(text.substring(start, end), letters);
            if (score > highest) {
                highest = score;
                best = Optional.of(start);
            }
        }
        return best.or(() -> longWord(text, starts, end, letters));
    }

    /// `polypyrrole (PPy)`: one long word that holds all letters.
    private static Optional<Integer> longWord(
            String text, List<Integer> starts, int end, String letters) {
        return starts.stream()
                .limit(1)
                .filter(start -> end - start > LONG_WORD)
                .filter(start -> score(text.substring(start, end), letters) > 0)
                .findFirst();
    }

    private static String letters(String shortForm) {
        return shortForm.replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
    }

    /// How many letters begin a word when all letters are found in order, the first at the very
    /// beginning; -1 when they are not.
    private static int score(String longForm, String letters) {
        String text = spelledOut(longForm.toLowerCase(Locale.ROOT), letters);
        if (text.isEmpty() || text.charAt(0) != letters.charAt(0)) {
            return -1;
        }
        int[] best = new int[text.length()];
        java.util.Arrays.fill(best, -1);
        best[0] = 1;
        for (int letter = 1; letter < letters.length(); letter++) {
            best = next(text, best, letters.charAt(letter));
        }
        return java.util.Arrays.stream(best).max().orElse(-1);
    }

    /// The best score of each place for one letter more.
    private static int[] next(String text, int[] before, char letter) {
        int[] after = new int[text.length()];
        int highest = -1;
        for (int i = 0; i < text.length(); i++) {
            boolean fits = highest >= 0 && text.charAt(i) == letter;
            after[i] = fits ? highest + (beginsWord(text, i) ? 1 : 0) : -1;
            highest = Math.max(highest, before[i]);
        }
        return after;
    }

    private static boolean beginsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /// `two-dimensional` for `2D`.
    private static String spelledOut(String text, String letters) {
        char first = letters.charAt(0);
        boolean digit = first >= '0' && first <= '5';
        return digit ? text.replaceFirst("^" + DIGITS.get(first - '0') + "\\b", first + "") : text;
    }
}
