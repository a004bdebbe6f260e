package org.heterograph.graph.writing;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.SysRIOT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.heterograph.graph.mapping.Terms;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/// Writes named graphs one after the other.
public final class QuadWriter implements AutoCloseable {
    /// Namespaces by the prefixes that stand at the top of a file.
    public static final Map<String, String> PREFIXES =
            new TreeMap<>(
                    Map.of(
                            "hg", Terms.HG,
                            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
                            "skos", "http://www.w3.org/2004/02/skos/core#",
                            "dcterms", "http://purl.org/dc/terms/",
                            "fabio", "http://purl.org/spar/fabio/",
                            "cito", "http://purl.org/spar/cito/",
                            "oa", "http://www.w3.org/ns/oa#",
                            "xsd", "http://www.w3.org/2001/XMLSchema#",
                            "unit", "http://qudt.org/vocab/unit/",
                            "metric", Terms.VOCABULARY + "metrics/"));

    private final GraphFormat format;
    private final OutputStream out;
    private final DatasetGraph kept = DatasetGraphFactory.create();
    private final StreamRDF stream;

    public QuadWriter(GraphFormat format, OutputStream out) {
        this.format = format;
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.stream =
                format.streams()
                        ? StreamRDFWriter.getWriterStream(this.out, format.format())
                        : StreamRDFLib.dataset(kept);
        stream.start();
        PREFIXES.forEach(stream::prefix);
    }

    public void write(Node name, Collection<Triple> triples) {
        for (Triple triple : triples) {
            if (format.keepsNames()) {
                stream.quad(Quad.create(name, triple));
            } else {
                stream.triple(triple);
            }
        }
    }

    @Override
    public void close() {
        stream.finish();
        if (format == GraphFormat.JSON_LD) {
            RDFWriter.source(kept).format(format.format()).output(out);
        } else if (!format.streams()) {
            // Namespaces that are cut off in the middle of a name are not looked at.
            RDFWriter.source(kept.getDefaultGraph())
                    .format(format.format())
                    .set(SysRIOT.sysRdfWriterProperties, Map.of("allowBadURIs", "true"))
                    .output(out);
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
