package org.heterograph.reader.front;

import org.heterograph.document.PaperKind;
import org.heterograph.paper.WorkId;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads DOI, year, journal and kind of the paper from what is printed around its title.
///
/// @param lines of the first two pages, running heads too
/// @param addresses that the first pages link to
/// @param subject as the file's card gives it
public record Masthead(List<String> lines, List<String> addresses, String subject) {
    private static final int LONGEST_CITATION = 140;

    private static final Pattern CITED_AS =
            Pattern.compile(
                    "(?i:cite this:?\\s+|how to cite:?\\s+)?(?<journal>\\p{Lu}[\\p{L}.&:\\- ]{2,60}?),?\\s+(?:\\(?(?<year>(?:19|20)\\d\\d)\\)?[,;.]?\\s+(?:\\(?\\d{1,4}\\)?)|(?:vol(?:\\.|ume)\\s)?\\d{1,4}\\s?\\((?<later>(?:19|20)\\d\\d)\\))");

    /// `Journal of Cells | 6:19235 |`, as running feet have it.
    private static final Pattern RUNNING =
            Pattern.compile(
                    "^(?:\\d{1,4}\\s)?(?<journal>\\p{Lu}[\\p{L}&.\\- ]{2,60}?)\\s{0,4}\\|\\s{0,4}(?:\\(\\d{4}\\)\\s?)?\\d{1,4}\\s?:\\s?\\d");

    /// `J. Cells 8:94`: a volume and a number behind words that are all cut short.
    private static final Pattern ABBREVIATED =
            Pattern.compile(
                    "(?<![\\p{L}.])(?<journal>(?:\\p{Lu}\\p{L}{0,10}(?<![esy])\\.\\s){2,5})\\d{1,4}:\\s?\\d{1,6}\\b");

    /// The last word of a title that stands before a journal: whole, behind another whole word.
    private static final Pattern END_OF_TITLE =
            Pattern.compile("\\p{Ll}{2}\\s\\p{L}{2,30}(?:[esy]|ion|ing|um)\\.\\s(?=\\p{Lu})");

    private static final Pattern PUBLISHED =
            Pattern.compile(
                    "(?i)(?:published|available online)(?: online)?(?: on)?:?\\s[^.;|]{0,30}?\\b((?:19|20)\\d\\d)\\b");

    /// `(2021) 12:5123`
    private static final Pattern VOLUME_AND_PAGE =
            Pattern.compile("\\(((?:19|20)\\d\\d)\\)\\s?\\d{1,4}:\\s?\\d");

    private static final Pattern COPYRIGHT =
            Pattern.compile("(?i)(?:©|copyright|\\(c\\))[^.]{0,20}?\\b((?:19|20)\\d\\d)\\b");

    private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d\\d)\\b");

    private static final Pattern REVIEW =
            Pattern.compile(
                    "(?i)(?!peer|under|open)(?:mini-?|(?:[\\p{L}-]{2,14} ){1,2})?(?:review(?: article| paper)?|perspective)s?(?: open access)?|progress report|feature article|research progress");

    /// "In this review, …", "the present perspective".
    private static final Pattern SAYS_REVIEW =
            Pattern.compile(
                    "(?i)\\b(?:in\\sth(?:is|e\\spresent)|th(?:is|e\\spresent)|our)\\s(?:[\\p{L}-]{3,14}\\s)?(?:mini-?\\s?)?review(?:\\s(?:article|paper))?\\b|\\bthe\\spresent\\sperspective\\b|\\bwe\\s(?:[\\p{L}]{4,14}\\s)?review\\b");

    private static final Pattern ARTICLE =
            Pattern.compile(
                    "(?i)(?:original |research |regular |full |edge )?(?:articles?|papers?|communications?|letters?|original research|research article)s?");

    public Masthead {
        lines = List.copyOf(lines);
        addresses = List.copyOf(addresses);
    }

    /// The printed title, in the letters of the card where only capitals differ: some fonts lose
    /// them.
    public static String bestTitle(String printed, String card) {
        String decoded = Entities.decode(card);
        boolean same =
                decoded.equalsIgnoreCase(printed)
                        && !decoded.equals(decoded.toUpperCase(Locale.ROOT));
        return same ? decoded : printed;
    }

    public Optional<WorkId> doi() {
        for (String line : lines) {
            Optional<WorkId> printed =
                    WorkId.findIn(line.replaceAll("(?i)(doi[:.]?\\s?|org/)\\s*10\\.", "$1 10."));
            if (printed.isPresent()) {
                return printed;
            }
        }
        Optional<WorkId> onCard = WorkId.findIn(subject);
        return onCard.isPresent()
                ? onCard
                : addresses.stream().flatMap(it -> WorkId.findIn(it).stream()).findFirst();
    }

    public Optional<String> year() {
        return citation("year")
                .or(() -> first(VOLUME_AND_PAGE))
                .or(() -> first(PUBLISHED))
                .or(() -> onCard())
                .or(() -> first(COPYRIGHT))
                .or(
                        () ->
                                lines.stream()
                                        .filter(it -> it.length() < 60)
                                        .flatMap(it -> group(YEAR, it).stream())
                                        .findFirst());
    }

    private Optional<String> onCard() {
        return subject.length() < 120 ? group(YEAR, subject) : Optional.empty();
    }

    public Optional<String> journal() {
        return citation("journal")
                .map(Masthead::withoutTitle)
                .or(() -> named(RUNNING))
                .or(() -> named(ABBREVIATED));
    }

    /// `Anodes of Tin. Nanomaterials` is a title and the journal behind it.
    private static String withoutTitle(String journal) {
        Matcher end = END_OF_TITLE.matcher(journal);
        int start = 0;
        while (end.find()) {
            start = end.end();
        }
        return journal.substring(start);
    }

    private Optional<String> named(Pattern pattern) {
        return lines.stream()
                .filter(it -> it.length() < LONGEST_CITATION)
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(it -> it.group("journal").strip())
                .findFirst();
    }

    private Optional<String> citation(String part) {
        for (String line : lines) {
            Matcher cited = CITED_AS.matcher(line);
            if (line.length() < LONGEST_CITATION && cited.find()) {
                String year =
                        cited.group("year") != null ? cited.group("year") : cited.group("later");
                return Optional.of(part.equals("year") ? year : cited.group("journal").strip());
            }
        }
        return Optional.empty();
    }

    private Optional<String> first(Pattern pattern) {
        return lines.stream().flatMap(it -> group(pattern, it).stream()).findFirst();
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /// What the label above the title says, else what the title itself says.
    public PaperKind kind(String title) {
        return kind(title, "");
    }

    /// The same, else what the abstract says of the paper.
    ///
    /// @param summary the abstract, empty where there is none
    public PaperKind kind(String title, String summary) {
        for (String line : lines) {
            String label = line.strip();
            if (REVIEW.matcher(label).matches()) {
                return PaperKind.REVIEW;
            }
            if (ARTICLE.matcher(label).matches()) {
                return PaperKind.ARTICLE;
            }
        }
        String words = title.toLowerCase(Locale.ROOT);
        boolean review =
                words.matches(
                        "(?s).*\\b(?:review|progress|perspectives?|advances|overview|survey|compilation|data notes?|notes? on published)\\b.*+");
        return review || SAYS_REVIEW.matcher(summary).find() ? PaperKind.REVIEW : PaperKind.ARTICLE;
    }
}
