package org.heterograph.graph.writing;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;

import java.util.Arrays;
import java.util.Optional;

/// How RDF is written.
public enum GraphFormat {
    /// Named graphs, for people and programs.
    TRIG("trig", "application/trig", RDFFormat.TRIG_BLOCKS),
    /// One graph, for people and programs; named graphs are put together.
    TURTLE("ttl", "text/turtle", RDFFormat.TURTLE_BLOCKS),
    /// Named graphs, a line a triple.
    N_QUADS("nq", "application/n-quads", RDFFormat.NQUADS),
    /// One graph, a line a triple.
    N_TRIPLES("nt", "application/n-triples", RDFFormat.NTRIPLES),
    /// Named graphs as JSON; holds all in memory.
    JSON_LD("jsonld", "application/ld+json", RDFFormat.JSONLD11_FLAT),
    /// One graph as XML; holds all in memory.
    RDF_XML("rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN);

    private final String extension;
    private final String mediaType;
    private final RDFFormat format;

    GraphFormat(String extension, String mediaType, RDFFormat format) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.format = format;
    }

    /// `ttl`, `trig`, `nq`, `nt`, `jsonld`, `rdf`
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /// The format that a file name ends in, or that is asked for by its extension.
    public static Optional<GraphFormat> named(String extension) {
        return Arrays.stream(values()).filter(it -> it.extension.equals(extension)).findFirst();
    }

    boolean keepsNames() {
        return this == TRIG || this == N_QUADS || this == JSON_LD;
    }

    boolean streams() {
        return this != JSON_LD && this != RDF_XML;
    }

    public Lang language() {
        return format.getLang();
    }

    public RDFFormat format() {
        return format;
    }
}
