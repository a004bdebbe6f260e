package org.heterograph.index.lucene;

import java.util.List;
import java.util.regex.Pattern;

/// Writes words as Americans do: `sulphur`, `fibre`, `oxidised`, `behaviour` become `sulfur`,
/// `fiber`, `oxidized`, `behavior`; a Greek letter is spelt out. The same is done to papers and
/// to questions, so that a rule that goes too far (`precize`) does no harm.
final class Spelling {
    private record Rule(Pattern british, String american) {}

    private static final List<Rule> RULES =
            List.of(
                    rule("sulph", "sulf"),
                    rule("^alumini(?=um)", "alumin"),
                    rule("^caesium", "cesium"),
                    rule("(?<=\\w{3})is(?=(?:e|ed|es|er|ers|ing|ation|ations|able)$)", "iz"),
                    rule("(?<=\\w{2}l)ys(?=(?:e|ed|es|er|ing)$)", "yz"),
                    rule("(?<=\\w{3})our(?=(?:s|ed|ing|able|al|ally|less)?$)", "or"),
                    rule("(?<=fib|met|cent|lit)re(?=s?$)", "er"),
                    rule("^grey", "gray"),
                    rule("^ageing$", "aging"),
                    rule("(?<=[ou]l)l(?=(?:ed|ing)$)", ""),
                    rule("^mould", "mold"));

    private static final String GREEK = "αβγδεζηθκλμπρστφχψω";

    private static final List<String> NAMES =
            List.of(
                    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "kappa",
                    "lambda", "mu", "pi", "rho", "sigma", "tau", "phi", "chi", "psi", "omega");

    private Spelling() {}

    private static Rule rule(String british, String american) {
        return new Rule(Pattern.compile(british), american);
    }

    /// @param word in lower case
    static String american(String word) {
        if (word.length() == 1) {
            int letter = GREEK.indexOf(word);
            return letter < 0 ? word : NAMES.get(letter);
        }
        String spelt = word;
        for (Rule rule : RULES) {
            spelt = rule.british().matcher(spelt).replaceFirst(rule.american());
        }
        return spelt;
    }
}
