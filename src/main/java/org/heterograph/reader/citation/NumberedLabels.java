package org.heterograph.reader.citation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The labels of a numbered list, parts of an entry (`5a`, `5b`) under its number.
final class NumberedLabels {
    private static final Pattern LABEL = Pattern.compile("(\\d{1,4})([a-z]?)");

    /// `5`, `5a`, `5a,c`, `5a–c`, each perhaps the beginning of a range.
    private static final Pattern ITEM =
            Pattern.compile(
                    "(\\d{1,4}) ?([a-z](?: ?[,–—−-] ?[a-z](?![a-z]))*)?(?: ?[–—−‐-] ?(\\d{1,4}) ?([a-z]?))?");

    private static final Pattern BETWEEN = Pattern.compile("\\s?[,;]\\s?(?:and )?|\\s(?:and|&)\\s");
    private static final int LONGEST_RANGE = 200;

    private final Map<Integer, List<String>> byNumber;

    private NumberedLabels(Map<Integer, List<String>> byNumber) {
        this.byNumber = byNumber;
    }

    static NumberedLabels of(List<String> labels) {
        Map<Integer, List<String>> byNumber = new TreeMap<>();
        for (String label : labels) {
            Matcher number = LABEL.matcher(label);
            if (number.matches()) {
                byNumber.computeIfAbsent(Integer.valueOf(number.group(1)), k -> new ArrayList<>())
                        .add(label);
            }
        }
        return new NumberedLabels(byNumber);
    }

    boolean isEmpty() {
        return byNumber.isEmpty();
    }

    /// The labels that a list of numbers names; none when it is no such list or names anything that
    /// is not in the reference list.
    List<String> read(String list) {
        Set<String> named = new LinkedHashSet<>();
        String text = list.strip();
        int at = 0;
        Matcher item = ITEM.matcher(text);
        Matcher between = BETWEEN.matcher(text);
        while (item.region(at, text.length()).lookingAt()) {
            if (!add(item, named)) {
                return List.of();
            }
            at = item.end();
            if (at == text.length()) {
                return List.copyOf(named);
            }
            if (!between.region(at, text.length()).lookingAt()) {
                return List.of();
            }
            at = between.end();
        }
        return List.of();
    }

    private boolean add(Matcher item, Set<String> named) {
        int first = Integer.parseInt(item.group(1));
        int last = item.group(3) == null ? first : Integer.parseInt(item.group(3));
        if (!byNumber.containsKey(first)
                || !byNumber.containsKey(last)
                || last < first
                || last - first > LONGEST_RANGE) {
            return false;
        }
        for (int number = first; number <= last; number++) {
            named.addAll(parts(number, item, first, last));
        }
        return true;
    }

    private List<String> parts(int number, Matcher item, int first, int last) {
        List<String> all = byNumber.getOrDefault(number, List.of());
        String letters = number == first && item.group(2) != null ? item.group(2) : "";
        if (first != last && number == first && !letters.isEmpty()) {
            char from = letters.charAt(0);
            return all.stream().filter(label -> letter(label) >= from).toList();
        }
        if (first != last && number == last && !item.group(4).isEmpty()) {
            char to = item.group(4).charAt(0);
            return all.stream().filter(label -> letter(label) <= to).toList();
        }
        if (letters.isEmpty()) {
            return all;
        }
        String wanted = expanded(letters);
        return all.stream().filter(label -> wanted.indexOf(letter(label)) >= 0).toList();
    }

    /// `a,c–e` → `acde`.
    private static String expanded(String letters) {
        StringBuilder expanded = new StringBuilder();
        boolean range = false;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            if (Character.isLetter(c)) {
                char from = range ? (char) (expanded.charAt(expanded.length() - 1) + 1) : c;
                for (char letter = from; letter <= c; letter++) {
                    expanded.append(letter);
                }
                range = false;
            } else if (c != ',' && c != ' ') {
                range = true;
            }
        }
        return expanded.toString();
    }

    private static char letter(String label) {
        return label.charAt(label.length() - 1);
    }
}
