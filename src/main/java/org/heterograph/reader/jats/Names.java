package org.heterograph.reader.jats;

import org.heterograph.paper.Author;
import org.heterograph.reader.markup.Element;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// People and groups as JATS names them.
final class Names {
    private Names() {}

    /// The authors of a cited work, without its editors.
    static List<Author> cited(Element citation) {
        List<Author> grouped =
                citation.all("person-group")
                        .filter(it -> !it.attribute("person-group-type").contains("editor"))
                        .flatMap(Names::in)
                        .toList();
        return grouped.isEmpty() && citation.all("person-group").findAny().isEmpty()
                ? in(citation).toList()
                : grouped;
    }

    private static Stream<Author> in(Element element) {
        return element.all("name", "string-name", "collab").flatMap(it -> of(it).stream());
    }

    /// The name of a contributor: its own or the first of several forms.
    static Optional<Author> contributor(Element contrib) {
        return contrib.first("name", "string-name")
                .or(
                        () ->
                                contrib.first("name-alternatives")
                                        .flatMap(it -> it.first("name", "string-name")))
                .or(() -> contrib.first("collab", "collab-alternatives"))
                .flatMap(Names::of);
    }

    private static Optional<Author> of(Element name) {
        String family = name.first("surname").map(Element::flatText).orElse("");
        String given = name.first("given-names").map(Element::flatText).orElse("");
        if (family.isEmpty()) {
            family = given.isEmpty() ? group(name) : given;
            given = "";
        }
        return family.isEmpty() ? Optional.empty() : Optional.of(new Author(given, family));
    }

    /// A group's members are listed within it.
    private static String group(Element collab) {
        StringBuilder words = new StringBuilder();
        collab.children().stream()
                .takeWhile(it -> !(it instanceof Element e && e.is("contrib-group")))
                .forEach(
                        it ->
                                words.append(
                                        it instanceof Element e
                                                ? e.text()
                                                : ((org.heterograph.reader.markup.Node.Characters)
                                                                it)
                                                        .text()));
        return words.toString().replaceAll("\\s++", " ").strip();
    }
}
