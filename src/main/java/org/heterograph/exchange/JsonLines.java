package org.heterograph.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.heterograph.audit.Auditor;
import org.heterograph.document.Document;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.FactId;
import org.heterograph.fact.Statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An extraction as JSON Lines: one object a line, in document order, keys in a fixed order, what
/// is unknown left out.
///
/// ```java
/// JsonLines.write(extraction, false, System.out);
/// // {"type":"document","title":"…",…}
/// // {"type":"measurement","material":"SnSe2","property":"specific_capacity","value":512,…}
/// ```
public final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLines() {}

    /// Writes the paper's own lines (document, sections, paragraphs, figures, tables, references),
    /// its statements and the conflicts within it.
    ///
    /// @param candidates whether statements that are not asserted are written too, marked
    /// `"asserted": false`
    public static void write(Extraction extraction, boolean candidates, Appendable out)
            throws IOException {
        List<Statement> asserted = asserted(extraction);
        List<Statement> printed = candidates ? extraction.statements() : asserted;
        List<Line> lines = new ArrayList<>(new DocumentLines(extraction).lines());
        printed.forEach(statement -> lines.add(lineOf(statement)));
        new Auditor().audit(extraction).forEach(conflict -> lines.add(ConflictLines.line(conflict)));
        lines.sort(Comparator.comparingInt(Line::offset));
        try (LineWriter writer = new LineWriter(out)) {
            for (Line line : lines) {
                writer.line(line.type(), line.keys());
            }
        }
    }

    /// Writes the lines of some facts alone, candidates left out.
    public static void writeFacts(Extraction extraction, Set<FactId> facts, Appendable out)
            throws IOException {
        try (LineWriter writer = new LineWriter(out)) {
            for (Statement statement : asserted(extraction)) {
                if (facts.contains(statement.claim().fact())) {
                    Line line = lineOf(statement);
                    writer.line(line.type(), line.keys());
                }
            }
        }
    }

    /// The statements of the lines, in their order, candidates included; lines that tell of the
    /// paper itself are passed over.
    ///
    /// @param document the paper that the lines were written for
    /// @throws UnreadableExtractionException if a line is no statement of this document
    public static List<Statement> readStatements(Document document, BufferedReader lines)
            throws IOException {
        StatementReader reader = new StatementReader(document);
        List<Statement> statements = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                read(reader, line, number).ifPresent(statements::add);
            }
        }
        return statements;
    }

    private static Optional<Statement> read(StatementReader reader, String line, int number) {
        try {
            return reader.read(new ObjectReader(JSON.readTree(line)));
        } catch (UnreadableExtractionException
                | IllegalArgumentException
                | JsonProcessingException e) {
            throw new UnreadableExtractionException("line " + number + ": " + e.getMessage(), e);
        }
    }

    private static List<Statement> asserted(Extraction extraction) {
        return extraction.statements().stream().filter(it -> it.claim().asserted()).toList();
    }

    private static Line lineOf(Statement statement) {
        Claim claim = statement.claim();
        return new Line(
                StatementLines.type(statement),
                claim.evidence().quote().span().start(),
                writer -> {
                    StatementLines.write(statement, writer);
                    EvidenceLines.write(claim, writer);
                });
    }
}
