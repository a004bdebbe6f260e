package org.heterograph.cli.extract;

import org.heterograph.app.Wiring;
import org.heterograph.audit.Auditor;
import org.heterograph.exchange.JsonLines;
import org.heterograph.fact.Extraction;
import org.heterograph.graph.PaperFacts;
import org.heterograph.graph.writing.GraphFormat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Writes an extraction in one of the formats of `extract`.
///
/// @param extension of files in that format
/// @param graph absent for JSON Lines
/// @param candidates whether JSON Lines hold candidates too
record ExtractionWriter(String extension, Optional<GraphFormat> graph, boolean candidates) {
    private static final String LINES = "jsonl";

    /// @throws UnknownFormatException for a format that is none
    static ExtractionWriter of(String format, boolean candidates) {
        Optional<GraphFormat> graph = GraphFormat.named(format);
        if (graph.isEmpty() && !format.equals(LINES)) {
            throw new UnknownFormatException(
                    "no format '" + format + "'; take jsonl, ttl, trig, nq, nt, jsonld or rdf");
        }
        return new ExtractionWriter(format, graph, candidates);
    }

    void write(Extraction extraction, OutputStream out) throws IOException {
        if (graph.isPresent()) {
            Wiring.rdfWriter().write(facts(extraction), graph.get(), out);
            return;
        }
        BufferedWriter lines =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        JsonLines.write(extraction, candidates, lines);
        lines.flush();
    }

    private static PaperFacts facts(Extraction extraction) {
        return new PaperFacts(extraction, new Auditor().audit(extraction), "");
    }
}
