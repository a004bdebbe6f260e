package org.heterograph.reader.citation;

import org.heterograph.document.CitationMark;
import org.heterograph.document.Span;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Callouts by author and year: `(Kochab et al., 2021; Furud et al., 2015)`, and with the year
/// alone
/// in parentheses, `Tabit et al. (2017)`, where the mark is the parenthesis.
final class AuthorYearMarks {
    private static final String SURNAME =
            "(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]el|[Dd]i|[Dd]a|[Ee]l|[Ll]a|[Ll]e) ){0,2}"
                    + "\\p{Lu}[\\p{L}\\p{M}'’‐-]{0,30}(?: (?:\\p{Lu}\\.-?){1,3})?";
    private static final String NAMES =
            SURNAME + "(?:(?:, " + SURNAME + "){0,3},? (?:and|&) " + SURNAME + "|,? et al\\.?)?";
    private static final String YEARS =
            "(?:1[89]|20)\\d\\d[a-z]?(?:, ?(?:(?:1[89]|20)\\d\\d[a-z]?|[a-z](?![\\p{L}])))*";

    private static final Pattern ENCLOSED = Pattern.compile("[(\\[]([^()\\[\\]]{6,600})[)\\]]");
    private static final Pattern ITEM = Pattern.compile("(" + NAMES + "),? (" + YEARS + ")");
    private static final Pattern NARRATIVE =
            Pattern.compile("(" + NAMES + ")(?:[’']s?)? ([(\\[](" + YEARS + ")[)\\]])");
    private static final Pattern YEAR = Pattern.compile("((?:1[89]|20)\\d\\d)?([a-z]?)");

    private final NamedLabels labels;

    AuthorYearMarks(NamedLabels labels) {
        this.labels = labels;
    }

    List<CitationMark> find(String text) {
        List<CitationMark> marks = new ArrayList<>();
        Matcher enclosed = ENCLOSED.matcher(text);
        while (enclosed.find()) {
            add(marks, new Span(enclosed.start(), enclosed.end()), items(flat(enclosed.group(1))));
        }
        Matcher narrative = NARRATIVE.matcher(flat(text));
        while (narrative.find()) {
            Span span = new Span(narrative.start(2), narrative.end(2));
            add(marks, span, named(narrative.group(1), narrative.group(3)));
        }
        return marks;
    }

    private static String flat(String text) {
        return text.replace('\n', ' ');
    }

    private static void add(List<CitationMark> marks, Span span, Set<String> named) {
        if (!named.isEmpty()) {
            marks.add(new CitationMark(span, List.copyOf(named)));
        }
    }

    private Set<String> items(String enclosed) {
        Set<String> named = new LinkedHashSet<>();
        Matcher item = ITEM.matcher(enclosed);
        while (item.find()) {
            named.addAll(named(item.group(1), item.group(2)));
        }
        return named;
    }

    /// `2015a,b` and `2017, 2019` name a work a year.
    private Set<String> named(String names, String years) {
        Set<String> named = new LinkedHashSet<>();
        String last = "";
        for (String part : years.split(", ?")) {
            Matcher year = YEAR.matcher(part);
            if (year.matches()) {
                last = year.group(1) == null ? last : year.group(1);
                named.addAll(labels.find(names, last + year.group(2)));
            }
        }
        return named;
    }
}
