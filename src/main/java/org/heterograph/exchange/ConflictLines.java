package org.heterograph.exchange;

import org.heterograph.audit.conflict.Conflict;
import org.heterograph.fact.FactId;

import java.io.IOException;

/// Writes what cannot all be true in a paper, at the place of its first side.
final class ConflictLines {
    private ConflictLines() {}

    static Line line(Conflict conflict) {
        Conflict.Side first = conflict.between().getFirst();
        return new Line(
                "conflict",
                first.evidence().quote().span().start(),
                writer -> {
                    keys(conflict, writer);
                    EvidenceLines.write(first.evidence(), writer);
                });
    }

    private static void keys(Conflict conflict, LineWriter line) throws IOException {
        line.text("kind", conflict.kind().printed())
                .text("severity", conflict.severity().printed())
                .text("material", conflict.material())
                .text("property", conflict.property())
                .text("reason", conflict.reason())
                .objects("between", conflict.between().stream().map(ConflictLines::side).toList());
    }

    private static Line.Keys side(Conflict.Side side) {
        return line -> {
            line.text("fact", side.fact().map(FactId::value));
            EvidenceLines.write(side.evidence(), line);
        };
    }
}
