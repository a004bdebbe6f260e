package org.heterograph.reader.outline;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The label that opens a caption.
///
/// @param name as `Figure 3`, `Table 1`, `Scheme 2`, whatever abbreviation is printed
/// @param length how many characters of the line it takes, with the sign after it
/// @param separated whether a full stop, colon or bar parts it from the words
public record CaptionLabel(String name, int length, boolean separated) {
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?<kind>(?:supplementary |extended data )?(?:fig(?:ure|\\.)?|f ?i ?g ?u ?r ?e|tab(?:le|\\.)|t ?a ?b ?l ?e"
                            + "|scheme|chart|graph|plate))\\s{0,3}(?<number>[sa]?\\.?\\d{1,3}[a-z]?|[ivx]{1,5})"
                            + "(?<sign>\\s?[.:|∣│](?!\\d)|\\s?[–—―-](?=\\s))?(?=$|[^\\w.])",
                    Pattern.CASE_INSENSITIVE);

    /// What goes on like this is a sentence about the figure.
    private static final Pattern SENTENCE =
            Pattern.compile(
                    "\\s{0,3}(?:and|&|,|\\(?[a-z]\\)?[,–-]|or|shows?|presents?|illustrates?|depicts?|displays?|is|are|was|were|compares?|summari[sz]es|lists?|gives?|reveals?|indicates?|demonstrates?|exhibits?|provides?|contains?|reports?|describes?|plots?|represents?|outlines?|in which|for|in)\\b.*+",
                    Pattern.DOTALL);

    public static Optional<CaptionLabel> of(String line) {
        Matcher label = LABEL.matcher(line);
        if (!label.lookingAt()) {
            return Optional.empty();
        }
        boolean separated = label.group("sign") != null;
        String rest = line.substring(label.end());
        if (!separated && (SENTENCE.matcher(rest).matches() || rest.startsWith(")"))) {
            return Optional.empty();
        }
        String number = label.group("number").replace(".", "");
        boolean roman =
                Character.isLetter(number.charAt(number.length() - 1))
                        && !number.matches(".*\\d.*");
        if (roman && !number.equals(number.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return Optional.of(
                new CaptionLabel(kind(label.group("kind")) + " " + number, label.end(), separated));
    }

    private static String kind(String printed) {
        String plain = printed.toLowerCase(Locale.ROOT);
        String kind = plain.replaceFirst("^(?:supplementary|extended data) ", "").replace(" ", "");
        String before =
                plain.startsWith("supp")
                        ? "Supplementary "
                        : plain.startsWith("ext") ? "Extended Data " : "";
        String full =
                kind.startsWith("fig")
                        ? "Figure"
                        : kind.startsWith("tab") ? "Table" : capitalised(kind);
        return before + full;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// Whether the words open like a caption.
    public static boolean opens(String words) {
        return of(words).isPresent();
    }

    public boolean isTable() {
        return name.contains("Table");
    }
}
