package org.heterograph.chemistry;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one formula, left to right; a state of its own for each.
final class FormulaReader {
    private static final int LONGEST = 80;
    private static final int DEEPEST = 4;

    /// The charge of an ion. Flattened print (`SO42-`) leaves it behind the subscript, where a
    /// caret (`O2^-`) tells a superoxide from an oxide.
    private static final Pattern CHARGE =
            Pattern.compile(
                    "(?:\\^|(?<=[A-Za-z)\\]])|(?<=[A-Za-z)\\]]\\d))(?:(\\d?)([+-])|([+-])(\\d))$");

    /// An oxidation state printed as `Ni^0`.
    private static final Pattern NEUTRAL = Pattern.compile("\\^0$|(?<=[A-Z][a-z])0$");

    private static final Pattern SUBSCRIPT =
            Pattern.compile(
                    "(?:\\d+(?:\\.\\d+)?(?:/\\d+)?)?[xyzδ]?(?:[-+](?:(?:\\d+(?:\\.\\d+)?)?[xyzδ](?![a-z])|(?<=-)\\d+(?:\\.\\d+)?(?![A-Z]*[a-z]*\\d*[-/@])|(?<=-)\\d+(?:\\.\\d+)?))*(?:/\\d)?");

    private static final Pattern TERM =
            Pattern.compile("([-+]?)(\\d+(?:\\.\\d+)?(?:/\\d+)?)?([nxyzδ]?)(?:/(\\d))?");

    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212\\u207B]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LEFT_OUT = Pattern.compile("[_{}\\s]");
    private static final Pattern DOT = Pattern.compile("[•⋅∙*]");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern SURFACE = Pattern.compile("(?<=C\\d?)TX$");

    private static final Pattern STATE = Pattern.compile("(?:III|II|IV)(?![a-z])");

    /// Where one is printed a single `I` is one, too.
    private static final Pattern ANOTHER_STATE = Pattern.compile("(?:III|II|IV|I)(?![a-z])");

    private static final Set<String> NONMETALS =
            Set.of("H", "B", "C", "N", "O", "F", "Si", "P", "S", "Cl", "Se", "Br", "Te", "I");

    private final String text;
    private final List<int[]> states = new ArrayList<>();
    private int at;

    private FormulaReader(String text) {
        this.text = text;
    }

    static Optional<Formula> read(String printed) {
        String neutral = NEUTRAL.matcher(plain(printed)).replaceFirst("");
        String plain = SURFACE.matcher(neutral).replaceFirst("Tx");
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher ion = CHARGE.matcher(plain);
        int charge = ion.find() ? charge(ion) : 0;
        String body = charge == 0 ? plain : plain.substring(0, ion.start());
        FormulaReader reader = new FormulaReader(body);
        Map<String, Polynomial> atoms = reader.hydrate();
        return atoms == null || atoms.isEmpty()
                ? Optional.empty()
                : Optional.of(new Formula(reader.withoutStates() + printed(charge), atoms, charge));
    }

    private static int charge(Matcher ion) {
        String digits = ion.group(1) == null ? ion.group(4) : ion.group(1);
        String sign = ion.group(2) == null ? ion.group(3) : ion.group(2);
        return (digits.isEmpty() ? 1 : Integer.parseInt(digits)) * (sign.equals("+") ? 1 : -1);
    }

    /// `+` of `Na+`, `^2-` of `SO4^2-`.
    private static String printed(int charge) {
        String sign = charge > 0 ? "+" : charge < 0 ? "-" : "";
        return Math.abs(charge) > 1 ? "^" + Math.abs(charge) + sign : sign;
    }

    /// NFKC, every dash an ASCII hyphen, single blanks.
    static String level(String printed) {
        if (isLevel(printed)) {
            return printed;
        }
        String normal = Normalizer.normalize(printed, Normalizer.Form.NFKC);
        return BLANKS.matcher(DASH.matcher(normal).replaceAll("-")).replaceAll(" ").strip();
    }

    /// Whether nothing is to be done, as for nearly all words: letters a keyboard has, and single
    /// blanks within.
    static boolean isLevel(String printed) {
        boolean blank = true;
        for (int i = 0; i < printed.length(); i++) {
            char each = printed.charAt(i);
            if (each < ' ' || each > '~' || each == ' ' && blank) {
                return false;
            }
            blank = each == ' ';
        }
        return !blank || printed.isEmpty();
    }

    static String plain(String printed) {
        String packed = LEFT_OUT.matcher(level(printed)).replaceAll("");
        return DOT.matcher(packed).replaceAll("·");
    }

    /// A compound, or compounds joined by a dot, the later ones with a leading number.
    private @Nullable Map<String, Polynomial> hydrate() {
        Map<String, Polynomial> all = new TreeMap<>();
        Polynomial factor = Polynomial.ONE;
        do {
            Map<String, Polynomial> part = units(0);
            if (part == null) {
                return null;
            }
            add(all, part, factor);
            if (at < text.length() && text.charAt(at) == '·') {
                at++;
                factor = leadingNumber();
            } else if (at < text.length()) {
                return null;
            }
        } while (at < text.length());
        return all;
    }

    private Polynomial leadingNumber() {
        int start = at;
        while (at < text.length()
                && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        String digits = text.substring(start, at);
        boolean number = NUMBER.matcher(digits).matches();
        return number ? Polynomial.constant(new BigDecimal(digits)) : Polynomial.ONE;
    }

    /// Elements and groups with their subscripts, up to a bracket, dot or the end.
    private @Nullable Map<String, Polynomial> units(int depth) {
        Map<String, Polynomial> atoms = new TreeMap<>();
        while (at < text.length() && ")]·".indexOf(text.charAt(at)) < 0) {
            Map<String, Polynomial> unit = unit(depth);
            if (unit == null) {
                return null;
            }
            boolean metal = unit.size() == 1 && !NONMETALS.containsAll(unit.keySet());
            skipState(metal);
            Polynomial factor = subscript();
            if (factor == null) {
                return null;
            }
            skipState(metal);
            add(atoms, unit, factor);
        }
        return atoms.isEmpty() ? null : atoms;
    }

    /// The oxidation state of a metal, `Ni0.34II`, `MnIII`, is no iodine.
    private void skipState(boolean metal) {
        Pattern printed = states.isEmpty() ? STATE : ANOTHER_STATE;
        Matcher state = printed.matcher(text).region(at, text.length());
        state.useTransparentBounds(true);
        if (metal && state.lookingAt()) {
            states.add(new int[] {at, state.end()});
            at = state.end();
        }
    }

    private String withoutStates() {
        StringBuilder plain = new StringBuilder(text);
        states.reversed().forEach(it -> plain.delete(it[0], it[1]));
        return plain.toString();
    }

    private @Nullable Map<String, Polynomial> unit(int depth) {
        char first = text.charAt(at);
        if (first == '(' || first == '[') {
            return depth >= DEEPEST ? null : group(depth, first == '(' ? ')' : ']');
        }
        String symbol = symbol();
        return symbol == null ? null : Map.of(symbol, Polynomial.ONE);
    }

    private @Nullable Map<String, Polynomial> group(int depth, char closing) {
        at++;
        Map<String, Polynomial> inner = units(depth + 1);
        if (inner == null || at >= text.length() || text.charAt(at) != closing) {
            return null;
        }
        at++;
        return inner;
    }

    private @Nullable String symbol() {
        for (int length = Math.min(2, text.length() - at); length > 0; length--) {
            String symbol = text.substring(at, at + length);
            boolean surface = symbol.equals(Formula.SURFACE_GROUPS) && text.startsWith("Tx", at);
            if (surface || ChemicalElement.isSymbol(symbol)) {
                at += length;
                return symbol;
            }
        }
        return null;
    }

    private @Nullable Polynomial subscript() {
        Matcher match = SUBSCRIPT.matcher(text).region(at, text.length());
        if (!match.lookingAt() || match.group().isEmpty()) {
            return Polynomial.ONE;
        }
        at = match.end();
        return polynomial(match.group());
    }

    /// `4-x`, `1.5x`, `3/2`, `x/2`; absent where it is none.
    static @Nullable Polynomial polynomial(String printed) {
        Polynomial sum = Polynomial.ZERO;
        Matcher term = TERM.matcher(printed);
        int end = 0;
        while (end < printed.length()
                && term.find(end)
                && term.start() == end
                && !term.group().isEmpty()) {
            sum = sum.plus(value(term));
            end = term.end();
        }
        return end == printed.length() ? sum : null;
    }

    private static Polynomial value(Matcher term) {
        BigDecimal number = term.group(2) == null ? BigDecimal.ONE : number(term.group(2));
        if (term.group(4) != null) {
            number = part(number, new BigDecimal(term.group(4)));
        }
        Polynomial factor =
                Polynomial.constant("-".equals(term.group(1)) ? number.negate() : number);
        return term.group(3).isEmpty() ? factor : factor.times(Polynomial.symbol(term.group(3)));
    }

    /// `0.05`, `1/6`
    static BigDecimal number(String printed) {
        String[] parts = printed.split("/");
        BigDecimal above = new BigDecimal(parts[0]);
        return parts.length == 1 ? above : part(above, new BigDecimal(parts[1]));
    }

    /// Where nothing can be divided by, the number above the stroke stands alone.
    private static BigDecimal part(BigDecimal above, BigDecimal below) {
        return below.signum() == 0 ? above : above.divide(below, MathContext.DECIMAL64);
    }

    private static void add(
            Map<String, Polynomial> all, Map<String, Polynomial> part, Polynomial factor) {
        part.forEach((symbol, count) -> all.merge(symbol, count.times(factor), Polynomial::plus));
    }
}
