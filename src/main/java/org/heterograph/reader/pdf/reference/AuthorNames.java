package org.heterograph.reader.pdf.reference;

import org.heterograph.paper.Author;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the names that open an entry, in any of three orders: `Greer, A. L.`, `A. L. Greer`,
/// `Greer AL`.
final class AuthorNames {
    private static final String PARTICLE =
            "(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]el|[Dd]ella|[Dd]i|[Dd]a|[Dd]os|[Ee]l|[Ll]a|[Ll]e"
                    + "|[Tt]en|[Tt]er|zu|zur|af) |[dO]['’]){0,3}";
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’`´¨‐‑-]{0,30}";
    private static final String FAMILY = PARTICLE + WORD + "(?: (?!and )" + WORD + "){0,2}";
    private static final String INITIALS =
            "\\p{Lu}\\p{Ll}?\\.(?:[ ]?[‐‑–-]?[ ]?\\p{Lu}\\p{Ll}?\\.){0,5}";
    private static final String SUFFIX = "(?:,? (?:Jr|Sr)\\.?|,? I{2,3})?";

    private static final List<Order> ORDERS =
            List.of(
                    new Order("(?<f>" + FAMILY + "), ?(?<g>" + INITIALS + ")" + SUFFIX),
                    new Order("(?<g>" + INITIALS + ") ?(?<f>" + FAMILY + ")" + SUFFIX),
                    new Order(
                            "(?<f>" + FAMILY + ") (?<g>\\p{Lu}{1,4}(?:-\\p{Lu})?)(?=[,;. (:]|$)"));

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

    /// The longest run of names of one order at the beginning.
    static Found read(String text) {
        Found best = new Found(List.of(), 0);
        for (Order order : ORDERS) {
            Found found = read(text, order);
            if (found.authors.size() > best.authors.size()
                    || (found.authors.size() == best.authors.size() && found.end > best.end)) {
                best = found;
            }
        }
        return best;
    }

    private static Found read(String text, Order order) {
        List<Author> authors = new ArrayList<>();
        Matcher name = order.name.matcher(text);
        int at = 0;
        int end = 0;
        while (authors.size() < MOST && name.region(at, text.length()).lookingAt()) {
            authors.add(new Author(name.group("g").strip(), name.group("f").strip()));
            end = name.end();
            at = after(SEPARATOR, text, end);
            if (at == end) {
                break;
            }
        }
        int others = after(OTHERS, text, end);
        int rest = authors.isEmpty() ? 0 : after(AFTER, text, others);
        return new Found(authors, rest);
    }

    private static int after(Pattern pattern, String text, int from) {
        Matcher match = pattern.matcher(text).region(from, text.length());
        return match.lookingAt() ? match.end() : from;
    }
}
