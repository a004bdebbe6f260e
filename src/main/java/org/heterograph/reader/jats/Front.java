package org.heterograph.reader.jats;

import org.heterograph.document.Block;
import org.heterograph.document.FrontMatter;
import org.heterograph.document.PaperKind;
import org.heterograph.document.Span;
import org.heterograph.paper.Author;
import org.heterograph.paper.Bibliography;
import org.heterograph.paper.WorkId;
import org.heterograph.reader.composition.PaperComposer;
import org.heterograph.reader.composition.Words;
import org.heterograph.reader.front.LanguageGuess;
import org.heterograph.reader.front.Masthead;
import org.heterograph.reader.markup.Element;
import org.heterograph.reader.markup.InlineReader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Title, authors, abstract and what else the front of an article says of it.
final class Front {
    /// The year of the issue when it is known, else that of the electronic edition.
    private static final List<String> DATES =
            List.of("ppub", "collection", "epub-ppub", "epub", "pub");

    private static final int FIRST_WORDS = 20_000;

    private final Element article;
    private final Element meta;
    private final InlineReader inline;
    private final PaperComposer composer;
    private String title = "";
    private Optional<Span> abstractSpan = Optional.empty();

    Front(Element article, InlineReader inline, PaperComposer composer) {
        this.article = article;
        Element front = article.first("front", "front-stub").orElse(article);
        this.meta = front.first("article-meta").orElse(front);
        this.inline = inline;
        this.composer = composer;
    }

    void write() {
        meta.all("title-group").findFirst().ifPresent(this::title);
        List<Author> authors = authors();
        if (!authors.isEmpty()) {
            composer.byline(
                    Words.of(
                            authors.stream()
                                    .map(Author::fullName)
                                    .collect(Collectors.joining(", "))),
                    meta.first("contrib-group").orElse(meta).path());
        }
        meta.all("aff").forEach(it -> composer.byline(inline.read(it), it.path()));
        meta.elements("abstract")
                .filter(it -> it.attribute("abstract-type").isEmpty())
                .findFirst()
                .ifPresent(this::summary);
    }

    private void title(Element group) {
        Words words = new Words();
        group.first("article-title").ifPresent(it -> inline.read(it, words));
        group.first("subtitle").ifPresent(it -> words.append(": ").append(inline.read(it)));
        title = words.text();
        composer.title(words, group.first("article-title").orElse(group).path());
    }

    private void summary(Element element) {
        for (Element child : element.elements().toList()) {
            if (child.is("sec")) {
                section(child);
            } else if (child.is("p")) {
                paragraph(inline.read(child), child);
            }
        }
    }

    /// `Results: The anode …`
    private void section(Element section) {
        Words head = section.first("title").map(inline::read).orElseGet(Words::new);
        boolean first = true;
        for (Element child : section.elements("p").toList()) {
            Words words = new Words();
            if (first && !head.isBlank()) {
                words.append(head.text().replaceFirst("[:.]$", "") + ": ");
            }
            paragraph(words.append(inline.read(child)), child);
            first = false;
        }
    }

    private void paragraph(Words words, Element at) {
        Span span = composer.paragraph(words, Block.Part.ABSTRACT, at.path());
        if (!span.isEmpty()) {
            abstractSpan = Optional.of(abstractSpan.map(it -> it.cover(span)).orElse(span));
        }
    }

    FrontMatter matter() {
        String text = composer.text();
        return new FrontMatter(
                work(),
                abstractSpan,
                keywords(),
                kind(),
                LanguageGuess.of(text.substring(0, Math.min(FIRST_WORDS, text.length())))
                        .or(
                                () ->
                                        Optional.of(article.attribute("lang"))
                                                .filter(it -> !it.isEmpty())));
    }

    private Bibliography work() {
        return new Bibliography(
                title,
                authors(),
                meta.elements("article-id")
                        .filter(it -> it.attribute("pub-id-type").equals("doi"))
                        .flatMap(it -> WorkId.findIn(it.flatText()).stream())
                        .findFirst(),
                year(),
                article.all("journal-title").map(Element::flatText).findFirst(),
                meta.first("volume").map(Element::flatText),
                pages());
    }

    private List<Author> authors() {
        return meta.elements("contrib-group")
                .flatMap(group -> group.elements("contrib"))
                .filter(it -> it.attribute("contrib-type").matches("author|"))
                .flatMap(it -> Names.contributor(it).stream())
                .toList();
    }

    private Optional<String> year() {
        List<Element> dates = meta.elements("pub-date").toList();
        List<String> years = new ArrayList<>();
        for (String kind : DATES) {
            dates.stream()
                    .filter(it -> kind.equals(kind(it)))
                    .flatMap(it -> it.first("year").stream())
                    .forEach(it -> years.add(it.flatText()));
        }
        dates.stream()
                .flatMap(it -> it.first("year").stream())
                .forEach(it -> years.add(it.flatText()));
        return years.stream().filter(it -> !it.isEmpty()).findFirst();
    }

    private static String kind(Element date) {
        return date.attribute("pub-type").isEmpty()
                ? date.attribute("date-type")
                : date.attribute("pub-type");
    }

    private Optional<String> pages() {
        Optional<String> first = meta.first("fpage").map(Element::flatText);
        Optional<String> last =
                meta.first("lpage")
                        .map(Element::flatText)
                        .filter(it -> !first.equals(Optional.of(it)));
        return first.map(it -> it + last.map(end -> "–" + end).orElse(""))
                .or(() -> meta.first("elocation-id").map(Element::flatText));
    }

    private List<String> keywords() {
        return meta.elements("kwd-group")
                .flatMap(it -> it.all("kwd", "compound-kwd"))
                .map(it -> inline.read(it).text())
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    private PaperKind kind() {
        String type = article.attribute("article-type").toLowerCase(Locale.ROOT);
        return type.contains("review")
                ? PaperKind.REVIEW
                : new Masthead(List.of(), List.of(), "").kind(title);
    }
}
