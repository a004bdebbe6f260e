package org.heterograph.audit;

import org.heterograph.audit.Conflict.Kind;
import org.heterograph.audit.Conflict.Severity;
import org.heterograph.audit.Conflict.Side;
import org.heterograph.fact.Statement.Acronym;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A short form stands for one thing in a paper. Soft, as a reader often can tell which is meant.
///
/// A long form whose words the other one has too, whatever their endings, is a spelling of it.
final class AcronymCheck implements Check {
    /// Letters by which a word is known whatever its ending.
    private static final int STEM = 4;

    @Override
    public List<Conflict> check(Claims claims) {
        Map<String, List<Acronym>> byShortForm = claims.grouped(Acronym.class, Acronym::shortForm);
        List<Conflict> conflicts = new ArrayList<>();
        for (List<Acronym> uses : byShortForm.values()) {
            Acronym first = uses.getFirst();
            uses.stream()
                    .filter(other -> isAnother(first, other))
                    .findFirst()
                    .ifPresent(other -> conflicts.add(conflict(first, other)));
        }
        return conflicts;
    }

    private static boolean isAnother(Acronym one, Acronym other) {
        Set<String> first = stems(one);
        Set<String> second = stems(other);
        return !first.containsAll(second) && !second.containsAll(first);
    }

    private static Set<String> stems(Acronym acronym) {
        return Arrays.stream(acronym.longForm().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }

    private static Conflict conflict(Acronym one, Acronym other) {
        return new Conflict(
                Kind.NAMING,
                Severity.SOFT,
                one.shortForm(),
                Optional.empty(),
                "%s is %s in %s, %s in %s"
                        .formatted(
                                one.shortForm(),
                                one.longForm(),
                                Region.of(one).printed(),
                                other.longForm(),
                                Region.of(other).printed()),
                List.of(Side.of(one), Side.of(other)));
    }
}
