package org.heterograph.reader.pdf.text;

import java.util.Locale;
import java.util.Set;

/// Words that English joins to a word before them with a hyphen: `redox-active`, `carbon-coated`.
///
/// Asked only of words cut at line ends that a paper prints nowhere else. No word here is the end
/// of a longer one but after the prefixes listed.
final class Compounds {
    private static final Set<String> SECOND =
            words(
                    """
                    active anchored assisted based bonded coated confined containing
                    controlled coordinated coupled cycled decorated deficient dependent
                    derived dimensional doped driven efficient embedded encapsulated
                    engineered enhanced enriched filled free friendly functionalized
                    generated grown induced intercalated layered like limited loaded
                    mediated milled modified polarized promoted resolved rich sensitive
                    shaped shell sized stable supported terminated treated type walled
                    wrapped
                    """);

    private static final Set<String> PREFIXES =
            words(
                    """
                    anti auto bi bio co counter de di dis electro en geno hetero hyper in
                    inter intra iso macro meso micro mid mis mono multi nano non out over
                    photo piezo poly post pre proto pseudo re retro semi sub super tri
                    ultra un under
                    """);

    private Compounds() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    static boolean isHyphenated(String head, String tail) {
        String first = head.toLowerCase(Locale.ROOT);
        return head.length() > 2 && SECOND.contains(tail) && !PREFIXES.contains(first);
    }
}
