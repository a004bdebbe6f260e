package org.heterograph.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// One line of an extraction as it is printed, by its keys and without the document it was read
/// from: what measuring needs, whoever made the line.
///
/// ```java
/// line.type();                          // measurement
/// line.text("material");                // SnSe2@NC
/// line.number("conditions/cycles");     // 1000
/// ```
///
/// Keys within keys are joined by `/`. A value of another kind than asked for counts as unknown.
public final class PrintedLine {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode object;

    private PrintedLine(JsonNode object) {
        this.object = object;
    }

    /// All lines in their order; blank ones are passed over.
    ///
    /// @throws UnreadableExtractionException if a line is no JSON object with a `type`
    public static List<PrintedLine> read(BufferedReader lines) throws IOException {
        List<PrintedLine> read = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                read.add(of(line, number));
            }
        }
        return read;
    }

    private static PrintedLine of(String line, int number) {
        try {
            JsonNode object = JSON.readTree(line);
            if (!object.path("type").isTextual()) {
                throw new UnreadableExtractionException("line " + number + ": no \"type\"");
            }
            return new PrintedLine(object);
        } catch (JsonProcessingException e) {
            throw new UnreadableExtractionException("line " + number + ": " + e.getMessage(), e);
        }
    }

    public String type() {
        return object.path("type").textValue();
    }

    /// False for a candidate.
    public boolean isAsserted() {
        return object.path("asserted").asBoolean(true);
    }

    public Optional<String> text(String path) {
        JsonNode value = at(path);
        return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
    }

    public OptionalDouble number(String path) {
        JsonNode value = at(path);
        return value.isNumber() ? OptionalDouble.of(value.doubleValue()) : OptionalDouble.empty();
    }

    public Optional<Boolean> truth(String path) {
        JsonNode value = at(path);
        return value.isBoolean() ? Optional.of(value.booleanValue()) : Optional.empty();
    }

    /// The texts of a list; empty when there is none.
    public List<String> texts(String path) {
        return texts(at(path));
    }

    /// The cells of a grid, row by row; empty when there is none.
    public List<List<String>> grid(String path) {
        List<List<String>> rows = new ArrayList<>();
        at(path).forEach(row -> rows.add(texts(row)));
        return rows;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    private JsonNode at(String path) {
        return object.at("/" + path);
    }
}
