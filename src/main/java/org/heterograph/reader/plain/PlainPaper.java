package org.heterograph.reader.plain;

import org.heterograph.document.Block;
import org.heterograph.document.Block.Part;
import org.heterograph.document.FrontMatter;
import org.heterograph.document.Span;
import org.heterograph.paper.Author;
import org.heterograph.paper.Bibliography;
import org.heterograph.paper.WorkId;
import org.heterograph.reader.composition.PaperComposer;
import org.heterograph.reader.composition.PersonName;
import org.heterograph.reader.composition.Words;
import org.heterograph.reader.front.LanguageGuess;
import org.heterograph.reader.front.Masthead;
import org.heterograph.reader.outline.CaptionLabel;
import org.heterograph.reader.outline.SectionNames;
import org.heterograph.reader.outline.SectionNumber;
import org.heterograph.reader.reference.AuthorYearLabel;
import org.heterograph.reader.reference.ReferenceParser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells title, headings, paragraphs and references of a plain text apart by their form.
final class PlainPaper {
    private static final Pattern ENTRY =
            Pattern.compile("^(?:\\[(\\d{1,4})\\]|\\((\\d{1,4})\\)|(\\d{1,4})[.)])\\s*");
    private static final Pattern ITEM = Pattern.compile("^\\s{0,8}[-*+•]\\s+");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern ABSTRACT =
            Pattern.compile("(?i)^\\**(?:abstract|summary)\\**\\s?[:.—–-]\\**\\s*");
    private static final Pattern KEYWORDS =
            Pattern.compile("(?i)^\\**(?:key ?words?|index terms)\\**\\s?[:.—–-]\\**\\s*");
    private static final Pattern NAME =
            Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]{0,30}\\s){1,4}\\p{Lu}[\\p{L}'’-]{1,30}");
    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_TITLE = 300;
    private static final int FIRST_WORDS = 20_000;

    private final PaperComposer composer;
    private final List<String> keywords = new ArrayList<>();
    private final StringBuilder masthead = new StringBuilder();
    private List<Author> authors = List.of();
    private Optional<Span> abstractSpan = Optional.empty();
    private String title = "";
    private String tableLabel = "";
    private Part part = Part.BODY;
    private boolean inFront = true;
    private boolean inReferences;
    private int titleRank;

    PlainPaper(PaperComposer composer) {
        this.composer = composer;
    }

    void read(String text) {
        for (Chunk chunk : Chunk.split(text)) {
            if (title.isEmpty()) {
                title(chunk);
            } else {
                chunk(chunk);
            }
        }
    }

    private void title(Chunk chunk) {
        String words = chunk.joined();
        titleRank = rank(words);
        String plain = words.replaceFirst("^#{1,6}\\s+", "").replaceFirst("\\s*#*$", "");
        if (plain.length() <= LONGEST_TITLE && !SectionNames.isAbstract(plain)) {
            Words line = InlineMarkdown.read(underlined(chunk) ? chunk.first() : plain);
            title = line.text();
            composer.title(line, "");
        } else {
            title = chunk.first().substring(0, Math.min(LONGEST_TITLE, chunk.first().length()));
            chunk(chunk);
        }
    }

    private static int rank(String line) {
        int rank = 0;
        while (rank < line.length() && line.charAt(rank) == '#') {
            rank++;
        }
        return rank;
    }

    private static boolean underlined(Chunk chunk) {
        return chunk.lines().size() == 2 && chunk.lines().get(1).strip().matches("={3,}|-{3,}");
    }

    private void chunk(Chunk chunk) {
        if (PipeTable.isOne(chunk)) {
            composer.table(tableLabel, PipeTable.headerRows(chunk), PipeTable.rows(chunk));
            tableLabel = "";
        } else if (isHeading(chunk)) {
            heading(chunk);
        } else if (inReferences) {
            chunk.paragraphs().forEach(this::reference);
        } else if (isHeadingLine(chunk.first()) && chunk.lines().size() > 1) {
            heading(new Chunk(List.of(chunk.first())));
            chunk(new Chunk(chunk.lines().subList(1, chunk.lines().size())));
        } else if (inFront && chunk.joined().length() <= LONGEST_TITLE) {
            chunk.lines().forEach(it -> paragraph(it.strip()));
        } else {
            chunk.paragraphs().forEach(this::paragraph);
        }
    }

    private static boolean isHeading(Chunk chunk) {
        return chunk.lines().size() == 1 && isHeadingLine(chunk.first()) || underlined(chunk);
    }

    private static boolean isHeadingLine(String line) {
        if (rank(line) > 0) {
            return line.matches("#{1,6}\\s.*");
        }
        if (line.length() > LONGEST_HEADING || line.matches(".*[,;]")) {
            return false;
        }
        boolean numbered =
                SectionNumber.of(line)
                        .filter(it -> it.number().matches("[\\dIVX.]+"))
                        .filter(it -> it.length() < line.length())
                        .isPresent();
        return numbered && !line.matches(".*\\.$")
                || isCustomary(line)
                || line.matches("[\\p{Lu}\\d][\\p{Lu}\\d\\s,&:()/-]{5,}")
                        && line.matches(".*\\p{Lu}{3}.*");
    }

    private static boolean isCustomary(String line) {
        String plain = line.replaceAll("^\\**|[*:]*$", "");
        return SectionNames.isAbstract(plain)
                || SectionNames.isReferences(plain)
                || SectionNames.isBackMatter(plain)
                || plain.matches(
                        "(?i)introduction|results?|results and discussions?|discussions?|conclusions?|methods?|experimental(?: section)?|materials and methods");
    }

    private void heading(Chunk chunk) {
        String line = chunk.first();
        int rank = rank(line);
        String plain =
                line.replaceFirst("^#{1,6}\\s+", "").replaceAll("\\s*#+$|^\\*{1,3}|[*:]{1,4}$", "");
        inFront = false;
        inReferences = SectionNames.isReferences(plain.replaceFirst("^[\\dIVX.]+\\s+", ""));
        if (SectionNames.isAbstract(plain)) {
            part = Part.ABSTRACT;
            return;
        }
        part = inReferences || SectionNames.isBackMatter(plain) ? Part.BACK_MATTER : Part.BODY;
        int level = rank > 0 ? Math.max(1, rank - Math.min(1, titleRank)) : 1;
        Optional<SectionNumber> number = SectionNumber.of(plain);
        composer.heading(
                InlineMarkdown.read(number.map(it -> plain.substring(it.length())).orElse(plain)),
                number.map(SectionNumber::number).orElse(""),
                number.map(SectionNumber::level).orElse(level),
                "");
    }

    private void reference(String entry) {
        Matcher printed = ENTRY.matcher(entry);
        boolean numbered = printed.find();
        Words words = InlineMarkdown.read(ITEM.matcher(entry).replaceFirst(""));
        String work = numbered ? entry.substring(printed.end()) : words.text();
        Bibliography read = new ReferenceParser().read(InlineMarkdown.read(work).text());
        String label =
                numbered
                        ? entry.substring(0, printed.end()).replaceAll("\\D", "")
                        : AuthorYearLabel.of(read, words.text());
        composer.reference(words, label, read, "");
    }

    private void paragraph(String text) {
        Optional<CaptionLabel> label = CaptionLabel.of(text.replaceFirst("^\\*{1,3}", ""));
        Matcher summary = ABSTRACT.matcher(text);
        Matcher listed = KEYWORDS.matcher(text);
        if (listed.find()) {
            keywords(text.substring(listed.end()));
        } else if (summary.find()) {
            inFront = false;
            abstractParagraph(InlineMarkdown.read(text.substring(summary.end())));
            part = Part.BODY;
        } else if (label.isPresent() && label.get().separated()) {
            caption(label.get(), InlineMarkdown.read(text));
        } else {
            running(ITEM.matcher(text).replaceFirst(""));
        }
    }

    private void caption(CaptionLabel label, Words words) {
        tableLabel = label.isTable() ? label.name() : tableLabel;
        CaptionLabel printed = CaptionLabel.of(words.text()).orElse(label);
        int end = Math.min(printed.length(), words.length());
        composer.caption(words.text().substring(0, end).strip(), label.name(), words.from(end), "");
    }

    /// Short lines before the first heading or long paragraph say who wrote the paper, and where.
    private void running(String text) {
        Words words = InlineMarkdown.read(text);
        inFront &= text.length() <= LONGEST_TITLE && !text.matches(".*[a-z)]\\.\\s*$");
        if (inFront) {
            byline(words);
        } else if (part == Part.ABSTRACT) {
            abstractParagraph(words);
        } else {
            composer.paragraph(words, part, "");
        }
    }

    private void byline(Words words) {
        masthead.append(words.text()).append('\n');
        composer.byline(words, "");
        if (authors.isEmpty()) {
            List<String> names =
                    Arrays.stream(words.text().replaceAll("[\\d*†‡§]", "").split(",| and | & |;"))
                            .map(String::strip)
                            .filter(it -> !it.isEmpty())
                            .toList();
            if (names.stream().allMatch(it -> NAME.matcher(it).matches())) {
                authors = names.stream().flatMap(it -> PersonName.read(it).stream()).toList();
            }
        }
    }

    private void abstractParagraph(Words words) {
        Span span = composer.paragraph(words, Block.Part.ABSTRACT, "");
        abstractSpan = Optional.of(abstractSpan.map(it -> it.cover(span)).orElse(span));
    }

    private void keywords(String listed) {
        Arrays.stream(listed.split("[;,•·]"))
                .map(String::strip)
                .map(it -> it.replaceAll("\\.$", ""))
                .filter(it -> !it.isEmpty() && it.length() < 80)
                .forEach(keywords::add);
    }

    FrontMatter front() {
        String words = composer.text();
        Matcher year = YEAR.matcher(masthead);
        return new FrontMatter(
                new Bibliography(
                        title,
                        authors,
                        WorkId.findIn(masthead.toString()),
                        year.find() ? Optional.of(year.group()) : Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                abstractSpan,
                keywords,
                new Masthead(List.of(), List.of(), "").kind(title),
                LanguageGuess.of(words.substring(0, Math.min(FIRST_WORDS, words.length()))));
    }
}
