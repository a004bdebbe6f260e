package org.heterograph.audit.naming;

import org.heterograph.audit.conflict.Check;
import org.heterograph.audit.conflict.Claims;
import org.heterograph.audit.conflict.Conflict;
import org.heterograph.audit.conflict.Conflict.Kind;
import org.heterograph.audit.conflict.Conflict.Severity;
import org.heterograph.audit.conflict.Conflict.Side;
import org.heterograph.audit.conflict.Region;
import org.heterograph.fact.Statement.Acronym;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A short form stands for one thing in a paper. Soft, as a reader often can tell which is meant.
///
/// A long form that has half of the words of the other, whatever their endings and slips of the
/// pen, is a spelling of it.
public final class AcronymCheck implements Check {
    /// One letter in so many may be mistyped, two may always differ.
    private static final int LETTERS_A_SLIP = 5;

    private static final int SLIPS = 2;

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
        List<String> first = words(one);
        List<String> second = words(other);
        long shared =
                first.stream()
                        .filter(word -> second.stream().anyMatch(it -> isOneWord(word, it)))
                        .count();
        return isMadeOf(one, first)
                && isMadeOf(other, second)
                && 2 * shared < Math.min(first.size(), second.size());
    }

    private static List<String> words(Acronym acronym) {
        return Arrays.stream(acronym.longForm().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Alike but for the ending and a slip of the pen; short words begin alike.
    private static boolean isOneWord(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        boolean beginAlike = one.charAt(0) == other.charAt(0);
        int slips = longer < LETTERS_A_SLIP ? 0 : Math.max(SLIPS, longer / LETTERS_A_SLIP);
        return beginAlike && (one.equals(other) || distance(one, other) <= slips);
    }

    /// Letters to change, put in or take out (Levenshtein).
    private static int distance(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    /// Whether the letters begin words of the long form, all but one in a row; else what stands
    /// before the brackets is no long form.
    private static boolean isMadeOf(Acronym acronym, List<String> words) {
        String letters = acronym.shortForm().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        int found = 0;
        for (String word : words) {
            if (found < letters.length() && word.charAt(0) == letters.charAt(found)) {
                found++;
            }
        }
        return found >= Math.max(2, letters.length() - 1);
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
