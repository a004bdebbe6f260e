package org.heterograph.exchange;

import org.heterograph.fact.Claim;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.Statement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// An extraction as JSON Lines: one object a line, in document order, keys in a fixed order, what
/// is unknown left out.
///
/// ```java
/// JsonLines.write(extraction, false, System.out);
/// // {"type":"document","title":"…",…}
/// // {"type":"measurement","material":"SnSe2","property":"specific_capacity","value":512,…}
/// ```
public final class JsonLines {
    private JsonLines() {}

    /// Writes the paper's own lines (document, sections, paragraphs, figures, tables, references)
    /// and its statements.
    ///
    /// @param candidates whether statements that are not asserted are written too, marked
    /// `"asserted": false`
    public static void write(Extraction extraction, boolean candidates, Appendable out)
            throws IOException {
        List<Line> lines = new ArrayList<>(new DocumentLines(extraction).lines());
        for (Statement statement : extraction.statements()) {
            if (candidates || statement.claim().asserted()) {
                lines.add(lineOf(statement));
            }
        }
        lines.sort(Comparator.comparingInt(Line::offset));
        try (LineWriter writer = new LineWriter(out)) {
            for (Line line : lines) {
                writer.line(line.type(), line.keys());
            }
        }
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
