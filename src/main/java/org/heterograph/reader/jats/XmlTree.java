package org.heterograph.reader.jats;

import org.heterograph.reader.UnreadableDocumentException;
import org.heterograph.reader.markup.Element;
import org.heterograph.reader.markup.NamedEntities;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Parses XML without ever looking at a DTD: none is fetched, entities that a file declares stand
/// for
/// nothing, names of characters mean what they mean in HTML.
final class XmlTree {
    private static final int LARGEST = 48 << 20;
    private static final int DEEPEST = 200;
    private static final int MOST_LETTERS = 12_000_000;

    /// The parser's own bound on nesting; what lies deeper than ours is flattened instead.
    private static final String PARSER_DEPTH = "jdk.xml.maxElementDepth";

    private final Deque<Element> open = new ArrayDeque<>();
    private Optional<Element> root = Optional.empty();
    private int tooDeep;
    private int letters;

    private XmlTree() {}

    static Element read(byte[] content) {
        if (content.length > LARGEST) {
            throw new UnreadableDocumentException(
                    "the XML is larger than 48 MB; supply one paper a file");
        }
        XmlTree tree = new XmlTree();
        try {
            XMLStreamReader events =
                    factory().createXMLStreamReader(new ByteArrayInputStream(content));
            while (events.hasNext()) {
                tree.take(events.next(), events);
            }
        } catch (XMLStreamException e) {
            throw new UnreadableDocumentException(
                    "broken XML at line "
                            + (e.getLocation() == null ? "?" : e.getLocation().getLineNumber())
                            + "; download the file again",
                    e);
        }
        return tree.root.orElseThrow(
                () -> new UnreadableDocumentException("the XML is empty; download it again"));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(PARSER_DEPTH, "10000000");
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    private void take(int event, XMLStreamReader at) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(at);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS,
                    XMLStreamConstants.CDATA,
                    XMLStreamConstants.SPACE ->
                    text(at.getText());
            case XMLStreamConstants.ENTITY_REFERENCE -> text(NamedEntities.text(at.getLocalName()));
            default -> {}
        }
    }

    private void start(XMLStreamReader at) {
        if (open.size() >= DEEPEST) {
            tooDeep++;
            return;
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < at.getAttributeCount(); i++) {
            attributes.putIfAbsent(at.getAttributeLocalName(i), at.getAttributeValue(i));
        }
        if (root.isEmpty()) {
            root = Optional.of(Element.root(at.getLocalName(), attributes));
            open.push(root.get());
        } else {
            open.push(open.element().add(at.getLocalName(), attributes));
        }
    }

    private void end() {
        if (tooDeep > 0) {
            tooDeep--;
        } else {
            open.pop();
        }
    }

    private void text(String text) {
        letters += text.length();
        if (letters > MOST_LETTERS) {
            throw new UnreadableDocumentException(
                    "the XML holds more text than any paper; supply one paper a file");
        }
        if (!open.isEmpty()) {
            open.element().add(text);
        }
    }
}
