package org.heterograph.graph.mapping;

import org.heterograph.fact.FactId;
import org.heterograph.paper.FileId;
import org.heterograph.paper.WorkId;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Names the things of the graph under one base; the same content has the same IRI wherever it is
/// made.
///
/// ```java
/// new Iris().material("MoSe2/SnSe2@NC");   // …/id/material/MoSe2_SnSe2@NC
/// ```
///
/// @param base absolute, ending in a slash
public record Iris(String base) {
    public static final String DEFAULT_BASE = "https://w3id.org/heterograph/id/";

    /// May stand in a path segment as they are (RFC 3986, pchar), but for what a slug uses itself.
    private static final String PLAIN = "-.~!$&'()*,;=:@";

    public Iris {
        if (!URI.create(base).isAbsolute() || !base.endsWith("/")) {
            throw new IllegalArgumentException("no absolute IRI that ends in a slash: " + base);
        }
    }

    public Iris() {
        this(DEFAULT_BASE);
    }

    /// The file, which is also the named graph of what was read from it.
    public String file(FileId file) {
        return base + "file/" + file.sha256();
    }

    /// The file that an IRI of [#file] names.
    public Optional<FileId> fileOf(String iri) {
        String prefix = base + "file/";
        String rest = iri.startsWith(prefix) ? iri.substring(prefix.length()) : "";
        return rest.matches("[0-9a-f]{64}") ? Optional.of(new FileId(rest)) : Optional.empty();
    }

    public String work(WorkId work) {
        return base + "work/" + slug(work.doi(), "/");
    }

    public String material(String entity) {
        return base + "material/" + slug(entity, "");
    }

    public String fact(FactId fact) {
        return base + "fact/" + fact.value();
    }

    /// The place that a statement was read from.
    ///
    /// @param number of the statement within its paper, from 1
    public String passage(FileId file, int number) {
        return base + "passage/" + file.sha256() + "/" + number;
    }

    /// An entry of a reference list.
    public String reference(FileId file, String label) {
        return file(file) + "/reference/" + slug(label, "");
    }

    /// A cited work whose DOI is not known, so that it is known within its paper only.
    public String citedWork(FileId file, String label) {
        return file(file) + "/work/" + slug(label, "");
    }

    public String author(FileId file, int position) {
        return file(file) + "/author/" + position;
    }

    public String conflict(String id) {
        return base + "conflict/" + id;
    }

    /// A named graph that belongs to no single paper: `conflicts`, `links`, `curation`,
    /// `ontology`.
    public String graph(String name) {
        return base + "graph/" + name;
    }

    /// Different texts have different slugs: letters, digits and what paths allow stay, slashes
    /// become underscores, blanks plus signs, all else is percent-encoded.
    static String slug(String text, String alsoPlain) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("nothing to make an IRI of");
        }
        StringBuilder slug = new StringBuilder(text.length());
        for (byte unsigned : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unsigned & 0xFF);
            if (isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0 || alsoPlain.indexOf(c) >= 0) {
                slug.append(c);
            } else if (c == '/') {
                slug.append('_');
            } else if (c == ' ') {
                slug.append('+');
            } else {
                slug.append('%').append(hexDigit(c >> 4)).append(hexDigit(c & 15));
            }
        }
        return slug.charAt(0) == '.' ? "%2E" + slug.substring(1) : slug.toString();
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static char hexDigit(int value) {
        return Character.toUpperCase(Character.forDigit(value, 16));
    }
}
