package org.heterograph.mention.own;

import org.heterograph.chemistry.Composite;
import org.heterograph.document.Span;
import org.heterograph.mention.name.MaterialFinder;
import org.heterograph.mention.name.RawName;
import org.heterograph.mention.name.ReadableText;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds supports where they stand alone that a paper uses in its composites and no vocabulary
/// has: the `PrGO` of `MoS2-PrGO`.
final class CarriedNames {
    private static final Pattern SUPPORT = Pattern.compile("[A-Z][A-Za-z]{0,4}[A-Z][A-Za-z]?");

    private static final Pattern WORD =
            Pattern.compile(
                    "(?<![\\p{L}\\d/@.–-])[A-Z][A-Za-z]{1,6}(?![\\p{L}\\d/@]|[–-](?![Bb]ased))");

    private static final int LEAST_USES = 3;

    private final Set<String> supports = new TreeSet<>();

    CarriedNames(List<RawName> names, MaterialFinder finder) {
        Map<String, Integer> uses = new TreeMap<>();
        for (RawName name : names) {
            if (!name.composite().phases().isEmpty()) {
                name.composite().supports().forEach(it -> uses.merge(it, 1, Integer::sum));
            }
        }
        uses.forEach(
                (support, count) -> {
                    boolean own = SUPPORT.matcher(support).matches() && !finder.knows(support);
                    if (own && count >= LEAST_USES) {
                        supports.add(support);
                    }
                });
    }

    List<RawName> find(ReadableText readable, Span stretch) {
        List<RawName> found = new ArrayList<>();
        Matcher word = WORD.matcher(readable.of(stretch));
        while (word.find()) {
            if (supports.contains(word.group())) {
                found.add(
                        new RawName(
                                new Span(word.start(), word.end()).shifted(stretch.start()),
                                word.group(),
                                new Composite(
                                        word.group(),
                                        List.of(),
                                        List.of(word.group()),
                                        "support")));
            }
        }
        return found;
    }
}
