package org.heterograph.reader.jats;

import org.heterograph.paper.Author;
import org.heterograph.paper.Bibliography;
import org.heterograph.paper.WorkId;
import org.heterograph.reader.composition.Words;
import org.heterograph.reader.markup.Element;
import org.heterograph.reader.markup.InlineReader;
import org.heterograph.reader.markup.Node;
import org.heterograph.reader.markup.Node.Characters;
import org.heterograph.reader.reference.ReferenceParser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A cited work.
///
/// @param words as printed; put together from the fields where the file has fields alone
record Citation(Words words, Bibliography work) {
    static final Citation NONE = new Citation(new Words(), Bibliography.UNKNOWN);

    private static final Pattern YEAR = Pattern.compile("\\b(?:18|19|20)\\d\\d\\b");
    private static final Pattern LONE_CAPITAL = Pattern.compile("(?<![A-Za-z])[A-Z]$");

    static Citation read(Element citation, InlineReader inline) {
        Words printed = inline.read(citation);
        Bibliography fields = fields(citation, printed.text());
        boolean structured =
                citation.elements("source", "article-title", "year", "volume").count() > 1;
        if (citation.is("element-citation", "nlm-citation")) {
            return new Citation(listed(fields), fields);
        }
        return new Citation(printed, structured ? fields : parsed(printed.text(), fields));
    }

    private static Bibliography parsed(String text, Bibliography fields) {
        Bibliography read = new ReferenceParser().read(text);
        return new Bibliography(
                fields.title().isEmpty() ? read.title() : fields.title(),
                fields.authors().isEmpty() ? read.authors() : fields.authors(),
                fields.doi().or(read::doi),
                fields.year().or(read::year),
                fields.journal().or(read::journal),
                fields.volume().or(read::volume),
                fields.pages().or(read::pages));
    }

    private static Bibliography fields(Element citation, String text) {
        return new Bibliography(
                title(citation),
                Names.cited(citation),
                doi(citation).or(() -> WorkId.findIn(text)),
                first(citation, "year").or(() -> lastYear(spaced(citation))),
                first(citation, "source"),
                first(citation, "volume")
                        .map(it -> it.replaceFirst("(?i)^vol(?:ume|\\.)?\\s++", "")),
                pages(citation));
    }

    /// A book's own title is its source.
    private static String title(Element citation) {
        return first(citation, "article-title", "chapter-title", "part-title", "data-title")
                .or(() -> isBook(citation) ? first(citation, "source") : Optional.empty())
                .orElse("");
    }

    private static boolean isBook(Element citation) {
        return citation.attribute("publication-type").equals("book");
    }

    private static Optional<String> first(Element citation, String... names) {
        for (String name : names) {
            Optional<String> found =
                    citation.all(name)
                            .map(Element::flatText)
                            .filter(it -> !it.isEmpty())
                            .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<WorkId> doi(Element citation) {
        return citation.all("pub-id", "object-id")
                .filter(it -> it.attribute("pub-id-type").equals("doi"))
                .flatMap(it -> WorkId.findIn(it.flatText()).stream())
                .findFirst()
                .or(
                        () ->
                                citation.all("ext-link")
                                        .filter(it -> it.attribute("href").contains("doi.org/"))
                                        .flatMap(it -> WorkId.findIn(it.attribute("href")).stream())
                                        .findFirst());
    }

    /// All its text, fields apart.
    private static String spaced(Element citation) {
        return citation.all()
                .flatMap(it -> it.children().stream())
                .filter(Characters.class::isInstance)
                .map(it -> ((Characters) it).text())
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> lastYear(String text) {
        Matcher years = YEAR.matcher(text);
        Optional<String> last = Optional.empty();
        while (years.find()) {
            last = Optional.of(years.group());
        }
        return last;
    }

    private static Optional<String> pages(Element citation) {
        Optional<String> first = first(citation, "fpage").map(it -> capital(citation) + it);
        Optional<String> last =
                first(citation, "lpage").filter(it -> !first.equals(Optional.of(it)));
        return first.map(it -> it + last.map(end -> "–" + end).orElse(""))
                .or(() -> first(citation, "elocation-id"))
                .or(() -> first(citation, "page-range"));
    }

    /// The E of `E170` where the file left it outside the page.
    private static String capital(Element citation) {
        String before = "";
        for (Node child : citation.children()) {
            if (child instanceof Characters it) {
                before = it.text();
            } else if (child instanceof Element it && it.is("fpage")) {
                Matcher capital = LONE_CAPITAL.matcher(before);
                return capital.find() ? capital.group() : "";
            }
        }
        return "";
    }

    /// `C. Delmas, Sodium and sodium-ion batteries, Adv. Energy Mater., 2018, 8, 1703137`.
    private static Words listed(Bibliography work) {
        List<String> pieces = new ArrayList<>();
        pieces.add(work.authors().stream().map(Author::fullName).collect(Collectors.joining(", ")));
        pieces.add(work.title());
        work.journal().filter(it -> !it.equals(work.title())).ifPresent(pieces::add);
        work.year().ifPresent(pieces::add);
        work.volume().ifPresent(pieces::add);
        work.pages().ifPresent(pieces::add);
        work.doi().ifPresent(it -> pieces.add("doi:" + it.doi()));
        pieces.removeIf(String::isEmpty);
        return Words.of(String.join(", ", pieces));
    }
}
