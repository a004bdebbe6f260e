package org.heterograph.reader.reference;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Year, volume and pages as they stand behind the journal's name.
///
/// @param start where it begins, right after the journal's name
/// @param year empty when it stands elsewhere
record Imprint(int start, String year, String volume, String pages) {
    private static final String YEAR = "(?<year>(?:1[89]|20)\\d\\d)[a-z]?";
    private static final String VOLUME =
            "(?<volume>[A-Z]{0,2}-?\\d{1,5}[A-Za-z]?(?:[–/-]\\d{1,4})?)";
    private static final String ISSUE = "(?: ?\\([^()]{1,24}\\))?";
    private static final String PAGE =
            "(?:[A-Za-z]?\\d{1,2} \\d{3}(?=[,–-])|[A-Za-z]{0,3}\\.?\\d[\\dA-Za-z.]{0,11}(?<!\\.))";
    private static final String PAGES =
            "(?:pp?\\. ?|[Aa]rt(?:icle|\\.)? ?(?:[Nn]o\\.?|[Nn]umber)? ?|no\\. )?"
                    + "(?<pages>"
                    + PAGE
                    + "(?:-\\d{1,3})?(?: ?[–—−-]{1,2} ?"
                    + PAGE
                    + "(?:-\\d{1,3})?)?)";
    private static final String MONTH =
            "(?:(?:\\d{1,2} )?\\p{Lu}\\p{Ll}{2,8}\\.?,? (?:\\d{1,2}, )?)?";

    /// The blank in `10 257`.
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d) (?=\\d)");

    private static final List<Pattern> FORMS =
            List.of(
                    form(
                            ",? "
                                    + VOLUME
                                    + "(?:, (?:no|iss)\\. ?[^,()]{1,12})? \\("
                                    + MONTH
                                    + YEAR
                                    + "\\): "
                                    + PAGES),
                    form(
                            ",? vol\\. ?"
                                    + VOLUME
                                    + "(?:, (?:no|iss)\\. ?[^,]{1,12})?(?:, (?:pp?\\. ?|[Aa]rt\\. no\\. |[Aa]rt\\. )(?<pages>"
                                    + PAGE
                                    + "(?: ?[–—−-]{1,2} ?"
                                    + PAGE
                                    + ")?))?, "
                                    + MONTH
                                    + YEAR),
                    form(",? " + YEAR + ", ?" + VOLUME + ISSUE + "[,:] ?" + PAGES),
                    form(",? " + VOLUME + ISSUE + "[,:] ?" + PAGES + " ?\\(" + YEAR + "\\)"),
                    form(",? " + VOLUME + ISSUE + " ?\\(" + MONTH + YEAR + "\\)[,:]? ?" + PAGES),
                    form(
                            "[,;]? ?\\(?"
                                    + YEAR
                                    + "\\)?(?: \\p{Lu}\\p{Ll}{2}(?: \\d{1,2})?)?; ?"
                                    + VOLUME
                                    + ISSUE
                                    + ": ?"
                                    + PAGES),
                    form("[,;] " + YEAR + "; [Vv]ol(?:ume|\\.) " + VOLUME + "[,;] " + PAGES),
                    form(",? " + YEAR + ", (?<volume>\\d{1,3})(?=[.;]? ?$)"),
                    form(",? " + YEAR + ", (?<pages>[A-Za-z]?\\d{4,9})(?=[.;]? ?$)"),
                    form(",? " + VOLUME + ISSUE + "[:,] ?" + PAGES + "(?=[.,; ]|$)"),
                    form(",? " + YEAR + ", ?" + PAGES + "(?=[.,; ]|$)"),
                    form(",? " + VOLUME + ISSUE + " \\(" + YEAR + "\\)"),
                    form(",? " + YEAR + ",? (?:in press|accepted|submitted)\\b"),
                    form("(?<!\\d) " + VOLUME + ISSUE + " " + PAGES + "(?=[.;]? ?$)"));

    private static Pattern form(String pattern) {
        return Pattern.compile(pattern);
    }

    /// The last imprint of the first form that is there.
    static Optional<Imprint> find(String text) {
        for (Pattern form : FORMS) {
            Optional<Imprint> last = last(form.matcher(text), form.pattern(), text);
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    /// What follows the first after a semicolon is another edition of the same work.
    private static Optional<Imprint> last(Matcher match, String form, String text) {
        Imprint last = null;
        int end = 0;
        while (match.find()) {
            if (last != null && text.startsWith(";", end)) {
                break;
            }
            end = match.end();
            last =
                    new Imprint(
                            match.start(),
                            group(match, form, "year"),
                            group(match, form, "volume"),
                            group(match, form, "pages"));
        }
        return Optional.ofNullable(last);
    }

    private static String group(Matcher match, String form, String name) {
        if (!form.contains("(?<" + name + ">")) {
            return "";
        }
        String value = match.group(name);
        return value == null ? "" : THOUSANDS.matcher(value.strip()).replaceAll("");
    }
}
