package org.heterograph.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names a work by its DOI, whatever file it came in.
///
/// @param doi in lower case, without resolver (`10.1039/c6sc02716d`); DOIs do not tell case apart
/// (DOI Handbook 2.4)
public record WorkId(String doi) implements Comparable<WorkId> {
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");

    public WorkId {
        doi = doi.toLowerCase(Locale.ROOT);
        if (!DOI.matcher(doi).matches()) {
            throw new IllegalArgumentException("no DOI: " + doi);
        }
    }

    /// The first DOI in a text, without the punctuation that closes the sentence or bracket around
    /// it.
    public static Optional<WorkId> findIn(String text) {
        Matcher found = DOI.matcher(text);
        return found.find() ? Optional.of(new WorkId(trimmed(found.group()))) : Optional.empty();
    }

    private static String trimmed(String doi) {
        String open = doi.contains("(") ? "[.,;:\\]}>\"'”’]+$" : "[.,;:)\\]}>\"'”’]+$";
        return doi.replaceAll(open, "");
    }

    @Override
    public int compareTo(WorkId other) {
        return doi.compareTo(other.doi);
    }

    @Override
    public String toString() {
        return doi;
    }
}
