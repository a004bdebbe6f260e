package org.heterograph.reader.pdf.reference;

import org.heterograph.paper.Author;
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
/// What is not printed or not understood stays empty.
public final class ReferenceParser {
    private static final int LONGEST = 3_000;
    private static final int MOST_WORDS_OF_NAME = 6;
    private static final Pattern LINKS =
            Pattern.compile(
                    "\\[(?:CrossRef|PubMed|Google Scholar|Green Version)\\]|\\([Ii]n \\p{Lu}\\p{Ll}{2,12}\\)"
                            + "|https?://\\S+|(?:DOI|doi|Doi):? ?10\\.\\d{4,9}/\\S+|\\b10\\.\\d{4,9}/\\S+");
    private static final Pattern YEAR_BEHIND_NAMES =
            Pattern.compile(
                    "\\((?:\\p{L}+ )?((?:1[89]|20)\\d\\d)[a-z]?(?:, [^()]{1,20})?\\)[.,:]? "
                            + "|(?<=\\., )((?:1[89]|20)\\d\\d)[a-z]?\\. ");
    private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b");
    private static final Pattern QUOTED = Pattern.compile("[“\"]([^”\"]{5,500})[”\"],? ?");
    private static final Pattern CONTAINER =
            Pattern.compile("\\b[Ii]n:? (?:the )?(\\p{Lu}[^;,(]{3,150}?)(?=[;,(]|\\. |$)");
    private static final Pattern BOOK_PAGES =
            Pattern.compile(
                    "\\b(?:pp?\\.|[Pp]ages) ?(\\w{1,8}(?:-\\d+)?(?: ?[–—-] ?\\w{1,8}(?:-\\d+)?)?)");

    public Bibliography read(String text) {
        String whole = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String printed = plain(whole);
        Optional<WorkId> doi = WorkId.findIn(whole);
        return Imprint.find(printed)
                .map(imprint -> article(printed, imprint, doi))
                .orElseGet(() -> book(printed, doi));
    }

    private static String plain(String text) {
        return LINKS.matcher(SpacingAccents.composed(text))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Bibliography article(String text, Imprint imprint, Optional<WorkId> doi) {
        String head = text.substring(0, imprint.start());
        Head names = head(head);
        JournalName.Split body = body(names.body());
        String year = imprint.year().isEmpty() ? names.year() : imprint.year();
        return new Bibliography(
                body.title(),
                names.authors(),
                doi,
                given(year.isEmpty() ? lastYear(text) : year),
                given(body.journal()),
                given(imprint.volume()),
                given(imprint.pages()));
    }

    /// What stands before the imprint.
    private record Head(List<Author> authors, String year, String body) {}

    private static Head head(String head) {
        Matcher year = YEAR_BEHIND_NAMES.matcher(head + " ");
        if (year.find()) {
            AuthorNames.Found names = AuthorNames.read(head.substring(0, year.start()));
            if (!names.authors().isEmpty() && names.end() >= year.start() - 3) {
                String body = (head + " ").substring(year.end());
                String printed = year.group(1) == null ? year.group(2) : year.group(1);
                return new Head(names.authors(), printed, body);
            }
        }
        AuthorNames.Found names = AuthorNames.opening(head);
        return new Head(names.authors(), "", head.substring(names.end()));
    }

    private static JournalName.Split body(String body) {
        Matcher quoted = QUOTED.matcher(body);
        if (quoted.find()) {
            String journal = body.substring(quoted.end()).replaceAll("^[,. ]+|[,; ]+$", "");
            return new JournalName.Split(quoted.group(1).replaceAll("[,. ]+$", ""), journal);
        }
        Matcher container = CONTAINER.matcher(body);
        if (container.find() && body.startsWith(";", container.end())) {
            String title = body.substring(0, container.start()).replaceAll("[,. ]+$", "");
            return new JournalName.Split(title, container.group(1).strip());
        }
        JournalName.Split split = JournalName.split(body.replaceAll("[,;:(\\s]+$", ""));
        return new JournalName.Split(
                split.title(), split.journal().replaceFirst("^[Ii]n:? (?:the )?", ""));
    }

    private static Bibliography book(String text, Optional<WorkId> doi) {
        Head names = head(text);
        JournalName.Split online = JournalName.split(names.body().replaceAll("[,;:.(\\s]+$", ""));
        if (doi.isPresent() && JournalName.isName(online.journal(), MOST_WORDS_OF_NAME)) {
            return new Bibliography(
                    online.title(),
                    names.authors(),
                    doi,
                    given(names.year()),
                    given(online.journal()),
                    Optional.empty(),
                    Optional.empty());
        }
        Matcher container = CONTAINER.matcher(names.body());
        boolean contained = container.find();
        String title = contained ? names.body().substring(0, container.start()) : names.body();
        Matcher pages = BOOK_PAGES.matcher(text);
        return new Bibliography(
                firstSentence(title),
                names.authors(),
                doi,
                given(names.year().isEmpty() ? lastYear(text) : names.year()),
                contained ? Optional.of(container.group(1).strip()) : Optional.empty(),
                Optional.empty(),
                pages.find() ? Optional.of(pages.group(1)) : Optional.empty());
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        String first = end < 0 ? text : text.substring(0, end);
        return first.replaceAll("^[\\s,.;:“\"]+|[\\s,.;:”\"]+$", "");
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
