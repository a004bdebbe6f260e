package org.heterograph.reader.jats;

import org.heterograph.reader.markup.Element;
import org.heterograph.reader.markup.InlineReader;
import org.heterograph.reader.markup.Node;
import org.heterograph.reader.markup.Node.Characters;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Inline text of JATS.
///
/// @param labels of references by their ids; an entry in parts has several
record JatsDialect(Map<String, List<String>> labels) implements InlineReader.Dialect {
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "fig",
                    "fig-group",
                    "table-wrap",
                    "table-wrap-group",
                    "table",
                    "boxed-text",
                    "supplementary-material",
                    "fn",
                    "graphic",
                    "media",
                    "object-id",
                    "alt-text",
                    "permissions",
                    "inline-graphic",
                    "long-desc",
                    "list",
                    "def-list");

    private static final Set<String> NOTES =
            Set.of("fn", "author-notes", "corresp", "aff", "table-fn", "contrib");

    @Override
    public boolean isLeftOut(Element element) {
        return LEFT_OUT.contains(element.name())
                || isNoteMark(element)
                || element.is("sup") && holdsOnlyNoteMarks(element);
    }

    private static boolean isNoteMark(Element element) {
        return element.is("xref") && NOTES.contains(element.attribute("ref-type"));
    }

    private static boolean holdsOnlyNoteMarks(Element raised) {
        return raised.contains(JatsDialect::isNoteMark)
                && raised.children().stream()
                        .noneMatch(
                                it ->
                                        it instanceof Characters text
                                                && text.text()
                                                        .chars()
                                                        .anyMatch(Character::isLetterOrDigit))
                && raised.elements().allMatch(it -> isNoteMark(it) || holdsOnlyNoteMarks(it));
    }

    static boolean isCitation(Element element) {
        return element.is("xref") && Set.of("bibr", "ref").contains(element.attribute("ref-type"));
    }

    @Override
    public List<String> cited(Element element) {
        if (!isCitation(element)) {
            return List.of();
        }
        return Arrays.stream(element.attribute("rid").strip().split("\\s++"))
                .flatMap(it -> labels.getOrDefault(it, List.of()).stream())
                .distinct()
                .toList();
    }

    @Override
    public boolean partsMarks() {
        return true;
    }

    /// Archives put each element on a line of its own, also within `SnSe<sub>2</sub>`.
    @Override
    public boolean isIndentation(String gap, Node before, Node after) {
        return gap.indexOf('\n') >= 0
                && (isElement(after, "sub", "sup", "math")
                        || isElement(before, "math")
                        || after instanceof Element it && startsWithSign(it.text()));
    }

    private static boolean isElement(Node node, String... names) {
        return node instanceof Element it && it.is(names);
    }

    private static boolean startsWithSign(String text) {
        String words = text.strip();
        return !words.isEmpty() && "/,.;:)".indexOf(words.charAt(0)) >= 0;
    }
}
