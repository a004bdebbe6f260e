package org.heterograph.reader.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.heterograph.paper.WorkId;
import org.heterograph.reader.markup.Element;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The article that a page describes as linked data of schema.org; broken data tell nothing.
final class LinkedData {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_OBJECTS = 2_000;

    private final JsonNode article;

    private LinkedData(JsonNode article) {
        this.article = article;
    }

    static LinkedData of(Element page) {
        JsonNode found =
                page.all("script")
                        .flatMap(it -> article(it.text()).stream())
                        .findFirst()
                        .orElseGet(JSON::createObjectNode);
        return new LinkedData(found);
    }

    private static Optional<JsonNode> article(String json) {
        try {
            return article(JSON.readTree(json));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    /// The article may lie in a list, a graph or as the main entity of the page.
    private static Optional<JsonNode> article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_OBJECTS; seen++) {
            JsonNode node = open.removeFirst();
            if (node.path("@type").toString().contains("Article")) {
                return Optional.of(node);
            }
            node.forEach(open::addLast);
        }
        return Optional.empty();
    }

    Optional<String> title() {
        return text(article.path("headline")).or(() -> text(article.path("name")));
    }

    Optional<String> published() {
        return text(article.path("datePublished"));
    }

    Optional<String> description() {
        return text(article.path("description"));
    }

    /// The volume is part of the journal in some pages, the journal of the volume in others.
    Optional<String> journal() {
        JsonNode part = article.path("isPartOf");
        JsonNode outer = part.path("isPartOf");
        return text(outer.path("name")).or(() -> text(part.path("name")));
    }

    Optional<WorkId> doi() {
        for (String key : List.of("identifier", "sameAs", "@id", "url", "doi")) {
            Optional<WorkId> found = WorkId.findIn(article.path(key).toString().replace('"', ' '));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    List<String> authors() {
        List<String> names = new ArrayList<>();
        JsonNode given = article.path("author");
        if (given.isArray()) {
            given.forEach(it -> name(it).ifPresent(names::add));
        } else {
            name(given).ifPresent(names::add);
        }
        return names;
    }

    private static Optional<String> name(JsonNode person) {
        return person.isTextual() ? text(person) : text(person.path("name"));
    }

    private static Optional<String> text(JsonNode value) {
        return value.isTextual() && !value.asText().isBlank()
                ? Optional.of(value.asText().strip())
                : Optional.empty();
    }
}
