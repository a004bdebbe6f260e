package org.heterograph.reader.reference;

import org.heterograph.paper.Bibliography;
import org.heterograph.paper.WorkId;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the card of a cited work from its printed entry, whatever the journal's style.
///
/// ```java
/// new ReferenceParser().read("J.-M. Tarascon and M. Armand, Nature, 2001, 414, 359–367.");
/// ```
///
/// What is not printed or not understood stays empty. A chapter has the book's name, and a book its
/// own, where an article has its journal's.
public final class ReferenceParser {
    private static final int LONGEST = 3_000;
    private static final int MOST_WORDS_OF_NAME = 6;
    private static final Pattern LINKS =
            Pattern.compile(
                    "\\[(?:CrossRef|PubMed|Google Scholar|Green Version)\\]|\\([Ii]n \\p{Lu}\\p{Ll}{2,12}\\)"
                            + "|https?://\\S+|\\(?\\b(?:DOI|doi|Doi):? ?10\\.\\d{4,9}/[^\\s)]+\\)?|\\b10\\.\\d{4,9}/\\S+");
    private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b");
    private static final Pattern QUOTED =
            Pattern.compile(
                    "[“\"](.{5,500}?[,.?!])[”\"] ?|[“\"]([^”\"]{5,500})[”\"],? ?|[“\"](.{5,500})[”\"],? ?");

    /// The kind of work as Chinese journals mark it.
    private static final Pattern KIND =
            Pattern.compile("\\[(?:[JMCDPRSNGZ]|EB|DB)(?:/OL)?\\](?!//)[.:]? ?");

    private static final Pattern CONTAINER =
            Pattern.compile("\\b[Ii]n:? (?:the )?(\\p{Lu}[^;,(]{3,150}?)(?=[;,(]|\\. |$)");
    private static final Pattern BOOK_PAGES =
            Pattern.compile(
                    "(?:\\bpp?\\.? ?|\\b[Pp]ages |[,:] ?)([A-Z]?\\d{1,6}(?:-\\d+)?(?: ?[–—-] ?[A-Z]?\\d{1,6}(?:-\\d+)?)?)(?=[\\s.,;)]|$)");
    private static final Pattern FIRST_PAGES =
            Pattern.compile(
                    "\\b(?:pp?\\.?|[Pp]ages) ?([A-Z]?\\d\\w{0,7}(?:-\\d+)?(?: ?[–—-] ?\\w{1,8}(?:-\\d+)?)?)");
    private static final Pattern VOLUME = Pattern.compile("\\b[Vv]ol(?:ume\\b|\\.) ?(\\d{1,4})\\b");
    private static final Pattern ONLINE_YEAR =
            Pattern.compile(
                    "[,;]? ?\\(?((?:1[89]|20)\\d\\d)\\)?(?:[,;]? (?:in|at) press)?[\\s,.;:()]*$");
    private static final Pattern NOT_YET =
            Pattern.compile(
                    "[,;.]? ?\\(?(?:(?:in|at) press|accepted|submitted|Advance online publication|Online ahead of print)\\)?[\\s,.;:()]*$");

    private final BookTitle bookTitle = new BookTitle();

    public Bibliography read(String text) {
        return read(text, List.of());
    }

