package org.heterograph.quantity;

import java.util.function.IntPredicate;

/// Blanks numbers of references that are raised behind a unit, so that it is read alone: `6.5 Å⁸⁰`
/// is 6.5 Å, `372 mAh g⁻¹²³` ends with an exponent of −1 and reference 23.
final class RaisedCallouts {
    private RaisedCallouts() {}

    /// The text in its old length.
    static String blanked(String text, IntPredicate isSuperscript) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 1; i < text.length(); i++) {
            boolean raised = isRaised(text, i, isSuperscript);
            if (raised && isUnitLetter(text.charAt(i - 1))) {
                i = blank(text, i, plain, isSuperscript);
            }
        }
        return plain.toString();
    }

    /// Exponents of units have one digit; one without a sign and with more is none.
    private static int blank(
            String text, int start, StringBuilder plain, IntPredicate isSuperscript) {
        int end = start;
        while (end < text.length() && isRaised(text, end, isSuperscript)) {
            end++;
        }
        boolean signed = !Character.isDigit(text.charAt(start)) && text.charAt(start) != ',';
        int kept = signed ? start + 2 : end - start > 1 ? start : start + 1;
        for (int i = kept; i < end; i++) {
            plain.setCharAt(i, ' ');
        }
        return Math.max(start, end - 1);
    }

    private static boolean isRaised(String text, int offset, IntPredicate isSuperscript) {
        char it = text.charAt(offset);
        return (Character.isDigit(it) || "-\u2010\u2011\u2012\u2013\u2212,".indexOf(it) >= 0)
                && isSuperscript.test(offset);
    }

    private static boolean isUnitLetter(char it) {
        return Character.isLetter(it) || it == '%' || it == '\u2126' || it == '\u00B0';
    }
}
