package org.heterograph.mention.acronym;

import org.heterograph.document.Span;
import org.heterograph.mention.name.MaterialFinder;
import org.heterograph.mention.name.ReadableText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds definitions of short forms, `long form (SF)` and `SF (long form)`.
///
/// After Schwartz and Hearst (2003), but of the possible long forms the one wins that begins most
/// words with letters of the short form, so that `cyclic voltammetry curves (CV)` is not cut to
/// `curves`.
public final class AcronymFinder {
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{1,80})\\)");

    /// Articles end a long form, unless they stand in it: `state of the art`.
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "their", "this");

    /// `)` that belongs to a name: `poly(vinylidene fluoride)`.
    private static final Pattern CLOSED_NAME = Pattern.compile("[\\p{L}\\d-]\\([^()]{1,60}\\)$");

    private static final Pattern CLAUSE_END = Pattern.compile(".*[.;:,)?!]");

    private static final Pattern SHORT =
            Pattern.compile("(?=[^\\s]*\\p{Lu})[\\p{L}\\d][\\p{L}\\d/@_‐‑–-]{1,11}");

    private static final Pattern SYMBOL = Pattern.compile("[A-Z][a-z]{1,3}|E[A-Z]");

    /// Letters of a word that may have a short form of its own.
    private static final int LONG_WORD = 8;

    private static final Pattern WORD = Pattern.compile("[^\\s]+");

    /// Capitals, several of what they mean too: `SSAs`.
    private static final Pattern CAPITALS = Pattern.compile("(\\p{Lu}{2,8})s?");

    /// What opens no long form.
    private static final Pattern OPENING =
            Pattern.compile("(?:by|in|of|for|with|to|and|or|as|on|at|from|via|than|that)\\s");

    /// A word that begins behind a dash: `FePO4–carbon nanotube`.
    private static final Pattern BEHIND_DASH = Pattern.compile("(?<=[\\p{L}\\d][‐‑–-])\\p{L}");

    private final MaterialFinder names;
    private final Initials initials;

    public AcronymFinder(MaterialFinder names) {
        this.names = names;
        initials = new Initials(names::symbol);
    }

    public List<Acronym> find(ReadableText readable, Span stretch) {
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
        int end = bracket.start();
        String letters = Initials.letters(shortForm);
        List<Integer> starts = wordStarts(text, end, letters.length(), ARTICLES);
        return best(text, starts, end, shortForm)
                .or(() -> symbol(text, starts, end, shortForm))
                .or(() -> overArticle(text, end, shortForm))
                .or(() -> best(text, behindDashes(text, starts, end), end, shortForm))
                .or(() -> inAnyOrder(text, starts, shortForm))
                .filter(from -> !text.substring(from, end).strip().equals(shortForm))
                .filter(
                        from ->
                                spells(text.substring(from, end), shortForm)
                                        || !isFormula(shortForm))
                .map(
                        from ->
                                new Acronym(
                                        new Span(from, bracket.end()).shifted(by),
                                        shortForm,
                                        text.substring(from, end).strip()));
    }

    /// `Prussian blue and its analogues (PBAs)`: an article within stands where every capital
    /// begins a word.
    private Optional<Integer> overArticle(String text, int end, String shortForm) {
        int length = Initials.letters(shortForm).length();
        return wordStarts(text, end, length, Set.of()).stream()
                .filter(start -> !OPENING.matcher(text).region(start, end).lookingAt())
                .filter(start -> spells(text.substring(start, end), shortForm))
                .findFirst();
    }

    private static List<Integer> behindDashes(String text, List<Integer> starts, int end) {
        List<Integer> found = new ArrayList<>();
        if (!starts.isEmpty()) {
            Matcher dash = BEHIND_DASH.matcher(text).region(starts.getLast(), end);
            dash.useTransparentBounds(true);
            while (dash.find()) {
                found.addFirst(dash.start());
            }
        }
        return found;
    }

    /// `X-ray transmission microscopy (TXM)`: the last words begin with the capitals in another
    /// order.
    private static Optional<Integer> inAnyOrder(
            String text, List<Integer> starts, String shortForm) {
        int words = shortForm.length();
        if (!shortForm.matches("\\p{Lu}{3,6}") || starts.size() < words) {
            return Optional.empty();
        }
        int from = starts.get(words - 1);
        String initials =
                starts.subList(0, words).stream()
                        .map(start -> text.substring(start, start + 1).toUpperCase(Locale.ROOT))
                        .sorted()
                        .collect(Collectors.joining());
        return initials.equals(
                        shortForm
                                .chars()
                                .sorted()
                                .mapToObj(Character::toString)
                                .collect(Collectors.joining()))
                ? Optional.of(from)
                : Optional.empty();
    }

    /// Whether each capital begins a word, as in `sodium vanadium phosphate (SVP)`, so that the
    /// short form is no formula though it looks like one. Two capitals may be one (`vanadium
    /// nitride (VN)`) where an element is named.
    private boolean spells(String longForm, String shortForm) {
        Matcher capitals = CAPITALS.matcher(shortForm);
        if (!capitals.matches()) {
            return false;
        }
        int count = capitals.group(1).length();
        String letters = capitals.group(1).toLowerCase(Locale.ROOT);
        return initials.score(longForm, letters) == count && (count > 2 || !namesElement(longForm));
    }

    private boolean namesElement(String longForm) {
        return Arrays.stream(longForm.split("[\\s‐‑–-]+", -1))
                .anyMatch(it -> it.endsWith("ide") || !names.symbol(it).equals(it));
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
                            && isSpelled(longForm, shortForm)
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
    private Optional<Integer> symbol(String text, List<Integer> starts, int end, String shortForm) {
        String letters = Initials.letters(shortForm);
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
                        && isSpelled(longForm, shortForm)
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
    private boolean isSpelled(String longForm, String shortForm) {
        int words = longForm.split("[\\s-]+", -1).length;
        int letters = Initials.letters(shortForm).length();
        int score = initials.score(longForm, Initials.letters(shortForm));
        return words == 1
                ? score > 0 && shortForm.matches("\\p{Lu}{3,6}s?")
                : words <= letters + 1 && 2 * score >= Math.max(words, letters);
    }

    /// Starts of the words before a bracket, the nearest first, back to the end of the clause.
    private static List<Integer> wordStarts(
            String text, int end, int letters, Set<String> articles) {
        List<Integer> starts = new ArrayList<>();
        int reach = Math.max(0, end - 120);
        Matcher word = WORD.matcher(text).region(reach, end);
        while (word.find()) {
            boolean ends = CLAUSE_END.matcher(word.group()).matches();
            boolean article = articles.contains(word.group().toLowerCase(Locale.ROOT));
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

    private Optional<Integer> best(String text, List<Integer> starts, int end, String shortForm) {
        Optional<Integer> best = Optional.empty();
        String letters = Initials.letters(shortForm);
        int highest = Math.max(1, (weight(shortForm) + 1) / 2) - 1;
        for (int start : starts) {
            int score = initials.score(text.substring(start, end), letters);
            if (score > highest) {
                highest = score;
                best = Optional.of(start);
            }
        }
        return best.or(() -> longWord(text, starts, end, letters));
    }

    /// `polypyrrole (PPy)`: one long word that holds all letters.
    private Optional<Integer> longWord(String text, List<Integer> starts, int end, String letters) {
        return starts.stream()
                .limit(1)
                .filter(start -> end - start >= LONG_WORD)
                .filter(start -> initials.score(text.substring(start, end), letters) > 0)
                .findFirst();
    }

    /// Letters that may begin words; those of a whole word, as in `DI-water`, count as one.
    private static int weight(String shortForm) {
        return Initials.letters(shortForm.replaceAll("-(\\p{Ll})\\p{Ll}{2,}$", "$1")).length();
    }
}
