package org.heterograph.reader.reference;

import org.heterograph.paper.Author;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the names that open an entry, in any of four orders: `Greer, A. L.`, `A. L. Greer`,
/// `Greer AL`, `Anna L. Greer`.
final class AuthorNames {
    private static final String PARTICLE =
            "(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]el|[Dd]ella|[Dd]i|[Dd]a|[Dd]os|[Ee]l|[Ll]a|[Ll]e"
                    + "|[Tt]en|[Tt]er|zu|zur|af) |[dO]['’]){0,3}";
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’`´¨‐‑-]{0,30}";
    private static final String FAMILY = PARTICLE + WORD + "(?: (?!and )" + WORD + "){0,2}";
    private static final String INITIALS =
            "\\p{Lu}\\p{Ll}?\\.(?: ?[‐‑–-] ?\\p{L}\\p{Ll}?\\.| ?\\p{Lu}\\p{Ll}?\\.){0,5}";
    private static final String SUFFIX = "(?:,? (?:Jr|Sr)\\.?|,? I{2,3})?";

    /// `J. Power Sources 2010` and `J. Phys. Chem.` are no names.
    private static final String NO_JOURNAL =
            "(?![\\p{L}\\p{M}'’-])(?= ?(?:[,;&.:(…]|and\\b|und\\b|et al|$))"
                    + "(?!\\.? \\(?\\d|, (?:18|19|20)\\d\\d\\b|\\.[:,]|\\. ?\\p{Lu}\\p{L}*\\.|\\. \\p{Lu}\\b)";

    /// Two letters at least, so that initials behind it are none of its words.
    private static final String LONG_WORD = "\\p{Lu}[\\p{L}\\p{M}'’`´¨‐‑-]{1,30}";

    private static final String LONG_FAMILY =
            PARTICLE + LONG_WORD + "(?: (?!and )" + LONG_WORD + "){0,2}";

    private static final String FULL_GIVEN =
            "\\p{Lu}[\\p{Ll}\\p{M}'’´¨]{1,20}(?:[‐-]\\p{L}[\\p{Ll}\\p{M}´¨]{0,20})?(?: \\p{Lu}\\.(?:-?\\p{Lu}\\.)?| \\p{Lu}\\p{Ll}{1,20}){0,2}";

    private static final List<Order> ORDERS =
            List.of(
                    new Order(
                            "(?<f>"
                                    + FAMILY
                                    + ")(?:, ?(?<g>"
                                    + INITIALS
                                    + ")"
                                    + SUFFIX
                                    + "|(?<=\\p{Ll})(?=; ))"),
                    new Order("(?<g>" + INITIALS + ") ?(?<f>" + FAMILY + ")" + SUFFIX + NO_JOURNAL),
                    new Order(
                            "(?<f>"
                                    + LONG_FAMILY
                                    + ") (?<g>\\p{Lu}{1,4}(?:[- ]\\p{Lu}{1,2}){0,3})(?=[,;. (:]|$)"),
                    new Order(
                            "(?<g>"
                                    + FULL_GIVEN
                                    + ") (?<f>"
                                    + PARTICLE
                                    + LONG_WORD
                                    + ")(?=,|\\.? [\\p{Lu}“\"]|\\.$| and | et al|$)"));

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s?[,;]? ?(?:(?:and|und|&) |… ?|\\.{3} ?)?");
    private static final Pattern OTHERS =
            Pattern.compile("[,;]? ?(?:et al\\.?|and others|and co-workers)");
    private static final Pattern AFTER = Pattern.compile("[\\s,;:.]{0,4}");
    private static final int MOST = 500;

    private AuthorNames() {}

    /// @param end offset of what follows the names
    record Found(List<Author> authors, int end) {}

    private record Order(Pattern name) {
        Order(String name) {
            this(Pattern.compile(name));
        }
    }

    /// The names of a text that goes on after them; what stands last in it is no name.
    static Found opening(String text) {
        return best(text, true);
    }

    /// The longest run of names of one order at the beginning.
    static Found read(String text) {
        return best(text, false);
    }

    private static Found best(String text, boolean goesOn) {
        Found best = new Found(List.of(), 0);
        for (Order order : ORDERS) {
            Found found = read(text, order, goesOn);
            boolean more = found.authors.size() > best.authors.size();
            boolean longer =
                    found.authors.size() == best.authors.size()
                            && found.end > best.end
                            && order != ORDERS.getLast();
            if (more || longer) {
                best = found;
            }
        }
        return best;
    }

    private static Found read(String text, Order order, boolean goesOn) {
        List<Author> authors = new ArrayList<>();
        Matcher name = order.name.matcher(text);
        int at = 0;
        int end = 0;
        int beforeLast = 0;
        while (authors.size() < MOST && name.region(at, text.length()).lookingAt()) {
            authors.add(author(name));
            beforeLast = at;
            end = name.end();
            at = after(SEPARATOR, text, end);
            if (at == end) {
                break;
            }
        }
        if (goesOn && text.substring(end).matches("[.\\s]{0,3}") && !authors.isEmpty()) {
            authors.removeLast();
            return new Found(authors, beforeLast);
        }
        int others = after(OTHERS, text, end);
        int rest = authors.isEmpty() ? 0 : after(AFTER, text, others);
        return new Found(authors, rest);
    }

    private static Author author(Matcher name) {
        String given = name.group("g");
        return new Author(given == null ? "" : given.strip(), name.group("f").strip());
    }

    private static int after(Pattern pattern, String text, int from) {
        Matcher match = pattern.matcher(text).region(from, text.length());
        return match.lookingAt() ? match.end() : from;
    }
}
