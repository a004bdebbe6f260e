package org.heterograph.mention.identity;

import org.heterograph.chemistry.Composite;
import org.heterograph.mention.name.RawName;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Finds names that tell the polymorph and names that leave it out, where a paper has one only:
/// `α-Sb2S3@CuSbS2` and `Sb2S3/CuSbS2`, `P2-NaxMnO2` and `NaxMnO2`.
final class Polymorphs {
    /// Greek letters and layer types; `1T` and `2H` are mostly told to set them against another.
    private static final Pattern PREFIX = Pattern.compile("[α-ω]|[OP]'?[23]'?");

    private Polymorphs() {}

    /// Pairs of identities of one material, the fuller first.
    static List<List<String>> pairs(List<RawName> names) {
        Map<String, Set<String>> told = new TreeMap<>();
        Set<String> bare = new TreeSet<>();
        for (RawName name : names) {
            Composite composite = name.composite();
            if (composite.phases().stream().anyMatch(Polymorphs::isPrefixed)) {
                told.computeIfAbsent(withoutPrefixes(composite), _ -> new TreeSet<>())
                        .add(composite.identity());
            } else {
                bare.add(composite.identity());
            }
        }
        List<List<String>> pairs = new ArrayList<>();
        told.forEach(
                (identity, fuller) -> {
                    if (fuller.size() == 1 && bare.contains(identity)) {
                        pairs.add(List.of(fuller.iterator().next(), identity));
                    }
                });
        return pairs;
    }

    private static boolean isPrefixed(Composite.Phase phase) {
        return PREFIX.matcher(phase.prefix()).matches();
    }

    private static String withoutPrefixes(Composite composite) {
        List<Composite.Phase> phases =
                composite.phases().stream()
                        .map(
                                it ->
                                        isPrefixed(it)
                                                ? new Composite.Phase("", it.formula(), it.note())
                                                : it)
                        .toList();
        return new Composite(composite.name(), phases, composite.supports(), composite.kind())
                .identity();
    }
}
