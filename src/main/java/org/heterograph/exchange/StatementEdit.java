package org.heterograph.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import org.heterograph.document.Document;
import org.heterograph.fact.Statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/// Changes a statement by the keys of its line.
///
/// ```java
/// StatementEdit.apply(document, measurement, Map.of("value", "610", "conditions/cycles", "1500"));
/// ```
///
/// What it is, where it stands and which fact it supports cannot be changed.
public final class StatementEdit {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StatementEdit() {}

    /// @param changes keys, inner ones after a slash, and new values; an empty one takes the key
    /// away
    /// @throws IllegalArgumentException for changes that make no statement
    public static Statement apply(
            Document document, Statement statement, Map<String, String> changes) {
        ObjectNode line = line(statement);
        changes.forEach((path, value) -> change(line, path, value));
        try {
            return new StatementReader(document)
                    .read(new ObjectReader(line))
                    .orElseThrow(() -> new IllegalArgumentException("no statement: " + line));
        } catch (UnreadableExtractionException e) {
            throw new IllegalArgumentException(
                    "that makes no " + line.path("type").asText() + ": " + e.getMessage(), e);
        }
    }

    private static ObjectNode line(Statement statement) {
        StringBuilder text = new StringBuilder();
        try (LineWriter writer = new LineWriter(text)) {
            writer.line(
                    StatementLines.type(statement),
                    keys -> {
                        StatementLines.write(statement, keys);
                        EvidenceLines.write(statement.claim(), keys);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (ObjectNode) tree(text.toString());
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void change(ObjectNode line, String path, String value) {
        if (path.matches("(?:type|fact|evidence|asserted|confidence|rule)(?:/.*)?")) {
            throw new IllegalArgumentException("'" + path + "' cannot be corrected");
        }
        String[] keys = path.split("/", -1);
        ObjectNode at = line;
        for (int i = 0; i < keys.length - 1; i++) {
            at = at.withObjectProperty(keys[i]);
        }
        String last = keys[keys.length - 1];
        if (value.isEmpty()) {
            at.remove(last);
        } else {
            at.set(last, value(at.get(last), value));
        }
    }

    /// As JSON where it is a number, a list or an object; text stays text where text stood.
    private static JsonNode value(JsonNode before, String value) {
        boolean text = before != null && before.isTextual();
        if (text || !value.matches("-?\\d.*|\\[.*|\\{.*|true|false")) {
            return TextNode.valueOf(value);
        }
        try {
            return JSON.readTree(value);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(value);
        }
    }
}
