package org.heterograph.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.heterograph.exchange.JsonLines;
import org.heterograph.exchange.citation.BibTeX;
import org.heterograph.exchange.citation.CitedWorks;
import org.heterograph.exchange.citation.Ris;
import org.heterograph.fact.Extraction;
import org.heterograph.graph.sparql.GraphQuery;
import org.heterograph.graph.writing.GraphFormat;
import org.heterograph.graph.writing.ResultFormat;
import org.heterograph.library.PaperCard;
import org.heterograph.paper.FileId;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes the statements of a store away.
///
/// @param format `trig`, `nq`, `ttl`, `nt`, `jsonld`, `rdf`, or one of [#OTHERS]
/// @param paper absent for all
public record Export(String format, Optional<FileId> paper, Heterograph heterograph) {
    /// What is no RDF of whole graphs, with its media type.
    private static final Map<String, String> OTHERS =
            Map.of(
                    "jsonl", "application/x-ndjson",
                    "csv", "text/csv",
                    "tsv", "text/tab-separated-values",
                    "bib", "application/x-bibtex",
                    "ris", "application/x-research-info-systems",
                    "nanopub", "application/trig",
                    "crate", "application/zip");

    private static final String KNOWN =
            "trig, nq, ttl, nt, jsonld, rdf, jsonl, csv, tsv, bib, ris, nanopub or crate";

    private static final Duration LIMIT = Duration.ofMinutes(30);

    /// @throws IllegalArgumentException for a format that is none
    public static Export of(String format, Optional<FileId> paper, Heterograph heterograph) {
        if (GraphFormat.named(format).isEmpty() && !OTHERS.containsKey(format)) {
            throw new IllegalArgumentException("no format '" + format + "'; take " + KNOWN);
        }
        return new Export(format, paper, heterograph);
    }

    public String mediaType() {
        return GraphFormat.named(format)
                .map(GraphFormat::mediaType)
                .orElseGet(() -> OTHERS.getOrDefault(format, "application/octet-stream"));
    }

    /// Writes; the stream stays open.
    public void write(OutputStream out) throws IOException {
        switch (format) {
            case "jsonl" -> lines(out);
            case "csv", "tsv" -> measurements(out);
            case "bib", "ris" -> works(out);
            case "nanopub" -> heterograph.graph().exportNanopublications(paper, out);
            case "crate" -> new Crate(heterograph, paper).write(out);
            default -> graphs(GraphFormat.named(format).orElseThrow(), out);
        }
    }

    private void graphs(GraphFormat as, OutputStream out) {
        if (paper.isPresent()) {
            heterograph.graph().export(paper.get(), as, out);
        } else {
            heterograph.graph().export(as, out);
        }
    }

    private void lines(OutputStream out) throws IOException {
        BufferedWriter lines = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        for (FileId file : files()) {
            Optional<Extraction> extraction = heterograph.library().extraction(file);
            if (extraction.isPresent()) {
                JsonLines.write(extraction.get(), false, lines);
            }
        }
        lines.flush();
    }

    /// A row a statement of a value, with all it holds at.
    private void measurements(OutputStream out) {
        Map<String, String> which = paper.map(it -> Map.of("paper", it.sha256())).orElse(Map.of());
        GraphQuery query =
                heterograph.queries().find("measurements").orElseThrow().ask(which).within(LIMIT);
        ResultFormat table = format.equals("csv") ? ResultFormat.CSV : ResultFormat.TSV;
        heterograph.graph().answer(query, table, out);
    }

    /// The papers, and then what they cite.
    private void works(OutputStream out) throws IOException {
        CitedWorks works = new CitedWorks();
        for (FileId file : files()) {
            heterograph.library().extraction(file).ifPresent(it -> works.paper(it.document()));
        }
        for (FileId file : files()) {
            heterograph.library().extraction(file).ifPresent(it -> works.citedBy(it.document()));
        }
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        if (format.equals("bib")) {
            BibTeX.write(works.works(), text);
        } else {
            Ris.write(works.works(), text);
        }
        text.flush();
    }

    private List<FileId> files() {
        return paper.map(List::of)
                .orElseGet(
                        () -> heterograph.library().cards().stream().map(PaperCard::file).toList());
    }
}
