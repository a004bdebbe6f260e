package org.heterograph.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.heterograph.exchange.CrateMetadata;
import org.heterograph.exchange.CrateMetadata.Part;
import org.heterograph.exchange.CrateMetadata.Source;
import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.writing.GraphFormat;
import org.heterograph.library.PaperCard;
import org.heterograph.library.Unclosed;
import org.heterograph.paper.FileId;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// All that can be taken away as one ZIP file that says what is in it: an RO-Crate.
///
/// @param paper absent for all
record Crate(Heterograph heterograph, Optional<FileId> paper) {
    private static final String ONTOLOGY = "ontology.ttl";
    private static final List<Part> PARTS =
            List.of(
                    new Part("graph.trig", "application/trig", "All statements, a graph a paper."),
                    new Part(
                            "measurements.csv",
                            "text/csv",
                            "Values, a row a statement, with conditions, DOI and page."),
                    new Part(
                            "statements.jsonl",
                            "application/x-ndjson",
                            "Statements with the boxes on the page that they were read from."),
                    new Part("works.bib", "application/x-bibtex", "The papers and what they cite."),
                    new Part(ONTOLOGY, "text/turtle", "The ontology and its vocabularies."));

    void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
        entry("ro-crate-metadata.json", zip);
        zip.write(metadata().json().getBytes(UTF_8));
        for (Part part : PARTS) {
            entry(part.path(), zip);
            write(part, new Unclosed(zip));
        }
        zip.finish();
    }

    private void write(Part part, OutputStream out) throws IOException {
        if (part.path().equals(ONTOLOGY)) {
            KnowledgeGraph.exportOntology(GraphFormat.TURTLE, out);
        } else {
            String format = part.path().substring(part.path().lastIndexOf('.') + 1);
            Export.of(format, paper, heterograph).write(out);
        }
    }

    private CrateMetadata metadata() {
        List<Source> sources =
                heterograph.library().cards().stream()
                        .filter(card -> paper.map(card.file()::equals).orElse(true))
                        .map(Crate::source)
                        .toList();
        return new CrateMetadata(
                "Statements of " + sources.size() + " papers on battery materials",
                "Read from papers by Heterograph: measurements with their conditions, reactions,"
                        + " junctions, mechanisms, synthesis, each with its place on the page.",
                PARTS,
                sources);
    }

    private static Source source(PaperCard card) {
        return new Source(
                card.doi()
                        .map(doi -> "https://doi.org/" + doi.doi())
                        .orElse("https://w3id.org/heterograph/id/file/" + card.file().sha256()),
                card.title().isEmpty() ? card.name() : card.title());
    }

    private static void entry(String name, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
    }
}
