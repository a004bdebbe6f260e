package org.heterograph.reader.html;

import org.heterograph.document.Block;
import org.heterograph.document.FrontMatter;
import org.heterograph.document.PaperKind;
import org.heterograph.document.Span;
import org.heterograph.reader.composition.PaperComposer;
import org.heterograph.reader.composition.Words;
import org.heterograph.reader.front.LanguageGuess;
import org.heterograph.reader.front.Masthead;
import org.heterograph.reader.markup.Element;
import org.heterograph.reader.markup.InlineReader;
import org.heterograph.reader.markup.Node;
import org.heterograph.reader.markup.TableGrid;
import org.heterograph.reader.outline.CaptionLabel;
import org.heterograph.reader.outline.SectionNames;
import org.heterograph.reader.outline.SectionNumber;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Walks over a page and writes its blocks, from the title to the end of the back matter.
final class PageBody {
    private static final Pattern ABSTRACT_LABEL =
            Pattern.compile("(?i)^(?:abstract|summary)\\s?[:.—–-]?\\s?(?=\\p{Lu})");
    private static final Pattern KEYWORDS =
            Pattern.compile("(?i)^(?:key ?words?|index terms)\\s?[:.—–-]?\\s?(.*)$");
    private static final int LEAST_PARAGRAPH = 200;
    private static final int FIRST_WORDS = 20_000;

    /// Where in the paper the walk is.
    private enum Part {
        BEFORE,
        BYLINE,
        ABSTRACT,
        BODY,
        BACK
    }

    private final PaperComposer composer;
    private final PageMetadata metadata;
    private final ReferenceList references;
    private final InlineReader inline;
    private final List<String> keywords = new ArrayList<>();
    private final Set<String> captioned = new HashSet<>();
    private Part part = Part.BEFORE;
    private boolean hasAbstract;
    private String title = "";
    private String tableLabel = "";
    private int leftOutBelow;
    private HeadingRanks ranks = new HeadingRanks(List.of());
    private Optional<Blocks> known = Optional.empty();
    private Optional<Span> abstractSpan = Optional.empty();

    PageBody(PaperComposer composer, PageMetadata metadata, ReferenceList references) {
        this.composer = composer;
        this.metadata = metadata;
        this.references = references;
        this.inline = new InlineReader(new PageDialect(references.labels()));
    }

    void read(Element page) {
        known = Optional.of(new Blocks(page));
        Optional<Element> heading = PageTitle.find(page, metadata.title());
        Element root = PageTitle.paper(page, heading);
        ranks = HeadingRanks.of(root, heading);
        hasAbstract = root.contains(PageBody::opensAbstract);
        if (heading.isEmpty()) {
            title = metadata.title();
            composer.title(Words.of(title), "/html[1]/head[1]/title[1]");
            part = Part.BODY;
        }
        visit(root, heading);
        addSummary();
    }

    private Blocks blocks() {
        return known.orElseThrow();
    }

    /// The abstract of the metadata where the page prints none.
    private void addSummary() {
        String words = metadata.summary().orElse("");
        if (abstractSpan.isEmpty() && words.length() > LEAST_PARAGRAPH) {
            abstractSpan =
                    Optional.of(
                            composer.paragraph(
                                    Words.of(words), Block.Part.ABSTRACT, "/html[1]/head[1]"));
        }
    }

    private static boolean opensAbstract(Element element) {
        return Blocks.isHeading(element) && SectionNames.isAbstract(element.flatText())
                || isAbstractBox(element);
    }

    private static boolean isAbstractBox(Element element) {
        return element.is("section", "div", "p", "blockquote")
                && Surroundings.names(element).contains("abstract");
    }

    FrontMatter front() {
        String words = composer.text();
        PaperKind kind =
                metadata.kind() == PaperKind.UNKNOWN
                        ? new Masthead(List.of(), List.of(), "").kind(title)
                        : metadata.kind();
        return new FrontMatter(
                metadata.work(title),
                abstractSpan,
                keywords.isEmpty() ? metadata.keywords() : keywords,
                kind,
                LanguageGuess.of(words.substring(0, Math.min(FIRST_WORDS, words.length())))
                        .or(metadata::language));
    }

    private void visit(Element element, Optional<Element> titleHeading) {
        Optional<ReferenceList.Entry> entry = references.entry(element);
        if (titleHeading.filter(it -> it == element).isPresent()) {
            title(element);
        } else if (part == Part.BEFORE) {
            visitChildren(element, titleHeading);
        } else if (entry.isPresent()) {
            reference(entry.get(), element);
        } else if (Blocks.isHeading(element)) {
            heading(element);
        } else if (leftOutBelow > 0) {
            element.elements().forEach(it -> visit(it, titleHeading));
        } else if (PageFloat.isFloat(element)) {
            float_(element);
        } else if (element.is("table")) {
            table(element, titleHeading);
        } else if (PageEquation.isOne(element)) {
            equation(element);
        } else if (blocks().isContainer(element)) {
            container(element, titleHeading);
        } else {
            paragraph(inline.read(element), element);
        }
    }

