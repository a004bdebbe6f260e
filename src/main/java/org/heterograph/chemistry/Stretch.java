package org.heterograph.chemistry;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A piece of a text that may be a name, and what of it is not the name itself.
///
/// @param start in the text's UTF-16 units
/// @param end behind the last one
record Stretch(String text, int start, int end) {
    private static final Pattern TREATED =
            Pattern.compile(
                    "[-‐–](?:doped|coated|decorated|modified|rich|derived|based|wrapped|supported|like|type|shaped|terminated|free|containing)\\b");

    /// A short form in brackets that is glued to the formula it stands for: `Na3V2(PO4)3(NVP)`.
    private static final Pattern GLUED = Pattern.compile("(?<=[\\w)])\\([A-Z]{3,6}\\)$");

    /// A quantity of a material: `Φ(CoSe)`, `E0(NaO2)`.
    private static final Pattern QUANTITY = Pattern.compile("[\\p{L}][\\w°]{0,3}\\((?=.{1,40}\\))");

    private static final Pattern COEFFICIENT = Pattern.compile("\\d{1,2}(?=[A-Z])");

    static Stretch of(String text) {
        return new Stretch(text, 0, text.length());
    }

    String words() {
        return text.substring(start, end);
    }

    int length() {
        return end - start;
    }

    private Stretch from(int begin) {
        return new Stretch(text, begin, end);
    }

    private Stretch until(int last) {
        return new Stretch(text, start, last);
    }

    /// Whether it is small letters of a keyboard alone, but for a full stop or bracket behind them.
    boolean isSmall() {
        int last = lastLetter();
        for (int i = start; i < last; i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return last > start;
    }

    /// Ahead of the full stop or bracket that it may end with.
    Stretch unclosed() {
        return until(lastLetter());
    }

    private int lastLetter() {
        int last = end;
        while (last > start && ".)]".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    /// Past the slash or bracket that it may begin with.
    Stretch unopened() {
        int begin = start;
        while (begin < end - 1 && "/([".indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        return from(begin);
    }

    /// Place of the last `/` or `@`; the start where there is none.
    int lastSeparator() {
        int at = end - 1;
        while (at > start && "/@".indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return at;
    }

    /// The formula that it may hold, without what print puts around it.
    Stretch bare() {
        return unquoted().trimmed().untreated().unglued().unbracketed().withoutCoefficient();
    }

    /// What it is told of where it is a quantity: `CoSe` in `Φ(CoSe)`.
    Optional<Stretch> argument() {
        Matcher quantity = QUANTITY.matcher(text).region(unopened().start, end);
        return quantity.lookingAt()
                ? Optional.of(from(quantity.end()).trimmed())
                : Optional.empty();
    }

    private Stretch unquoted() {
        int begin = start;
        while (begin < end
                && "+([{<'’".indexOf(text.charAt(begin)) >= 0
                && !from(begin).closesWithin()) {
            begin++;
        }
        return from(begin);
    }

    /// `(NH4)2MoS4`: the bracket that it begins with closes ahead of more.
    private boolean closesWithin() {
        int close = text.indexOf(')', start);
        return text.charAt(start) == '('
                && close > 0
                && close < end - 1
                && text.substring(close, end).chars().anyMatch(Character::isLetterOrDigit);
    }

    private Stretch trimmed() {
        int last = end;
        while (last > start && until(last).endsOutside()) {
            last--;
        }
        return until(last);
    }

    /// Whether its last letter is a stop, a quote, or a bracket that closes nothing.
    private boolean endsOutside() {
        char last = text.charAt(end - 1);
        return ".]}>'’*[".indexOf(last) >= 0 || last == ')' && depth() < 0;
    }

    /// Brackets opened and not closed; negative where more are closed, as in `NaV(SO4)2)`.
    private int depth() {
        int depth = 0;
        for (int i = start; i < end; i++) {
            depth += step(i);
        }
        return depth;
    }

    private int step(int at) {
        return text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
    }

    /// Ahead of what was done to it: `Sn-doped`, `carbon-coated`.
    Stretch untreated() {
        Matcher treated = TREATED.matcher(text).region(start, end);
        return treated.find() ? until(treated.start()) : this;
    }

    private Stretch unglued() {
        Matcher glued = GLUED.matcher(text).region(start, end).useTransparentBounds(true);
        return glued.find() ? until(glued.start()) : this;
    }

    private Stretch unbracketed() {
        return isBracketed() ? new Stretch(text, start + 1, end - 1) : this;
    }

    /// `(Na3V2(PO4)3)`: a bracket that opens first and closes last.
    private boolean isBracketed() {
        int depth = 0;
        for (int i = start; i < end; i++) {
            depth += step(i);
            if (depth == 0) {
                return i == end - 1 && i > start;
            }
        }
        return false;
    }

    /// Behind the number of formula units in an equation: `→ 2Na3Sb + 3Na2S`.
    private Stretch withoutCoefficient() {
        Matcher coefficient = COEFFICIENT.matcher(text).region(start, end);
        String before = text.substring(Math.max(0, start - 2), start).strip();
        return coefficient.lookingAt() && !before.isEmpty() && "+→=↔⇌".contains(before)
                ? from(coefficient.end())
                : this;
    }

    /// Gives up what follows the last hyphen or bracket: `SnS2-based`, `MoS2[12]`.
    Stretch shorter() {
        for (int i = end - 1; i > start; i--) {
            if ("-‐–[(+".indexOf(text.charAt(i)) >= 0) {
                return until(i);
            }
        }
        return until(start);
    }
}
