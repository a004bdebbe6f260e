package org.heterograph.app;

import org.heterograph.exchange.JsonLines;
import org.heterograph.fact.Extraction;
import org.heterograph.graph.GraphFormat;
import org.heterograph.library.PaperCard;
import org.heterograph.paper.FileId;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Takes the statements of a store away.
///
/// @param format absent for JSON Lines
/// @param paper absent for all
public record Export(
        Optional<GraphFormat> format, Optional<FileId> paper, Heterograph heterograph) {
    private static final String LINES = "jsonl";

    /// @param format `trig`, `nq`, `ttl`, `nt`, `jsonld`, `rdf` or `jsonl`
    /// @throws IllegalArgumentException for another
    public static Export of(String format, Optional<FileId> paper, Heterograph heterograph) {
        Optional<GraphFormat> graph = GraphFormat.named(format);
        if (graph.isEmpty() && !format.equals(LINES)) {
            throw new IllegalArgumentException(
                    "no format '" + format + "'; take trig, nq, ttl, nt, jsonld, rdf or jsonl");
        }
        return new Export(graph, paper, heterograph);
    }

    public String mediaType() {
        return format.map(GraphFormat::mediaType).orElse("application/x-ndjson");
    }

    /// Writes; the stream stays open.
    public void write(OutputStream out) throws IOException {
        if (format.isEmpty()) {
            lines(out);
        } else if (paper.isPresent()) {
            heterograph.graph().export(paper.get(), format.get(), out);
        } else {
            heterograph.graph().export(format.get(), out);
        }
    }

    private void lines(OutputStream out) throws IOException {
        BufferedWriter lines =
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (FileId file : files()) {
            Optional<Extraction> extraction = heterograph.library().extraction(file);
            if (extraction.isPresent()) {
                JsonLines.write(extraction.get(), false, lines);
            }
        }
        lines.flush();
    }

    private List<FileId> files() {
        return paper.map(List::of)
                .orElseGet(
                        () -> heterograph.library().cards().stream().map(PaperCard::file).toList());
    }
}
