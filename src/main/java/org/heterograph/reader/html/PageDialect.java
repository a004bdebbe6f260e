package org.heterograph.reader.html;

import org.heterograph.reader.markup.Element;
import org.heterograph.reader.markup.InlineReader;
import org.heterograph.reader.markup.Node;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Inline text of web pages.
///
/// @param labels of references, by the ids that links name
record PageDialect(Map<String, String> labels) implements InlineReader.Dialect {
    private static final Set<String> LEFT_OUT =
            Set.of("table", "figure", "script", "img", "rp", "rt", "title", "meta");

    @Override
    public boolean isLeftOut(Element element) {
        return LEFT_OUT.contains(element.name())
                || Surroundings.isLinkWords(element)
                || isPicturedMath(element);
    }

    /// A formula drawn by scripts stands beside the same formula as MathML.
    private static boolean isPicturedMath(Element element) {
        return element.attribute("aria-hidden").equals("true")
                && element.parent().filter(it -> it.contains(e -> e.is("math"))).isPresent();
    }

    @Override
    public List<String> cited(Element element) {
        if (!element.is("a")) {
            return List.of();
        }
        String href = element.attribute("href");
        int fragment = href.indexOf('#');
        String label = fragment < 0 ? null : labels.get(href.substring(fragment + 1));
        return label == null ? List.of() : List.of(label);
    }

    @Override
    public boolean partsMarks() {
        return false;
    }

    @Override
    public boolean isIndentation(String gap, Node before, Node after) {
        return false;
    }
}
