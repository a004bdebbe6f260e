package org.heterograph.mention.acronym;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Counts how well a long form is spelled by the letters of a short form.
///
/// `two-dimensional` may be spelled by `2D`, and the word of an element by its symbol: the `Na` of
/// `NASICON` and the `N` of `NIB` are sodium.
final class Initials {
    /// Numbers and letters of the place of a group: `N,N-dimethylformamide`, `[2.2]para…`.
    private static final Pattern LOCANTS =
            Pattern.compile("^(?:\\[[\\d.,]{1,14}\\]|(?:[nos\\d]{1,2}[,′'‐‑-]){1,4})(?=\\p{L})");

    private static final Pattern WORD = Pattern.compile("[a-z]{3,12}");

    private static final List<String> DIGITS =
            List.of("zero", "one", "two", "three", "four", "five");

    private final UnaryOperator<String> symbols;

    /// @param symbols the symbol of an element for its word, any other word for itself
    Initials(UnaryOperator<String> symbols) {
        this.symbols = symbols;
    }

    static String letters(String shortForm) {
        return shortForm.replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
    }

    static int capitals(String shortForm) {
        return (int) shortForm.chars().filter(Character::isUpperCase).count();
    }

    /// How many letters begin a word when all letters are found in order, the first at the very
    /// beginning; -1 when they are not.
    int score(String longForm, String letters) {
        String plain = longForm.toLowerCase(Locale.ROOT);
        return Math.max(scoreOf(plain, letters), scoreOf(withSymbols(plain), letters));
    }

    private String withSymbols(String longForm) {
        return WORD.matcher(longForm)
                .replaceAll(it -> symbols.apply(it.group()).toLowerCase(Locale.ROOT));
    }

    private static int scoreOf(String longForm, String letters) {
        String text = withoutLocants(spelledOut(longForm, letters), letters);
        if (text.isEmpty() || letters.isEmpty() || text.charAt(0) != letters.charAt(0)) {
            return -1;
        }
        int[] best = new int[text.length()];
        Arrays.fill(best, -1);
        best[0] = 1;
        for (int letter = 1; letter < letters.length(); letter++) {
            best = next(text, best, letters.charAt(letter));
        }
        return Arrays.stream(best).max().orElse(-1);
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

    /// `dimethylformamide` of `N,N-dimethylformamide` for `DMF`, but all of `N-methylpyrrolidone`
    /// for `NMP`.
    private static String withoutLocants(String text, String letters) {
        return !text.isEmpty() && text.charAt(0) == letters.charAt(0)
                ? text
                : LOCANTS.matcher(text).replaceFirst("");
    }

    /// `two-dimensional` for `2D`.
    private static String spelledOut(String text, String letters) {
        char first = letters.isEmpty() ? ' ' : letters.charAt(0);
        boolean digit = first >= '0' && first <= '5';
        return digit ? text.replaceFirst("^" + DIGITS.get(first - '0') + "\\b", first + "") : text;
    }
}
