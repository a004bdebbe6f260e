package org.heterograph.reader.pdf;

import org.heterograph.document.Block;
import org.heterograph.document.FrontMatter;
import org.heterograph.document.Span;
import org.heterograph.paper.Bibliography;
import org.heterograph.reader.front.LanguageGuess;
import org.heterograph.reader.front.Masthead;
import org.heterograph.reader.pdf.flow.Passage;
import org.heterograph.reader.pdf.front.AuthorReader;
import org.heterograph.reader.pdf.front.FrontPage;
import org.heterograph.reader.pdf.layout.PageLine;
import org.heterograph.reader.pdf.layout.Sheet;
import org.heterograph.reader.pdf.page.Link;
import org.heterograph.reader.pdf.page.PageContent;
import org.heterograph.reader.pdf.page.PdfContent;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Gathers what the first pages say of the paper.
///
/// @param printed pages with their running heads
record FrontMatterReader(PdfContent pdf, List<Sheet> printed) {
    private static final int FRONT_PAGES = 2;

    private static final Pattern KEYWORDS =
            Pattern.compile(
                    "(?i)(?:^|\\n)(?:key\\s?words?|index terms)\\s*+[:.—–-]?\\s*+([^\\n]{3,600})");

    FrontMatter read(List<Passage> passages, List<Block> blocks, String text) {
        String title = Masthead.bestTitle(title(blocks, text), pdf.title());
        Masthead masthead = masthead(new RunningText(passages));
        Bibliography work =
                new Bibliography(
                        title,
                        new AuthorReader().read(byline(passages)),
                        masthead.doi(),
                        masthead.year(),
                        masthead.journal(),
                        Optional.empty(),
                        Optional.empty());
        Optional<Span> summary = abstractSpan(blocks, text);
        return new FrontMatter(
                work,
                summary,
                keywords(text),
                masthead.kind(title, summary.map(it -> it.of(text)).orElse("")),
                LanguageGuess.of(text.substring(0, Math.min(text.length(), 20_000))));
    }

    private static String title(List<Block> blocks, String text) {
        return blocks.stream()
                .filter(Block.Title.class::isInstance)
                .map(block -> block.span().of(text))
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private static List<PageLine> byline(List<Passage> passages) {
        return passages.stream()
                .dropWhile(it -> !(it instanceof Passage.Title))
                .filter(Passage.Byline.class::isInstance)
                .flatMap(it -> ((Passage.Byline) it).lines().stream())
                .toList();
    }

    /// What stands around title and abstract; works cited in the text are others.
    private Masthead masthead(RunningText text) {
        List<String> lines =
                printed.stream()
                        .limit(FRONT_PAGES)
                        .flatMap(
                                sheet ->
                                        sheet.lines().stream()
                                                .filter(it -> !text.holds(page(sheet), it.box())))
                        .map(TextLine::text)
                        .toList();
        List<String> addresses =
                pdf.pages().stream()
                        .limit(1)
                        .map(PageContent::links)
                        .flatMap(List::stream)
                        .filter(it -> !text.holds(1, it.box()))
                        .map(Link::address)
                        .toList();
        return new Masthead(lines, addresses, pdf.subject());
    }

    private static int page(Sheet sheet) {
        return sheet.content().page().number();
    }

    /// Without the label `Abstract:`.
    private static Optional<Span> abstractSpan(List<Block> blocks, String text) {
        return blocks.stream()
                .filter(it -> it instanceof Block.Paragraph p && p.part() == Block.Part.ABSTRACT)
                .map(it -> withoutLabel(it.span(), text))
                .findFirst();
    }

    private static Span withoutLabel(Span span, String text) {
        Matcher label = FrontPage.ABSTRACT_LABEL.matcher(span.of(text));
        return label.lookingAt() ? new Span(span.start() + label.end(), span.end()) : span;
    }

    private static List<String> keywords(String text) {
        Matcher found = KEYWORDS.matcher(text);
        if (!found.find()) {
            return List.of();
        }
        return Pattern.compile("\\s*+[;,•·|]\\s*+")
                .splitAsStream(found.group(1).strip())
                .map(it -> it.replaceFirst("\\.$", ""))
                .filter(it -> !it.isBlank() && it.length() < 80)
                .toList();
    }
}
