package org.heterograph.reader.html;

import org.heterograph.reader.UnreadableDocumentException;
import org.heterograph.reader.markup.Element;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Parses a page as browsers do and keeps the elements that can hold words of a paper.
final class PageTree {
    private static final int DEEPEST = 200;
    private static final int MOST_LETTERS = 12_000_000;
    private static final int DECLARATION = 4096;
    private static final int LONGEST_VALUE = 20_000;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)charset\\s{0,3}=|encoding\\s{0,3}=");

    /// Of no use here, or large.
    private static final Set<String> ATTRIBUTES_LEFT_OUT =
            Set.of("style", "src", "srcset", "data-src", "sizes", "onclick");

    private PageTree() {}

    static Element read(byte[] content) {
        try {
            Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
            Document page =
                    Jsoup.parse(new ByteArrayInputStream(content), encoding(content), "", parser);
            Element root = Element.root("html", Copy.attributes(root(page)));
            NodeTraversor.traverse(new Copy(root), page);
            return root;
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException(
                    "the page cannot be parsed (" + e.getMessage() + "); save it again", e);
        }
    }

    private static org.jsoup.nodes.Element root(Document page) {
        org.jsoup.nodes.Element root = page.selectFirst("html");
        return root == null ? page : root;
    }

    /// Null lets the parser look at byte order marks and declarations.
    private static @org.jspecify.annotations.Nullable String encoding(byte[] content) {
        int head = Math.min(DECLARATION, content.length);
        String start = new String(content, 0, head, StandardCharsets.ISO_8859_1);
        boolean marked = start.startsWith("þÿ") || start.startsWith("ÿþ");
        return marked || DECLARED.matcher(start).find() || isUtf8(content) ? null : "windows-1252";
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    /// Copies a parsed page without its surroundings, whatever its depth.
    private static final class Copy implements NodeVisitor {
        private final Deque<Element> open = new ArrayDeque<>();
        private int passedOver;
        private int letters;

        Copy(Element root) {
            open.push(root);
        }

        private Element top() {
            return open.element();
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode it && passedOver == 0) {
                top().add(counted(it.getWholeText()));
            } else if (node instanceof org.jsoup.nodes.Element it && !isRoot(it)) {
                element(it);
            }
        }

        private String counted(String text) {
            letters += text.length();
            if (letters > MOST_LETTERS) {
                throw new UnreadableDocumentException(
                        "the page holds more text than any paper; supply one paper a file");
            }
            return text;
        }

        private static boolean isRoot(org.jsoup.nodes.Element element) {
            return element instanceof Document || element.normalName().equals("html");
        }

        private void element(org.jsoup.nodes.Element it) {
            String name = localName(it);
            Map<String, String> attributes = passedOver > 0 ? Map.of() : attributes(it);
            if (passedOver > 0 || Surroundings.holds(name, attributes)) {
                passedOver++;
                top().passOver(name);
            } else {
                Element added = top().add(name, attributes);
                if (name.equals("script")) {
                    added.add(it.data());
                }
                open.push(added);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof org.jsoup.nodes.Element it && !isRoot(it)) {
                if (passedOver > 0) {
                    passedOver--;
                } else {
                    open.pop();
                }
            }
        }

        private static String localName(org.jsoup.nodes.Element it) {
            String name = it.normalName();
            return name.substring(name.indexOf(':') + 1);
        }

        private static Map<String, String> attributes(org.jsoup.nodes.Element it) {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (Attribute attribute : it.attributes()) {
                String key = attribute.getKey().toLowerCase(Locale.ROOT);
                String value = attribute.getValue();
                if (!ATTRIBUTES_LEFT_OUT.contains(key)) {
                    attributes.put(
                            key, value.substring(0, Math.min(LONGEST_VALUE, value.length())));
                }
            }
            return attributes;
        }
    }
}