    private void visitChildren(Element element, Optional<Element> titleHeading) {
        element.elements().forEach(it -> visit(it, titleHeading));
    }

    private void title(Element element) {
        Words words = inline.read(element);
        title = words.text();
        composer.title(words, element.path());
        part = hasAbstract ? Part.BYLINE : Part.BODY;
    }

    /// Text between blocks is a paragraph of its own.
    private void container(Element element, Optional<Element> titleHeading) {
        Part outer = part;
        if (part != Part.BACK && isAbstractBox(element)) {
            part = Part.ABSTRACT;
        }
        List<Node> loose = new ArrayList<>();
        for (Node child : element.children()) {
            if (child instanceof Element it && (blocks().parts(it) || PageEquation.isOne(it))) {
                paragraph(inline.read(loose), element);
                loose.clear();
                visit(it, titleHeading);
            } else {
                loose.add(child);
            }
        }
        paragraph(inline.read(loose), element);
        if (part == Part.ABSTRACT && isAbstractBox(element)) {
            part = outer == Part.ABSTRACT ? outer : Part.BODY;
        }
    }

    private void heading(Element element) {
        int rank = Blocks.rank(element);
        Words words = inline.read(element);
        if (leftOutBelow > 0 && rank > leftOutBelow) {
            return;
        }
        leftOutBelow = Surroundings.isSection(words.text()) ? rank : 0;
        if (leftOutBelow > 0 || words.isBlank()) {
            return;
        }
        part = partUnder(words.text());
        if (part == Part.ABSTRACT) {
            return;
        }
        int level = ranks.level(rank);
        SectionNumber.of(words.text())
                .ifPresentOrElse(
                        it ->
                                composer.heading(
                                        words.from(it.length()),
                                        it.number(),
                                        it.number().matches("\\d.*") ? it.level() : level,
                                        element.path()),
                        () -> composer.heading(words, "", level, element.path()));
    }

    private Part partUnder(String title) {
        if (SectionNames.isAbstract(title)) {
            return Part.ABSTRACT;
        }
        boolean back = SectionNames.isBackMatter(title) || SectionNames.isReferences(title);
        return back || part == Part.BACK && !SectionNames.isIntroduction(title)
                ? Part.BACK
                : Part.BODY;
    }

    private void reference(ReferenceList.Entry entry, Element element) {
        part = Part.BACK;
        composer.reference(entry.words(), entry.label(), entry.work(), element.path());
    }

    private void float_(Element element) {
        new PageFloat(composer, inline, blocks(), captioned).write(element);
    }

    private void table(Element element, Optional<Element> titleHeading) {
        if (PageFloat.isData(element)) {
            TableGrid grid = TableGrid.read(element, inline);
            composer.table(tableLabel, grid.headerRows(), grid.rows());
            tableLabel = "";
        } else {
            container(element, titleHeading);
        }
    }

    private void equation(Element element) {
        Words words = inline.read(element);
        composer.equation(words, PageEquation.number(words.text()), element.path());
    }

    private void paragraph(Words words, Element at) {
        if (words.text().chars().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        Optional<CaptionLabel> label = CaptionLabel.of(words.text());
        Matcher listed = KEYWORDS.matcher(words.text());
        if (label.isPresent() && PageFloat.opensWithLabel(at, label.get(), words.text())) {
            caption(label.get(), words, at);
        } else if (part != Part.BACK && listed.matches() && words.length() < 600) {
            keywords(listed.group(1));
        } else {
            running(words, at);
        }
    }

    private void caption(CaptionLabel label, Words words, Element at) {
        tableLabel = label.isTable() ? label.name() : tableLabel;
        if (captioned.add(label.name())) {
            composer.caption(
                    words.text().substring(0, label.length()).strip(),
                    label.name(),
                    words.from(label.length()),
                    at.path());
        }
    }

    private void keywords(String listed) {
        Pattern.compile("\\s*+[;,•·|]\\s*+")
                .splitAsStream(listed.strip())
                .filter(it -> !it.isBlank() && it.length() < 80)
                .forEach(keywords::add);
    }

    private void running(Words words, Element at) {
        Matcher label = ABSTRACT_LABEL.matcher(words.text());
        if (part == Part.BYLINE && label.find()) {
            abstractParagraph(words.from(label.end()), at);
            part = Part.BODY;
            return;
        }
        switch (part) {
            case BEFORE -> {}
            case BYLINE -> composer.byline(words, at.path());
            case ABSTRACT -> abstractParagraph(words, at);
            case BODY -> composer.paragraph(words, Block.Part.BODY, at.path());
            case BACK -> composer.paragraph(words, Block.Part.BACK_MATTER, at.path());
        }
    }

    private void abstractParagraph(Words words, Element at) {
        Matcher label = ABSTRACT_LABEL.matcher(words.text());
        Words plain = label.find() ? words.from(label.end()) : words;
        Span span = composer.paragraph(plain, Block.Part.ABSTRACT, at.path());
        abstractSpan = Optional.of(abstractSpan.map(it -> it.cover(span)).orElse(span));
    }
}
