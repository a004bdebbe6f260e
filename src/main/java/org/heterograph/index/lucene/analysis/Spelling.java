package org.heterograph.index.lucene.analysis;

import java.util.List;
import java.util.regex.Pattern;

/// Writes words as Americans do: `sulphur`, `fibre`, `oxidised`, `behaviour` become `sulfur`,
/// `fiber`, `oxidized`, `behavior`; a Greek letter is spelt out. The same is done to papers and
/// to questions, so that a rule that goes too far (`precize`) does no harm.
public final class Spelling {
    private record Rule(String mark, Pattern british, String american) {
        /// Most words have no mark of any rule.
        String applied(String word) {
            return word.contains(mark) ? british.matcher(word).replaceFirst(american) : word;
        }
    }

    private static final List<Rule> RULES =
            List.of(
                    rule("sulph", "sulph", "sulf"),
                    rule("alumini", "^alumini(?=um)", "alumin"),
                    rule("caesium", "^caesium", "cesium"),
                    rule("is", "(?<=\\w{3})is(?=(?:e|ed|es|er|ers|ing|ation|ations|able)$)", "iz"),
                    rule("lys", "(?<=\\w{2}l)ys(?=(?:e|ed|es|er|ing)$)", "yz"),
                    rule("our", "(?<=\\w{3})our(?=(?:s|ed|ing|able|al|ally|less)?$)", "or"),
                    rule("re", "(?<=fib|met|cent|lit)re(?=s?$)", "er"),
                    rule("grey", "^grey", "gray"),
                    rule("ageing", "^ageing$", "aging"),
                    rule("ll", "(?<=[ou]l)l(?=(?:ed|ing)$)", ""),
                    rule("mould", "^mould", "mold"));

    private static final String GREEK = "αβγδεζηθκλμπρστφχψω";

    private static final List<String> NAMES =
            List.of(
                    "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "kappa",
                    "lambda", "mu", "pi", "rho", "sigma", "tau", "phi", "chi", "psi", "omega");

    private Spelling() {}

    /// @param mark letters that each word has which the rule is for
    private static Rule rule(String mark, String british, String american) {
        return new Rule(mark, Pattern.compile(british), american);
    }

    /// @param word in lower case
    public static String american(String word) {
        if (word.length() == 1) {
            int letter = GREEK.indexOf(word);
            return letter < 0 ? word : NAMES.get(letter);
        }
        String spelt = word;
        for (Rule rule : RULES) {
            spelt = rule.applied(spelt);
        }
        return spelt;
    }
}
