package org.heterograph.mention;

import org.heterograph.chemistry.Composite;

import java.util.regex.Pattern;

/// Elements and bonds, which a text prints like materials: `Sn`, `Fe–Se`, `C=O`. What is told
/// beside them is told of the sample that holds them.
public final class Species {
    private static final String NONMETAL = "(?:H|B|C|N|O|F|P|S|Cl|Se|Br|Te|I)\\d?";

    private static final String ATOM = "(?:[A-Z][a-z]?\\d?)";

    private static final String BINDS = "[-–−=≡‐‑]";

    private static final Pattern BOND =
            Pattern.compile(
                    "(?:%1$s%2$s%3$s(?:%2$s%1$s)?|%3$s%2$s%1$s(?:%2$s%1$s)?|(?:%1$s%2$s){2}%3$s)(?:/.{1,12})?"
                            .formatted(ATOM, BINDS, NONMETAL));

    private static final Pattern GROUP = Pattern.compile("CO|OH|CN|CC|NH");

    private Species() {}

    /// Whether it is the name of a bond.
    public static boolean isBond(MaterialMention it) {
        return BOND.matcher(it.name()).matches() || GROUP.matcher(it.name()).matches();
    }

    /// Whether it is the name of a bond or an element.
    public static boolean isBondOrElement(MaterialMention it) {
        Composite composite = it.composite();
        return isBond(it)
                || composite.phases().size() == 1
                        && composite.supports().isEmpty()
                        && composite.phases().getFirst().formula().atoms().size() == 1;
    }
}
