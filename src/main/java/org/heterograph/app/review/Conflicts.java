package org.heterograph.app.review;

import org.heterograph.app.review.FoundConflict.Place;
import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.graph.sparql.GraphQuery;
import org.heterograph.graph.sparql.GraphValue;
import org.heterograph.paper.FileId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What contradicts itself in a library: within a paper, and between papers.
///
/// ```java
/// new Conflicts(graph).find(Wanted.ALL);
/// ```
public final class Conflicts {
    private static final String QUESTION =
            """
            PREFIX hg: <https://w3id.org/heterograph/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT DISTINCT ?conflict ?kind ?severe ?material ?property ?reason ?paper ?title
                   ?passage ?page ?section ?quote ?boxes ?fact WHERE {
              ?conflict a hg:Conflict ; hg:conflictKind ?kind ; hg:severity ?severe ; hg:reason ?reason .
              OPTIONAL { ?conflict hg:material/rdfs:label ?material }
              OPTIONAL { ?conflict hg:property/skos:notation ?property }
              OPTIONAL {
                ?conflict hg:evidence ?passage . ?passage hg:paper ?paper ; hg:quote ?quote .
                OPTIONAL { ?passage hg:page ?page }
                OPTIONAL { ?passage hg:section ?section }
                OPTIONAL { ?passage hg:boxes ?boxes }
                OPTIONAL { ?passage oa:hasBody ?fact }
                OPTIONAL { ?paper dcterms:title ?title }
              }
            } ORDER BY ?title ?paper ?conflict ?page ?passage
            """;

    private static final Pattern BOX = Pattern.compile("\\[([-\\d., ]{7,99})\\]");

    private final KnowledgeGraph graph;
    private final Iris iris;

    public Conflicts(KnowledgeGraph graph) {
        this.graph = graph;
        this.iris = new Iris();
    }

    /// Which conflicts are asked for; empty means all.
    ///
    /// @param severity `hard` or `soft`
    public record Wanted(Optional<FileId> paper, Optional<String> kind, Optional<String> severity) {
        public static final Wanted ALL =
                new Wanted(Optional.empty(), Optional.empty(), Optional.empty());

        private boolean fits(FoundConflict it) {
            return kind.filter(wanted -> !wanted.equals(it.kind())).isEmpty()
                    && severity.filter(wanted -> !wanted.equals(it.severity())).isEmpty()
                    && paper.filter(
                                    file ->
                                            it.between().stream()
                                                    .noneMatch(
                                                            place ->
                                                                    place.paper()
                                                                            .equals(file.sha256())))
                            .isEmpty();
        }
    }

    /// The conflicts by the title of the paper that holds their first place.
    public List<FoundConflict> find(Wanted wanted) {
        Map<String, List<Map<String, GraphValue>>> rows =
                graph.select(GraphQuery.of(QUESTION)).rows().stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> text(row, "conflict"),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return rows.values().stream().map(this::conflict).filter(wanted::fits).toList();
    }

    private FoundConflict conflict(List<Map<String, GraphValue>> rows) {
        Map<String, GraphValue> first = rows.getFirst();
        List<Place> places = new ArrayList<>();
        rows.stream().filter(row -> row.containsKey("passage")).map(this::place).forEach(places::add);
        return new FoundConflict(
                last(text(first, "conflict")),
                text(first, "kind"),
                text(first, "severe"),
                text(first, "material"),
                text(first, "property"),
                text(first, "reason"),
                places.stream().distinct().toList());
    }

    private Place place(Map<String, GraphValue> row) {
        String page = text(row, "page");
        String fact = text(row, "fact");
        return new Place(
                iris.fileOf(text(row, "paper")).map(FileId::sha256).orElse(""),
                text(row, "title"),
                page.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(page)),
                text(row, "section"),
                text(row, "quote"),
                boxes(text(row, "boxes")),
                Optional.of(last(fact)).filter(it -> !it.isEmpty()));
    }

    /// `[[72, 100.5, 50, 12], …]` as the graph holds them.
    private static List<List<Double>> boxes(String text) {
        return BOX.matcher(text)
                .results()
                .map(box -> Arrays.stream(box.group(1).split(", ", -1)).map(Double::valueOf).toList())
                .toList();
    }

    private static String text(Map<String, GraphValue> row, String column) {
        return Optional.ofNullable(row.get(column)).map(GraphValue::text).orElse("");
    }

    private static String last(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
