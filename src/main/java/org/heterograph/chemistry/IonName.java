package org.heterograph.chemistry;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads names of ions: `Na+`, `SO4^2-`, `Fe(III)`.
final class IonName {
    /// `Mn(II)`, `Fe(III)`: an element in a state of oxidation.
    private static final Pattern OXIDIZED =
            Pattern.compile("([A-Z][a-z]?)\\((I|II|III|IV|V|VI|VII)\\)");

    private static final List<String> ROMAN =
            List.of("0", "I", "II", "III", "IV", "V", "VI", "VII");

    private static final Pattern CHARGED =
            Pattern.compile("(?:[A-Z][a-z]?\\d{0,2}){1,4}(?:\\^?\\d?)[+-]");

    private IonName() {}

    static Optional<Composite> read(String printed) {
        String plain = arabic(printed);
        return CHARGED.matcher(plain).matches()
                ? Formula.parse(plain).filter(it -> it.charge() != 0).map(it -> ion(plain, it))
                : Optional.empty();
    }

    private static String arabic(String printed) {
        Matcher oxidized = OXIDIZED.matcher(printed);
        return oxidized.matches()
                ? oxidized.group(1) + "^" + ROMAN.indexOf(oxidized.group(2)) + "+"
                : printed;
    }

    private static Composite ion(String name, Formula formula) {
        return new Composite(name, List.of(new Composite.Phase("", formula, "")), List.of(), "ion");
    }
}
