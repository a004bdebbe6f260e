package org.heterograph.quantity;

import org.heterograph.quantity.NumeralScanner.Numeral;
import org.heterograph.quantity.Quantity.Modifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds numbers with units in running text.
///
/// ```java
/// parser.find("512, 480 and 430 mAh g−1 at 0.1–1 A g−1");
/// // 512, 480 and 430 mAh/g as one list, then the range 0.1 to 1 A/g
/// ```
public final class QuantityParser {
    private static final String ABOUT = "(?:[~≈∼]\\s?|(?:about|around|ca\\.|approximately)\\s)?";

    private static final Pattern RANGE =
            Pattern.compile("\\s?[-\\u2010-\\u2015\\u2212~∼]\\s?|\\s+to\\s+" + ABOUT);

    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\b(?:[Bb]etween\\s+(?:(?:the\\s+)?(?:potential|voltage|cut-?off)[\\w\\s-]{0,20}\\s)?|(?:limits?|range)\\s+(?:of\\s+)?)(?:of\\s+)?"
                            + ABOUT
                            + "$");

    private static final int REACH_OF_BETWEEN = 50;
    private static final Pattern AND = Pattern.compile("\\s+and\\s+" + ABOUT);

    /// Between the numbers of a list; what a number means can stand behind it in parentheses.
    private static final Pattern LIST =
            Pattern.compile(
                    "(?:\\s?\\([^()]{1,70}\\))?(?:\\s*,\\s+(?:and\\s+|or\\s+)?|\\s+(?:and|or|&)\\s+|\\s?/\\s?|;\\s+)"
                            + ABOUT);

    /// Kinds of units in which authors print `0.01 V to 3 V` for one range; other values go from
    /// one to the other.
    private static final Set<String> SWEPT = Set.of("voltage", "angle", "frequency");
    private static final Pattern PLUS_MINUS = Pattern.compile("\\s?(?:±|\\+/-)\\s?");

    /// How far a unit can reach behind its number.
    private static final int LONGEST_UNIT = 28;

    private static final Pattern UNIT_LIKE =
            Pattern.compile(
                    "(?:%|°|◦|[\\p{L}ΩµμÅ])(?:[\\p{L}\\d%°◦ΩµμÅ·⋅•/.^()*\\s\\u2010-\\u2013\\u2212\\u207B\\u00B9\\u00B2\\u00B3\\u2070-\\u2079-]{0,"
                            + (LONGEST_UNIT - 1)
                            + "})");

    /// A digit behind a blank or bracket begins another number: `A g−1 (301 mAh g−1)`.
    private static final Pattern NEXT_NUMBER = Pattern.compile("[\\s(]\\d");

    private static final Pattern COMPARATOR =
            Pattern.compile(
                    "(?:(?<about>[~≈∼]|\\bca\\.?|\\babout|\\baround|\\bapproximately|\\broughly|\\bnearly|\\balmost|\\bclose to|\\bapprox\\.)"
                            + "|(?<less><|\\bbelow|\\bless than|\\bunder|\\blower than|\\bsmaller than)"
                            + "|(?<more>>|\\babove|\\bover|\\bmore than|\\bgreater than|\\bhigher than|\\bexceeding|\\blarger than)"
                            + "|(?<most>≤|⩽|\\bup to|\\bat most|\\bno more than|\\bnot exceed(?:ing)?|\\bas much as)"
                            + "|(?<least>≥|⩾|\\bat least|\\bno less than|\\bas low as))\\s*$");

    private static final int REACH_OF_COMPARATOR = 20;

    private final UnitCatalog units;
    private final NumeralScanner scanner = new NumeralScanner();

    public QuantityParser(UnitCatalog units) {
        this.units = units;
    }

    /// The quantities of a text without any knowledge of superscripts.
    public List<Quantity> find(String text) {
        return find(text, offset -> false);
    }

    /// The quantities of a text, in order; bare numbers too, without unit.
    public List<Quantity> find(String printed, IntPredicate isSuperscript) {
        List<Numeral> numbers = scanner.find(printed, isSuperscript);
        String text = RaisedCallouts.blanked(printed, isSuperscript);
        List<Quantity> found = new ArrayList<>();
        int group = 0;
        for (int i = 0; i < numbers.size(); ) {
            boolean swept = isSweep(text, numbers, i);
            int next = swept ? i + 2 : chainEnd(text, numbers, i);
            addChain(text, numbers.subList(i, next), group++, found);
            i = next;
        }
        return found;
    }

    /// `0.01 V to 3 V`, `between 0.01 V and 3 V`: a range that prints its unit twice.
    private boolean isSweep(String text, List<Numeral> numbers, int i) {
        if (i + 1 >= numbers.size()) {
            return false;
        }
        Optional<Found> unit = unitAfter(text, numbers.get(i).end());
        Optional<Found> next = unitAfter(text, numbers.get(i + 1).end());
        return unit.isPresent()
                && next.isPresent()
                && SWEPT.contains(unit.get().unit().dimension())
                && unit.get().unit().dimension().equals(next.get().unit().dimension())
                && unit.get().end() <= numbers.get(i + 1).start()
                && isRange(text, numbers.get(i), unit.get().end(), numbers.get(i + 1).start());
    }

    /// One past the last number that is bound to the first by list, range or ±, and shares a
    /// unit.
    private int chainEnd(String text, List<Numeral> numbers, int first) {
        int end = first + 1;
        while (end < numbers.size() && unitAfter(text, numbers.get(end - 1).end()).isEmpty()) {
            String between = text.substring(numbers.get(end - 1).end(), numbers.get(end).start());
            if (!matches(RANGE, between)
                    && !matches(LIST, between)
                    && !matches(PLUS_MINUS, between)) {
                break;
            }
            end++;
        }
        boolean shared = unitAfter(text, numbers.get(end - 1).end()).isPresent();
        return shared || end == first + 1 ? end : rangeEnd(text, numbers, first);
    }

    /// Without a common unit only a range keeps two numbers together.
    private static int rangeEnd(String text, List<Numeral> numbers, int first) {
        String between = text.substring(numbers.get(first).end(), numbers.get(first + 1).start());
        return matches(RANGE, between) || matches(PLUS_MINUS, between) ? first + 2 : first + 1;
    }

    private void addChain(String text, List<Numeral> chain, int group, List<Quantity> found) {
        Optional<Found> unit = unitAfter(text, chain.getLast().end());
        for (int i = 0; i < chain.size(); i++) {
            Numeral number = chain.get(i);
            Optional<Numeral> upper =
                    i + 1 < chain.size() ? upper(text, number, chain.get(i + 1)) : Optional.empty();
            Optional<Numeral> spread =
                    i + 1 < chain.size()
                            ? spread(text, number, chain.get(i + 1))
                            : Optional.empty();
            found.add(quantity(text, number, upper, spread, unit, group));
            i += upper.isPresent() || spread.isPresent() ? 1 : 0;
        }
    }

    private Optional<Numeral> upper(String text, Numeral number, Numeral next) {
        return isRange(text, number, endWithUnit(text, number, next), next.start())
                ? Optional.of(next)
                : Optional.empty();
    }

    private int endWithUnit(String text, Numeral number, Numeral next) {
        return unitAfter(text, number.end())
                .map(Found::end)
                .filter(it -> it <= next.start())
                .orElse(number.end());
    }

    private static boolean isRange(String text, Numeral number, int from, int to) {
        String between = text.substring(from, to);
        int start = Math.max(0, number.start() - REACH_OF_BETWEEN);
        return matches(RANGE, between)
                || matches(AND, between)
                        && BETWEEN.matcher(text.substring(start, number.start())).find();
    }

    private static Optional<Numeral> spread(String text, Numeral number, Numeral next) {
        String between = text.substring(number.end(), next.start());
        return matches(PLUS_MINUS, between) ? Optional.of(next) : Optional.empty();
    }

    private static Quantity quantity(
            String text,
            Numeral number,
            Optional<Numeral> upper,
            Optional<Numeral> spread,
            Optional<Found> unit,
            int group) {
        int end = upper.or(() -> spread).map(Numeral::end).orElse(number.end());
        OptionalDouble uncertainty =
                spread.map(s -> OptionalDouble.of(s.value()))
                        .orElse(
                                number.uncertainty() > 0
                                        ? OptionalDouble.of(number.uncertainty())
                                        : OptionalDouble.empty());
        return new Quantity(
                number.start(),
                end,
                unit.map(Found::start).orElse(end),
                unit.map(Found::end).orElse(end),
                number.value(),
                upper.map(
                                u ->
                                        OptionalDouble.of(
                                                Math.abs(u.value())
                                                        * Math.signum(signOf(number, u))))
                        .orElse(OptionalDouble.empty()),
                new Modifier(uncertainty, comparator(text, number.start()), group),
                unit.map(Found::unit));
    }

    /// The dash of `0.01–3 V` is no minus of the upper end.
    private static double signOf(Numeral lower, Numeral upper) {
        return upper.value() < 0 && lower.value() >= 0 ? 1 : upper.value() < 0 ? -1 : 1;
    }

    private static Optional<String> comparator(String text, int start) {
        Matcher match =
                COMPARATOR.matcher(text.substring(Math.max(0, start - REACH_OF_COMPARATOR), start));
        if (!match.find()) {
            return Optional.empty();
        }
        return Optional.of(
                match.group("about") != null
                        ? "~"
                        : match.group("less") != null
                                ? "<"
                                : match.group("more") != null
                                        ? ">"
                                        : match.group("most") != null ? "<=" : ">=");
    }

    private record Found(int start, int end, Unit unit) {}

    /// The longest known unit that begins behind a number, after at most one blank or hyphen.
    private Optional<Found> unitAfter(String text, int from) {
        int start = from;
        while (start < text.length()
                && start < from + 2
                && (Character.isSpaceChar(text.charAt(start)) || text.charAt(start) == '-')) {
            start++;
        }
        Matcher like = UNIT_LIKE.matcher(text).region(start, text.length());
        if (!like.lookingAt()) {
            return Optional.empty();
        }
        for (int end = like.end(); end > start; end--) {
            String candidate = text.substring(start, end);
            if (endsAtABorder(text, end) && isOneUnit(candidate)) {
                Optional<Unit> unit = units.parse(candidate);
                if (unit.isPresent()) {
                    return Optional.of(new Found(start, end, unit.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOneUnit(String candidate) {
        boolean closesMore = candidate.indexOf(')') >= 0 && candidate.indexOf('(') < 0;
        return !closesMore && !NEXT_NUMBER.matcher(candidate).find();
    }

    private static boolean endsAtABorder(String text, int end) {
        char last = text.charAt(end - 1);
        boolean open = Character.isSpaceChar(last) || "-–−/.·(^*".indexOf(last) >= 0;
        if (open && !isSignBehindPower(text, end)) {
            return false;
        }
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    /// `mg cm2−`
    private static boolean isSignBehindPower(String text, int end) {
        return end > 2
                && "-–−".indexOf(text.charAt(end - 1)) >= 0
                && "123".indexOf(text.charAt(end - 2)) >= 0
                && Character.isLowerCase(text.charAt(end - 3));
    }

    private static boolean matches(Pattern pattern, String text) {
        return pattern.matcher(text).matches();
    }
}
