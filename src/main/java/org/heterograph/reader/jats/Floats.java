package org.heterograph.reader.jats;

import org.heterograph.reader.composition.PaperComposer;
import org.heterograph.reader.composition.Words;
import org.heterograph.reader.markup.Element;
import org.heterograph.reader.markup.InlineReader;
import org.heterograph.reader.markup.TableGrid;
import org.heterograph.reader.outline.CaptionLabel;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Figures and tables. Those that the file keeps apart at its end are written behind the paragraph
/// that cites them first.
final class Floats {
    private static final Set<String> NAMES = Set.of("fig", "table-wrap");

    private final InlineReader inline;
    private final PaperComposer composer;
    private final Map<String, Element> waiting = new LinkedHashMap<>();
    private final Set<Element> written = Collections.newSetFromMap(new IdentityHashMap<>());

    Floats(Element article, InlineReader inline, PaperComposer composer) {
        this.inline = inline;
        this.composer = composer;
        article.all("floats-group")
                .flatMap(Element::all)
                .filter(it -> NAMES.contains(it.name()))
                .forEach(it -> waiting.put(key(it), it));
    }

    private static String key(Element element) {
        return element.attribute("id").isEmpty() ? element.path() : element.attribute("id");
    }

    void writeCited(Element paragraph) {
        if (!waiting.isEmpty()) {
            paragraph
                    .all("xref")
                    .flatMap(it -> Arrays.stream(it.attribute("rid").split("\\s++")))
                    .filter(waiting::containsKey)
                    .toList()
                    .forEach(
                            it -> {
                                if (waiting.containsKey(it)) {
                                    write(waiting.remove(it));
                                }
                            });
        }
    }

    void writeRest() {
        waiting.values().forEach(this::write);
    }

    void write(Element element) {
        if (NAMES.contains(element.name()) && written.add(element)) {
            String label = caption(element);
            element.all("table").forEach(it -> table(it, label));
            element.elements("table-wrap-foot").forEach(this::notes);
        } else if (element.is("fig-group", "table-wrap-group")) {
            caption(element);
            element.elements().forEach(this::write);
        }
    }

    /// @return the label, `Figure 3`
    private String caption(Element element) {
        Words words = new Words();
        element.first("caption").stream()
                .flatMap(it -> it.elements("title", "p"))
                .forEach(it -> words.append(" ").append(inline.read(it)));
        String printed = element.first("label").map(it -> inline.read(it).text()).orElse("");
        String plain = printed.replaceAll("[\\s.:]++$", "");
        String label = CaptionLabel.of(plain).map(CaptionLabel::name).orElse(plain);
        String path = element.first("caption").orElse(element).path();
        if (label.isEmpty()) {
            composer.note(words, path);
        } else {
            composer.caption(printed, label, words, path);
        }
        return label;
    }

    private void table(Element table, String label) {
        TableGrid grid = TableGrid.read(table, inline);
        composer.table(label, grid.headerRows(), grid.rows());
    }

    private void notes(Element foot) {
        foot.all("p")
                .filter(it -> it.parent().filter(p -> !p.is("p")).isPresent())
                .forEach(it -> composer.note(inline.read(it), it.path()));
    }
}
