package org.heterograph.mention;

import org.heterograph.document.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds definitions of short forms, `long form (SF)` and `SF (long form)`.
///
/// After Schwartz and Hearst (2003), but of the possible long forms the one wins that begins most
/// words with letters of the short form, so that `cyclic voltammetry curves (CV)` is not cut to
/// `curves`.
final class AcronymFinder {
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{1,80})\\)");

    /// Articles end a long form, unless they stand in it: `state of the art`.
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "this");

    /// `)` that belongs to a name: `poly(vinylidene fluoride)`.
    private static final Pattern CLOSED_NAME = Pattern.compile("[\\p{L}\\d-]\\([^()]{1,60}\\)$");

    private static final Pattern CLAUSE_END = Pattern.compile(".*[.;:,)?!]");

    /// Numbers and letters of the place of a group: `N,N-dimethylformamide`.
    private static final Pattern LOCANTS =
            Pattern.compile("^(?:[nos\\d]{1,2}[,′'-]){1,4}(?=\\p{L})");

    private static final Pattern SHORT =
            Pattern.compile("(?=[^\\s]*\\p{Lu})[\\p{L}\\d][\\p{L}\\d/@_–-]{1,11}");

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
            found.addAll(defined(text, bracket, stretch.start()));
        }
        return found;
    }

    private List<Acronym> defined(String text, Matcher bracket, int by) {
        List<Acronym> pair = AcronymPairs.find(text, bracket, by);
        return !pair.isEmpty()
                ? pair
                : behindLongForm(text, bracket, by)
                        .or(() -> beforeLongForm(text, bracket, by))
                        .or(() -> within(bracket, by))
                        .or(() -> SymbolFinder.find(text, bracket, by))
                        .filter(it -> !it.longForm().contains("="))
                        .map(List::of)
                        .orElse(List.of());
    }

    private Optional<Acronym> behindLongForm(String text, Matcher bracket, int by) {
        String shortForm = bracket.group(1).split("[,;:]", 2)[0].strip();
        if (!SHORT.matcher(shortForm).matches()) {
            return Optional.empty();
        }
        String letters = letters(shortForm);
        List<Integer> starts = wordStarts(text, bracket.start(), letters.length());
        return best(text, starts, bracket.start(), shortForm)
                .or(() -> symbol(text, starts, bracket.start(), shortForm))
                .filter(from -> !text.substring(from, bracket.start()).strip().equals(shortForm))
                .filter(
                        from ->
                                spells(text.substring(from, bracket.start()), shortForm)
                                        || !isFormula(shortForm))
                .map(
                        from ->
                                new Acronym(
                                        new Span(from, bracket.end()).shifted(by),
                                        shortForm,
                                        text.substring(from, bracket.start()).strip()));
    }

    /// Whether each of three or more capitals begins a word, as in `sodium vanadium phosphate
    /// (SVP)`, so that the short form is no formula though it looks like one.
    private static boolean spells(String longForm, String shortForm) {
        return shortForm.matches("\\p{Lu}{3,8}")
                && score(longForm, letters(shortForm)) == shortForm.length();
    }

    /// `(polyvinylidene fluoride, PVDF)`: both stand in the bracket.
    private Optional<Acronym> within(Matcher bracket, int by) {
        String[] parts = bracket.group(1).split(",\\s", -1);
        for (int i = 1; i < parts.length; i++) {
            String shortForm = parts[i].strip();
            String longForm = parts[i - 1].strip();
            boolean fits =
                    SHORT.matcher(shortForm).matches()
                            && longForm.length() >= LONG_WORD
                            && spelled(longForm, shortForm)
                            && !isFormula(shortForm);
            if (fits) {
                int from = bracket.start(1) + bracket.group(1).indexOf(longForm);
                return Optional.of(
                        new Acronym(
                                new Span(from, bracket.end(1)).shifted(by), shortForm, longForm));
            }
        }
        return Optional.empty();
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

    /// `EIS (electrochemical impedance spectroscopy)`, `PVDF (polyvinylidene fluoride)`.
    private Optional<Acronym> beforeLongForm(String text, Matcher bracket, int by) {
        String before = text.substring(Math.max(0, bracket.start() - 14), bracket.start()).strip();
        String word = before.substring(before.lastIndexOf(' ') + 1);
        String longForm = bracket.group(1).split("[,;]\\s", 2)[0].strip();
        String shortForm =
                longForm.contains(" ") ? word : word.substring(word.lastIndexOf('-') + 1);
        boolean candidate =
                SHORT.matcher(shortForm).matches()
                        && longForm.length() > LONG_WORD
                        && spelled(longForm, shortForm)
                        && !isFormula(shortForm);
        if (!candidate) {
            return Optional.empty();
        }
        int from = text.lastIndexOf(shortForm, bracket.start());
        return Optional.of(
                new Acronym(new Span(from, bracket.end()).shifted(by), shortForm, longForm));
    }

    /// Whether all letters are in the long form and begin half of its words or more; a long form of
    /// one word has to be a long one, and its short form of three capitals.
    private static boolean spelled(String longForm, String shortForm) {
        int words = longForm.split("[\\s-]+", -1).length;
        int letters = letters(shortForm).length();
        int score = score(longForm, letters(shortForm));
        return words == 1
                ? score > 0 && shortForm.matches("\\p{Lu}{3,6}s?")
                : words <= letters + 1 && 2 * score >= Math.max(words, letters);
    }

    /// Starts of the words before a bracket, the nearest first, back to the end of the clause.
    private static List<Integer> wordStarts(String text, int end, int letters) {
        List<Integer> starts = new ArrayList<>();
        int reach = Math.max(0, end - 120);
        Matcher word = WORD.matcher(text).region(reach, end);
        while (word.find()) {
            boolean ends = CLAUSE_END.matcher(word.group()).matches();
            boolean article = ARTICLES.contains(word.group().toLowerCase(Locale.ROOT));
            if (ends && !CLOSED_NAME.matcher(text.substring(reach, word.end())).find()
                    || article && !text.startsWith("of ", Math.max(0, word.start() - 3))) {
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
            String text, List<Integer> starts, int end, String shortForm) {
        Optional<Integer> best = Optional.empty();
        String letters = letters(shortForm);
        int highest = Math.max(1, (weight(shortForm) + 1) / 2) - 1;
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

    /// Letters that may begin words; those of a whole word, as in `DI-water`, count as one.
    private static int weight(String shortForm) {
        return letters(shortForm.replaceAll("-(\\p{Ll})\\p{Ll}{2,}$", "$1")).length();
    }

    private static String letters(String shortForm) {
        return shortForm.replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
    }

    /// How many letters begin a word when all letters are found in order, the first at the very
    /// beginning; -1 when they are not.
    private static int score(String longForm, String letters) {
        String text =
                withoutLocants(spelledOut(longForm.toLowerCase(Locale.ROOT), letters), letters);
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

    /// `dimethylformamide` of `N,N-dimethylformamide` for `DMF`, but all of `N-methylpyrrolidone`
    /// for
    /// `NMP`.
    private static String withoutLocants(String text, String letters) {
        return !text.isEmpty() && text.charAt(0) == letters.charAt(0)
                ? text
                : LOCANTS.matcher(text).replaceFirst("");
    }

    /// `two-dimensional` for `2D`.
    private static String spelledOut(String text, String letters) {
        char first = letters.charAt(0);
        boolean digit = first >= '0' && first <= '5';
        return digit ? text.replaceFirst("^" + DIGITS.get(first - '0') + "\\b", first + "") : text;
    }
}
