package org.heterograph.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.FactId;
import org.heterograph.fact.Statement;
import org.heterograph.graph.mapping.Concepts;
import org.heterograph.graph.mapping.FactMapper;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.vocabulary.Vocabulary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Holds facts and vocabulary against the shapes of `ontology/shapes.ttl`.
///
/// ```java
/// List<Violation> broken = validator.validate(extraction);
/// Extraction sound = validator.withoutBroken(extraction, broken);
/// ```
public final class ShapeValidator {
    private final Shapes shapes = Shapes.parse(Ontology.shapes());
    private final FactMapper mapper;
    private final Iris iris;

    public ShapeValidator(Vocabulary vocabulary, Iris iris) {
        this.mapper = new FactMapper(iris, new Concepts(vocabulary, Ontology.read().units()));
        this.iris = iris;
    }

    /// What is wrong with the asserted facts of a paper, in order of their names.
    public List<Violation> validate(Extraction extraction) {
        JenaSink sink = new JenaSink();
        mapper.map(extraction, sink);
        Graph graph = GraphFactory.createDefaultGraph();
        sink.triples().forEach(graph::add);
        Map<String, FactId> facts = facts(extraction);
        return violations(graph, focus -> Optional.ofNullable(facts.get(focus)));
    }

    /// What is wrong with the files of `ontology/`.
    public List<Violation> validateOntology() {
        return violations(Ontology.read().graph(), _ -> Optional.empty());
    }

    /// The extraction with the statements of broken facts as candidates only.
    public Extraction withoutBroken(Extraction extraction, List<Violation> violations) {
        Set<FactId> broken =
                violations.stream().flatMap(it -> it.fact().stream()).collect(Collectors.toSet());
        List<Statement> statements =
                extraction.statements().stream()
                        .map(it -> broken.contains(it.claim().fact()) ? candidate(it) : it)
                        .toList();
        return new Extraction(extraction.document(), statements, extraction.miner());
    }

    private static Statement candidate(Statement statement) {
        return statement.with(statement.claim().candidate());
    }

    private List<Violation> violations(Graph graph, Function<String, Optional<FactId>> factOf) {
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(entry -> violation(entry, factOf))
                .distinct()
                .sorted(Comparator.comparing(Violation::focus).thenComparing(Violation::message))
                .toList();
    }

    private static Violation violation(
            ReportEntry entry, Function<String, Optional<FactId>> factOf) {
        Node focus = entry.focusNode();
        String name = focus.isURI() ? focus.getURI() : focus.toString();
        return new Violation(name, entry.message(), factOf.apply(name));
    }

    /// Facts by their own IRIs and by those of their evidence.
    private Map<String, FactId> facts(Extraction extraction) {
        Map<String, FactId> facts = new HashMap<>();
        List<Statement> statements = extraction.statements();
        for (int i = 0; i < statements.size(); i++) {
            FactId fact = statements.get(i).claim().fact();
            facts.put(iris.fact(fact), fact);
            facts.put(iris.passage(extraction.document().file(), i + 1), fact);
        }
        return facts;
    }
}
