package org.heterograph.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/// The `ro-crate-metadata.json` of a set of files, by RO-Crate 1.1.
///
/// @param name of the set
/// @param description for people
/// @param files in the order in which they are listed
/// @param papers that the files tell of
public record CrateMetadata(
        String name, String description, List<Part> files, List<Source> papers) {
    private static final String CONTEXT = "https://w3id.org/ro/crate/1.1/context";
    private static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

    public CrateMetadata {
        files = List.copyOf(files);
        papers = List.copyOf(papers);
    }

    /// A file of the set.
    ///
    /// @param path within the set
    /// @param type media type
    public record Part(String path, String type, String description) {}

    /// A paper.
    ///
    /// @param iri of its DOI, or of its file
    public record Source(String iri, String title) {}

    /// The file's text.
    public String json() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("@context", CONTEXT);
            json.writeArrayFieldStart("@graph");
            descriptor(json);
            root(json);
            for (Part it : files) {
                file(it, json);
            }
            for (Source it : papers) {
                paper(it, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    private static void descriptor(JsonGenerator json) throws IOException {
        begin("ro-crate-metadata.json", "CreativeWork", json);
        reference("conformsTo", "https://w3id.org/ro/crate/1.1", json);
        reference("about", "./", json);
        json.writeEndObject();
    }

    private void root(JsonGenerator json) throws IOException {
        begin("./", "Dataset", json);
        json.writeStringField("name", name);
        json.writeStringField("description", description);
        reference("license", LICENSE, json);
        references("hasPart", files.stream().map(Part::path).toList(), json);
        references("isBasedOn", papers.stream().map(Source::iri).toList(), json);
        json.writeEndObject();
    }

    private static void file(Part it, JsonGenerator json) throws IOException {
        begin(it.path(), "File", json);
        json.writeStringField("encodingFormat", it.type());
        json.writeStringField("description", it.description());
        json.writeEndObject();
    }

    private static void paper(Source it, JsonGenerator json) throws IOException {
        begin(it.iri(), "ScholarlyArticle", json);
        json.writeStringField("name", it.title());
        json.writeEndObject();
    }

    private static void begin(String id, String type, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", id);
        json.writeStringField("@type", type);
    }

    private static void reference(String key, String id, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("@id", id);
        json.writeEndObject();
    }

    private static void references(String key, List<String> ids, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(key);
        for (String id : ids) {
            json.writeStartObject();
            json.writeStringField("@id", id);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
