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

    /// `Cr–Cr`, `Na2–Na1`, `Na+–Na+`
    private static final Pattern LIKE_WITH_LIKE =
            Pattern.compile("([A-Z][a-z]?)[\\d+]?[-–−=≡‐‑]\\1[\\d+]?");

    /// `S1–S4`, `P2–O3`: samples, panels and structure types by letter and number.
    private static final Pattern LABELS =
            Pattern.compile("[A-Z]\\d{1,2}(?:[-–−‐‑/][A-Z]\\d{1,2})+|[OP][23]");

    /// `K+/KxSn`, `Na/NiCr2S4`: what a potential is held against, what a cell is made of.
    private static final Pattern AGAINST = Pattern.compile("[^/]*[+⁺]/.+|(?:Na|Li|K)/.+");

    /// `Ni/Mn`: a ratio of metals.
    private static final Pattern RATIO =
            Pattern.compile("(?!.*\\bC\\b)[A-Z][a-z]?(?:/[A-Z][a-z]?)+");

    private static final Pattern GROUP = Pattern.compile("CO|OH|CN|CC|NH");

    private Species() {}

    /// Whether it is the name of a bond.
    public static boolean isBond(MaterialMention it) {
        return BOND.matcher(it.name()).matches() || GROUP.matcher(it.name()).matches();
    }

    /// Whether the name can stand for no sample that something is told of.
    public static boolean isNoSample(MaterialMention it) {
        String name = it.name();
        return isBond(it)
                || LIKE_WITH_LIKE.matcher(name).matches()
                || LABELS.matcher(name).matches()
                || AGAINST.matcher(name).matches()
                || RATIO.matcher(name).matches();
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