    /// @param italics words printed in italics, in which many journals set names of journals and
    /// books
    public Bibliography read(String text, List<String> italics) {
        String whole =
                BrokenAddresses.mended(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        String printed = plain(whole);
        Optional<WorkId> doi = WorkId.findIn(whole);
        EntryHead head = EntryHead.of(printed);
        Optional<Container> container = Container.find(head.body());
        if (container.isPresent()) {
            return part(head, container.get(), doi, italics);
        }
        return Imprint.find(printed)
                .map(imprint -> article(printed, imprint, doi, italics))
                .orElseGet(() -> other(printed, head, doi, italics));
    }

    private static String plain(String text) {
        return LINKS.matcher(SpacingAccents.composed(text))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Bibliography article(
            String text, Imprint imprint, Optional<WorkId> doi, List<String> italics) {
        EntryHead head = EntryHead.of(text.substring(0, imprint.start()));
        JournalName.Split body = body(head.body(), italics);
        String year = imprint.year().isEmpty() ? head.year() : imprint.year();
        return new Bibliography(
                body.title(),
                head.authors(),
                doi,
                given(year.isEmpty() ? lastYear(text) : year),
                given(body.journal()),
                given(imprint.volume()),
                given(imprint.pages()));
    }

    private static JournalName.Split body(String body, List<String> italics) {
        Matcher kind = KIND.matcher(body);
        if (kind.find()) {
            return new JournalName.Split(
                    body.substring(0, kind.start()), trimmed(body.substring(kind.end())));
        }
        Matcher quoted = QUOTED.matcher(body);
        if (quoted.lookingAt() || quoted.reset().find()) {
            String title = body.substring(quoted.start() + 1, quoted.end());
            return new JournalName.Split(
                    title.replaceAll("[,. ”\"]+$", ""),
                    withoutIn(trimmed(body.substring(quoted.end()))));
        }
        Matcher container = CONTAINER.matcher(body);
        if (container.find() && body.startsWith(";", container.end())) {
            return new JournalName.Split(
                    trimmed(body.substring(0, container.start())), container.group(1).strip());
        }
        String open = body.replaceAll("[,;:(\\s]+$", "");
        for (String italic : italics) {
            if (italic.length() > 2 && open.endsWith(italic)) {
                String title = open.substring(0, open.length() - italic.length());
                return new JournalName.Split(trimmed(title), trimmed(italic));
            }
        }
        JournalName.Split split = JournalName.split(open);
        return new JournalName.Split(split.title(), withoutIn(split.journal()));
    }

    private static String withoutIn(String journal) {
        return journal.replaceFirst("^[Ii]n:? (?:the )?", "");
    }

    /// A chapter, or a paper in proceedings.
    private static Bibliography part(
            EntryHead head, Container container, Optional<WorkId> doi, List<String> italics) {
        String rest = head.body().substring(container.end());
        Matcher pages = FIRST_PAGES.matcher(rest);
        Matcher any = BOOK_PAGES.matcher(rest);
        Optional<String> page =
                pages.find()
                        ? Optional.of(pages.group(1))
                        : any.results()
                                .map(it -> it.group(1))
                                .filter(it -> !YEAR.matcher(it).matches())
                                .reduce((a, b) -> b);
        String title = head.body().substring(0, container.start());
        Matcher volume = VOLUME.matcher(rest);
        String year = lastYear(VOLUME.matcher(rest).replaceAll(""));
        return new Bibliography(
                trimmed(KIND.matcher(title.replaceAll("\\[[MC]\\]$", "")).replaceAll("")),
                head.authors(),
                doi,
                given(head.year().isEmpty() ? year : head.year()),
                given(inItalics(container.name(), head.body(), italics)),
                volume.find() ? Optional.of(volume.group(1)) : Optional.empty(),
                page);
    }

    /// The whole of a name of which only the beginning was understood.
    private static String inItalics(String name, String body, List<String> italics) {
        return italics.stream()
                .filter(it -> it.length() > 8 && body.contains(it))
                .filter(it -> name.startsWith(it) || it.startsWith(name))
                .findFirst()
                .map(ReferenceParser::trimmed)
                .orElse(name);
    }

    private Bibliography other(
            String text, EntryHead head, Optional<WorkId> doi, List<String> italics) {
        Optional<Bibliography> online = doi.flatMap(it -> online(head, it, italics));
        if (online.isPresent()) {
            return online.get();
        }
        String title = bookTitle.of(head.body(), italics);
        boolean book = bookTitle.isBook(text) && !head.authors().isEmpty();
        Matcher pages = FIRST_PAGES.matcher(head.body());
        return new Bibliography(
                title,
                head.authors(),
                doi,
                given(head.year().isEmpty() ? lastYear(text) : head.year()),
                book ? given(title) : Optional.empty(),
                Optional.empty(),
                pages.find() ? Optional.of(pages.group(1)) : Optional.empty());
    }

    /// An article that has no volume yet.
    private static Optional<Bibliography> online(EntryHead head, WorkId doi, List<String> italics) {
        String body = NOT_YET.matcher(head.body()).replaceFirst("");
        Matcher year = ONLINE_YEAR.matcher(body);
        String printed = year.find() ? year.group(1) : "";
        body = printed.isEmpty() ? body : body.substring(0, year.start());
        JournalName.Split split = body(NOT_YET.matcher(body).replaceFirst(""), italics);
        String journal = trimmed(split.journal(), ",;:(");
        if (!JournalName.isName(journal, MOST_WORDS_OF_NAME)) {
            return Optional.empty();
        }
        return Optional.of(
                new Bibliography(
                        split.title(),
                        head.authors(),
                        Optional.of(doi),
                        given(head.year().isEmpty() ? printed : head.year()),
                        given(journal),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static String trimmed(String text, String marks) {
        int end = text.length();
        while (end > 0
                && (marks.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return text.substring(0, end);
    }

    private static String trimmed(String text) {
        String plain = text.replaceAll("^[\\s,.;:“\"]+|[\\s,;:”\"(]+$", "");
        boolean abbreviated = plain.matches(".*\\b\\p{Lu}\\p{Ll}{0,8}\\.$");
        return abbreviated ? plain : plain.replaceAll("\\.+$", "");
    }

    private static String lastYear(String text) {
        String last = "";
        Matcher years = YEAR.matcher(text);
        while (years.find()) {
            last = years.group();
        }
        return last;
    }

    private static Optional<String> given(String value) {
        String stripped = value.strip();
        return stripped.isEmpty() ? Optional.empty() : Optional.of(stripped);
    }
}
