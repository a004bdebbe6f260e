package org.heterograph.reader.html;

import org.heterograph.reader.composition.PaperComposer;
import org.heterograph.reader.composition.Words;
import org.heterograph.reader.markup.Element;
import org.heterograph.reader.markup.InlineReader;
import org.heterograph.reader.markup.TableGrid;
import org.heterograph.reader.outline.CaptionLabel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A figure or table with its caption and notes.
final class PageFloat {
    private static final Set<String> NAMES =
            Set.of("fig", "figure", "tw", "table", "scheme", "chart", "float", "image");
    private static final int MOST_NODES = 50_000;
    private static final int MOST_LETTERS = 1_000_000;
    private static final Set<String> CAPTIONS =
            Set.of("caption", "figcaption", "legend", "description", "discription", "captions");

    private final PaperComposer composer;
    private final InlineReader inline;
    private final Blocks blocks;
    private final Set<String> captioned;

    private String label = "";
    private final List<Element> captions = new ArrayList<>();
    private final List<Element> tables = new ArrayList<>();
    private final List<Element> others = new ArrayList<>();

    /// @param captioned labels whose captions are written; pages repeat them in pop-ups
    PageFloat(PaperComposer composer, InlineReader inline, Blocks blocks, Set<String> captioned) {
        this.composer = composer;
        this.inline = inline;
        this.blocks = blocks;
        this.captioned = captioned;
    }

    /// The outermost element around one figure or table.
    static boolean isFloat(Element element) {
        boolean named =
                element.is("figure")
                        || element.is("div", "section", "table", "aside", "li")
                                && Surroundings.names(element).stream().anyMatch(NAMES::contains);
        return named
                && element.isSmall(MOST_NODES, MOST_LETTERS)
                && element.contains(it -> isCaption(it) || it.is("table", "img") || isLabel(it))
                && captionsIn(element) <= 1;
    }

    /// A caption may be made of elements that are named so too.
    private static int captionsIn(Element element) {
        int count = 0;
        for (Element child : element.elements().toList()) {
            count += isCaption(child) ? 1 : captionsIn(child);
        }
        return count;
    }

    private static boolean isCaption(Element element) {
        return element.is("figcaption", "caption")
                || element.is("div", "p", "section", "td", "span")
                        && Surroundings.names(element).stream().anyMatch(CAPTIONS::contains);
    }

    /// Whether it says `Figure 3.` and no more.
    static boolean isLabel(Element element) {
        String words = element.isSmall(20, 80) ? element.flatText() : "";
        return words.length() < 30
                && CaptionLabel.of(words).filter(it -> it.length() >= words.length()).isPresent();
    }

    /// A table of data, not one that only places a picture or formula.
    static boolean isData(Element table) {
        long rows = table.all("tr").filter(it -> it.elements("td", "th").count() > 1).count();
        return table.contains(it -> it.is("th", "thead")) && rows > 0
                || rows > 1 && !table.contains(it -> it.is("table", "img", "math"));
    }

    /// Whether the label is set apart at the beginning of the element, or by a sign behind it.
    static boolean opensWithLabel(Element element, CaptionLabel label, String words) {
        Optional<Element> bold =
                element.all()
                        .filter(
                                it ->
                                        it.is("b", "strong")
                                                || Surroundings.names(it).contains("label"))
                        .findFirst();
        boolean set =
                bold.map(Element::flatText)
                        .filter(it -> !it.isEmpty() && words.startsWith(it))
                        .filter(it -> it.length() <= label.length() + 2 || it.equals(words))
                        .isPresent();
        return set || label.separated() && words.length() < 1500 && isCaption(element);
    }

    void write(Element element) {
        collect(element);
        Words words = new Words();
        String path = captions.isEmpty() ? element.path() : captions.getFirst().path();
        captions.forEach(it -> words.append(" ").append(inline.read(it)));
        caption(words, path);
        for (Element table : tables) {
            TableGrid grid = TableGrid.read(table, inline);
            composer.table(label, grid.headerRows(), grid.rows());
        }
        for (Element other : others) {
            composer.note(inline.read(other), other.path());
        }
    }

    private void collect(Element element) {
        for (Element child : element.elements().toList()) {
            if (isLabel(child) && label.isEmpty()) {
                label = child.flatText();
            } else if (isCaption(child)) {
                captions.add(child);
            } else if (child.is("table") && isData(child)) {
                child.first("caption").ifPresent(captions::add);
                tables.add(child);
            } else if (blocks.isContainer(child)) {
                collect(child);
            } else {
                other(child);
            }
        }
    }

    private void other(Element child) {
        String words = child.flatText();
        if (captions.isEmpty() && label.isEmpty() && CaptionLabel.opens(words)) {
            captions.add(child);
        } else if (!words.isEmpty() && !Surroundings.isLinkWords(child)) {
            others.add(child);
        }
    }

    private void caption(Words words, String path) {
        Optional<CaptionLabel> within = CaptionLabel.of(words.text());
        Optional<CaptionLabel> before = CaptionLabel.of(label);
        String printed = within.map(it -> words.text().substring(0, it.length())).orElse(label);
        label = within.or(() -> before).map(CaptionLabel::name).orElse("");
        Words rest = within.map(it -> words.from(it.length())).orElse(words);
        if (!label.isEmpty() && captioned.add(label)) {
            composer.caption(printed.strip(), label, rest, path);
        } else if (label.isEmpty()) {
            composer.note(words, path);
        }
    }
}
