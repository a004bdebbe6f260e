package org.heterograph.graph.mapping;

import org.heterograph.audit.conflict.Conflict;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.FactId;
import org.heterograph.fact.FactIds;
import org.heterograph.fact.Statement;
import org.heterograph.paper.FileId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Describes what cannot all be true in a paper: the facts, and the places where they are said.
final class ConflictTriples {
    private final Iris iris;
    private final FileId file;
    private final TripleSink sink;
    private final Concepts concepts;
    private final Names names;
    private final Map<Place, Integer> numbers = new HashMap<>();

    /// Enough to know a statement by: its fact and where its words begin and end.
    private record Place(Optional<FactId> fact, int start, int end) {}

    ConflictTriples(Iris iris, Concepts concepts, Extraction extraction, TripleSink sink) {
        this.iris = iris;
        this.file = extraction.document().file();
        this.sink = sink;
        this.concepts = concepts;
        this.names = new Names(extraction.statements());
        List<Statement> statements = extraction.statements();
        for (int i = 0; i < statements.size(); i++) {
            Claim claim = statements.get(i).claim();
            numbers.putIfAbsent(
                    place(new Conflict.Side(Optional.of(claim.fact()), claim.evidence())), i + 1);
        }
    }

    private static Place place(Conflict.Side side) {
        var span = side.evidence().quote().span();
        return new Place(side.fact(), span.start(), span.end());
    }

    void describe(List<Conflict> conflicts) {
        conflicts.forEach(this::describe);
    }

    private void describe(Conflict it) {
        Description conflict =
                new Description(iris.conflict(id(it)), sink)
                        .a(Terms.CONFLICT)
                        .link(Terms.IN_PAPER, iris.file(file))
                        .text(Terms.CONFLICT_KIND, it.kind().printed())
                        .text(Terms.SEVERITY, it.severity().printed())
                        .text(Terms.REASON, it.reason())
                        .link(Terms.OF_MATERIAL, material(it))
                        .link(Terms.PROPERTY, it.property().map(this::property));
        for (int i = 0; i < it.between().size(); i++) {
            side(conflict, it.between().get(i), i + 1);
        }
    }

    /// Labels of materials and concepts stand in the paper's own graph.
    private Optional<String> material(Conflict it) {
        return it.material().isBlank()
                ? Optional.empty()
                : Optional.of(iris.material(names.entity(it.material())));
    }

    private String property(String notation) {
        return concepts.iri("metrics", notation);
    }

    private void side(Description conflict, Conflict.Side side, int index) {
        conflict.link(Terms.BETWEEN, side.fact().map(iris::fact));
        Integer number = numbers.get(place(side));
        if (number != null) {
            conflict.link(Terms.HAS_EVIDENCE, iris.passage(file, number));
        } else {
            String words = conflict.subject() + "/side/" + index;
            new EvidenceTriples(iris, file, sink).describe(words, side.evidence());
            conflict.link(Terms.HAS_EVIDENCE, words);
        }
    }

    private String id(Conflict it) {
        String sides =
                it.between().stream()
                        .map(side -> place(side).toString())
                        .collect(Collectors.joining(" "));
        return FactIds.of(file, "conflict", it.kind().printed(), it.reason(), sides).value();
    }
}
