package org.heterograph.reader.citation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The labels of a list by author and year, found by first surname and year.
final class NamedLabels {
    private static final Pattern LABEL =
            Pattern.compile("(.{1,80}?)(?: et al\\.| and .{1,80})?, ((?:1[89]|20)\\d\\d)([a-z]?)");

    private final Map<String, List<String>> byNameAndYear;

    private NamedLabels(Map<String, List<String>> byNameAndYear) {
        this.byNameAndYear = byNameAndYear;
    }

    static NamedLabels of(List<String> labels) {
        Map<String, List<String>> index = new TreeMap<>();
        for (String label : labels) {
            Matcher parts = LABEL.matcher(label);
            if (parts.matches()) {
                String key = key(parts.group(1), parts.group(2));
                index.computeIfAbsent(key, k -> new ArrayList<>()).add(label);
            }
        }
        return new NamedLabels(index);
    }

    boolean isEmpty() {
        return byNameAndYear.isEmpty();
    }

    /// The labels meant by a name as printed (`Li and Chen`, `Wang et al.`) and a year (`2019b`).
    List<String> find(String names, String year) {
        String first =
                names.split(" et al|,? (?:and|&) |, ", 2)[0]
                        .replaceAll("(?: |(?<=\\.))\\p{Lu}\\.", "")
                        .strip();
        List<String> candidates =
                byNameAndYear.getOrDefault(key(first, year.substring(0, 4)), List.of());
        List<String> exact = candidates.stream().filter(label -> label.endsWith(year)).toList();
        List<String> alike = exact.stream().filter(label -> isOfKind(label, names)).toList();
        if (!alike.isEmpty()) {
            return alike;
        }
        return exact.isEmpty() && candidates.size() == 1 ? candidates : exact;
    }

    private static boolean isOfKind(String label, String names) {
        return label.contains(" et al.") == names.contains(" et al")
                && label.contains(" and ") == (names.contains(" and ") || names.contains(" & "));
    }

    private static String key(String surname, String year) {
        String plain = Normalizer.normalize(surname, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "") + year;
    }
}
