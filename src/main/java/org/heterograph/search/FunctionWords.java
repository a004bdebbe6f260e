package org.heterograph.search;

import java.util.Locale;
import java.util.Set;

/// Words of English that carry grammar and no matter: a question made of them asks nothing.
final class FunctionWords {
    private static final Set<String> WORDS =
            Set.of(
                    "a an the and or but of in on at to for from by with without into onto upon as"
                            .concat(
                                    " is are was were be been being am do does did done has have had")
                            .concat(" this that these those it its they them their he she we you i")
                            .concat(" our your which who whom whose what when where why how there")
                            .concat(" can could may might must shall should will would not no nor")
                            .concat(" so than then too very just also any some each both all such")
                            .concat(" if because while during about between through over under up")
                            .concat(
                                    " out per via after before within me my find show tell give list")
                            .split(" "));

    private FunctionWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
