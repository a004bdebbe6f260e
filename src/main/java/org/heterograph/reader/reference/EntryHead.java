package org.heterograph.reader.reference;

import org.heterograph.paper.Author;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names that open an entry, and the year where it stands right behind them.
///
/// @param year empty when it stands elsewhere
/// @param body what follows
record EntryHead(List<Author> authors, String year, String body) {
    private static final String YEAR = "((?:1[89]|20)\\d\\d)[a-z]?";

    /// `(2019)`, `, 2019.`, and in some styles the year alone: `Vega A, Lyra B 2019 Charge at …`.
    private static final Pattern YEAR_BEHIND_NAMES =
            Pattern.compile(
                    "\\((?:\\p{L}+ )?"
                            + YEAR
                            + "(?:, [^()]{1,20})?\\)[.,:]? |(?<=\\., |et al, )"
                            + YEAR
                            + "\\. |(?<=\\p{L}\\.? )"
                            + YEAR
                            + " (?=[\\p{L}“\"‘(])");

    static EntryHead of(String text) {
        String open = text + " ";
        Matcher year = YEAR_BEHIND_NAMES.matcher(open);
        if (year.find()) {
            AuthorNames.Found names = AuthorNames.read(text.substring(0, year.start()));
            boolean none = names.authors().isEmpty();
            if (none ? isOrganisation(open, year) : names.end() >= year.start() - 3) {
                return new EntryHead(names.authors(), printed(year), open.substring(year.end()));
            }
        }
        AuthorNames.Found names = AuthorNames.opening(text);
        return new EntryHead(names.authors(), "", text.substring(names.end()));
    }

    /// A body without a person's name, its year in parentheses behind it.
    private static boolean isOrganisation(String text, Matcher year) {
        String before = text.substring(0, year.start());
        return text.charAt(year.start()) == '('
                && before.length() < 60
                && before.matches("\\p{Lu}[\\p{L}&.' -]{2,60}");
    }

    private static String printed(Matcher year) {
        for (int group = 1; group < year.groupCount(); group++) {
            if (year.group(group) != null) {
                return year.group(group);
            }
        }
        return year.group(year.groupCount());
    }
}
