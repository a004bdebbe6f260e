package org.heterograph.reader.reference;

import org.heterograph.paper.Author;
import org.heterograph.paper.Bibliography;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names an entry as a callout does: `Kim, 2020`, `Li and Chen, 2018`, `Wang et al., 2019a`.
public final class AuthorYearLabel {
    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d{2}[a-z]?)\\b");
    private static final Pattern AND_OTHERS = Pattern.compile("\\bet al\\b");

    private AuthorYearLabel() {}

    public static String of(Bibliography work, String text) {
        String names = names(work.authors(), AND_OTHERS.matcher(text).find());
        String year = year(work, text);
        String label = names.isEmpty() ? firstWords(text) : names;
        return year.isEmpty() ? label : label + ", " + year;
    }

    private static String names(List<Author> authors, boolean andOthers) {
        if (authors.isEmpty()) {
            return "";
        }
        String first = authors.getFirst().family();
        if (authors.size() > 2 || andOthers) {
            return first + " et al.";
        }
        return authors.size() == 2 ? first + " and " + authors.getLast().family() : first;
    }

    /// With the letter that tells works of one year apart.
    private static String year(Bibliography work, String text) {
        Matcher years = YEAR.matcher(text);
        while (years.find()) {
            if (work.year().isEmpty() || years.group().startsWith(work.year().get())) {
                return years.group();
            }
        }
        return work.year().orElse("");
    }

    private static String firstWords(String text) {
        int end = text.indexOf(' ', Math.min(text.length(), 20));
        return end < 0 ? text : text.substring(0, end);
    }
}
