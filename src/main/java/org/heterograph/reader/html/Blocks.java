package org.heterograph.reader.html;

import org.heterograph.reader.markup.Element;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// Which elements of a page are blocks, or hold some.
final class Blocks {
    private static final Set<String> NAMES =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "center",
                    "dd",
                    "details",
                    "div",
                    "dl",
                    "dt",
                    "figcaption",
                    "figure",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hgroup",
                    "hr",
                    "li",
                    "main",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "summary",
                    "table",
                    "ul",
                    "tbody",
                    "thead",
                    "tfoot",
                    "tr",
                    "td",
                    "th",
                    "caption");

    private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());

    Blocks(Element root) {
        note(root);
    }

    private boolean note(Element element) {
        boolean holds = element.elements().map(this::note).reduce(false, Boolean::logicalOr);
        if (holds) {
            holders.add(element);
        }
        return holds || isBlock(element);
    }

    static boolean isBlock(Element element) {
        return NAMES.contains(element.name()) || element.attribute("display").equals("block");
    }

    /// Whether there are blocks below it.
    boolean isContainer(Element element) {
        return holders.contains(element);
    }

    /// Whether it parts the text before it from the text after it.
    boolean parts(Element element) {
        return isBlock(element) || isContainer(element);
    }

    static boolean isHeading(Element element) {
        return element.is("h1", "h2", "h3", "h4", "h5", "h6");
    }

    /// 1 to 6.
    static int rank(Element heading) {
        return heading.name().charAt(1) - '0';
    }
}
