package org.heterograph.reader.jats;

import org.heterograph.document.Block.Part;
import org.heterograph.reader.composition.PaperComposer;
import org.heterograph.reader.composition.Words;
import org.heterograph.reader.markup.Element;
import org.heterograph.reader.markup.InlineReader;
import org.heterograph.reader.markup.Node;
import org.heterograph.reader.outline.SectionNames;
import org.heterograph.reader.outline.SectionNumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Sections, paragraphs, floats, back matter and references of an article, in reading order.
final class Body {
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "boxed-text",
                    "supplementary-material",
                    "media",
                    "graphic",
                    "title",
                    "label",
                    "sec-meta",
                    "permissions",
                    "object-id",
                    "bio",
                    "floats-group");

    private final Element article;
    private final InlineReader inline;
    private final PaperComposer composer;
    private final References references;
    private final Floats floats;
    private Part part = Part.BODY;

    Body(Element article, InlineReader inline, PaperComposer composer, References references) {
        this.article = article;
        this.inline = inline;
        this.composer = composer;
        this.references = references;
        this.floats = new Floats(article, inline, composer);
    }

    void write() {
        article.first("body").ifPresent(it -> children(it, 1));
        floats.writeRest();
        part = Part.BACK_MATTER;
        article.first("back").ifPresent(it -> children(it, 1));
    }

    private void children(Element element, int level) {
        element.elements().forEach(it -> block(it, level));
    }

    private void block(Element element, int level) {
        switch (element.name()) {
            case "p" -> paragraph(element);
            case "sec", "ack", "app", "glossary", "notes", "ref-list" -> section(element, level);
            case "disp-formula" -> equation(element);
            case "fig", "table-wrap", "fig-group", "table-wrap-group" -> floats.write(element);
            case "def-item" -> definition(element);
            case "fn" -> composer.note(inline.read(element.children()), element.path());
            case "ref" -> reference(element);
            default -> {
                if (!LEFT_OUT.contains(element.name())) {
                    children(element, level);
                }
            }
        }
    }

    private void section(Element section, int level) {
        if (section.attribute("sec-type").contains("supplementary-material")) {
            return;
        }
        Part outer = part;
        Words title = section.first("title").map(inline::read).orElseGet(Words::new);
        if (SectionNames.isBackMatter(title.text())) {
            part = Part.BACK_MATTER;
        }
        heading(section, title, level);
        children(section, title.isBlank() ? level : level + 1);
        part = outer;
    }

    private void heading(Element section, Words title, int level) {
        String label =
                section.first("label")
                        .map(it -> it.flatText().replaceAll("[\\s.]++$", ""))
                        .orElse("");
        Element at = section.first("title").orElse(section);
        Optional<SectionNumber> printed = SectionNumber.of(title.text());
        if (title.isBlank()) {
            return;
        }
        if (label.isEmpty() && printed.filter(it -> it.number().matches("\\d.*")).isPresent()) {
            SectionNumber number = printed.get();
            composer.heading(title.from(number.length()), number.number(), level, at.path());
        } else {
            composer.heading(title, label, level, at.path());
        }
    }

    /// A list parts the text before it from that after it; a displayed formula does not end a
    /// paragraph and is written behind it.
    private void paragraph(Element paragraph) {
        List<Node> loose = new ArrayList<>();
        List<Element> formulas = new ArrayList<>();
        for (Node child : paragraph.children()) {
            if (child instanceof Element it && it.is("disp-formula", "disp-formula-group")) {
                formulas.add(it);
                loose.add(new Node.Characters(" "));
            } else if (child instanceof Element it && isBlock(it)) {
                write(loose, formulas, paragraph);
                block(it, 1);
            } else {
                loose.add(child);
            }
        }
        write(loose, formulas, paragraph);
        floats.writeCited(paragraph);
    }

    private static boolean isBlock(Element element) {
        return element.is(
                "list",
                "def-list",
                "disp-quote",
                "fig",
                "table-wrap",
                "fig-group",
                "table-wrap-group",
                "boxed-text",
                "p",
                "sec",
                "speech",
                "statement",
                "verse-group");
    }

    private void write(List<Node> loose, List<Element> formulas, Element paragraph) {
        Words words = inline.read(loose);
        if (words.text().chars().anyMatch(Character::isLetterOrDigit)) {
            composer.paragraph(words, part, paragraph.path());
        }
        formulas.forEach(it -> block(it, 1));
        loose.clear();
        formulas.clear();
    }

    private void equation(Element formula) {
        String number = formula.first("label").map(Element::flatText).orElse("");
        List<Node> pieces =
                formula.children().stream()
                        .filter(it -> !(it instanceof Element e && e.is("label")))
                        .toList();
        Words words = inline.read(pieces);
        if (!words.isBlank() && !number.isEmpty()) {
            words.append(" " + number);
        }
        composer.equation(words, number, formula.path());
    }

    /// `BIEF: built-in electric field`
    private void definition(Element item) {
        Words words = item.first("term").map(inline::read).orElseGet(Words::new);
        if (!words.isBlank()) {
            words.append(": ");
        }
        item.elements("def").forEach(it -> words.append(inline.read(it)));
        composer.paragraph(words, part, item.path());
    }

    private void reference(Element ref) {
        for (References.Entry entry : references.entries(ref)) {
            composer.reference(
                    entry.citation().words(), entry.label(), entry.citation().work(), ref.path());
        }
    }
}
