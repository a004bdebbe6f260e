package org.heterograph.graph.mapping;

import org.heterograph.audit.conflict.Conflict;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.FactId;
import org.heterograph.fact.Statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Says in RDF what was read from a paper.
///
/// Statements that share a fact are one thing with several places of evidence. What is said of it
/// is what the most specific of them says, so that no fact has two values of one condition; credits
/// and techniques are those of all. Candidates are left out.
///
/// ```java
/// new FactMapper(iris, concepts).map(extraction, sink);
/// ```
public final class FactMapper {
    private final Iris iris;
    private final Concepts concepts;

    public FactMapper(Iris iris, Concepts concepts) {
        this.iris = iris;
        this.concepts = concepts;
    }

    /// A statement and its number in the paper, from 1.
    private record Numbered(int number, Statement statement) {
        Claim claim() {
            return statement.claim();
        }
    }

    /// The triples of the paper's named graph.
    public void map(Extraction extraction, TripleSink sink) {
        Citations citations = new Citations(extraction.document(), iris);
        new PaperTriples(iris, sink).describe(extraction, citations);
        new OfPaper(extraction, citations, sink).describe();
    }

    /// The triples of conflicts within the paper, for the graph of conflicts.
    public void map(Extraction extraction, List<Conflict> conflicts, TripleSink sink) {
        if (!conflicts.isEmpty()) {
            new ConflictTriples(iris, concepts, extraction, sink).describe(conflicts);
        }
    }

    /// One paper being mapped.
    private final class OfPaper {
        private final Extraction extraction;
        private final TripleSink sink;
        private final Citations citations;
        private final Materials materials;
        private final StatementTriples statements;
        private final EvidenceTriples evidence;

        OfPaper(Extraction extraction, Citations citations, TripleSink sink) {
            this.extraction = extraction;
            this.sink = sink;
            this.citations = citations;
            this.materials = new Materials(iris, new Names(extraction.statements()), sink);
            this.statements = new StatementTriples(concepts, materials, citations);
            this.evidence = new EvidenceTriples(iris, extraction.document().file(), sink);
        }

        void describe() {
            facts().values().forEach(this::fact);
        }

        private Map<FactId, List<Numbered>> facts() {
            Map<FactId, List<Numbered>> facts = new LinkedHashMap<>();
            List<Statement> all = extraction.statements();
            for (int i = 0; i < all.size(); i++) {
                Claim claim = all.get(i).claim();
                if (claim.asserted()) {
                    facts.computeIfAbsent(claim.fact(), _ -> new ArrayList<>())
                            .add(new Numbered(i + 1, all.get(i)));
                }
            }
            return facts;
        }

        private void fact(List<Numbered> group) {
            Statement said = mostSpecific(group);
            if (said instanceof Statement.Material) {
                group.forEach(this::material);
                return;
            }
            Description fact =
                    new Description(iris.fact(said.claim().fact()), sink)
                            .a(StatementTriples.type(said))
                            .link(Terms.IN_PAPER, iris.file(extraction.document().file()))
                            .number(Terms.CONFIDENCE, confidence(group));
            statements.describe(fact, said);
            statements.describeTechniques(fact, group.stream().map(Numbered::statement).toList());
            credits(group).forEach(work -> fact.link(Terms.CREDITS, work));
            group.forEach(it -> evidence.describe(fact, it.claim(), it.number()));
        }

        private void material(Numbered it) {
            if (it.statement() instanceof Statement.Material material) {
                evidence.describe(materials.describe(material), it.claim(), it.number());
            }
        }

        private Set<String> credits(List<Numbered> group) {
            Set<String> works = new LinkedHashSet<>();
            for (Numbered it : group) {
                it.claim().cites().forEach(label -> citations.work(label).ifPresent(works::add));
            }
            return works;
        }

        private static double confidence(List<Numbered> group) {
            return group.stream().mapToDouble(it -> it.claim().confidence()).max().orElse(0);
        }

        /// The statement with most to say, the first of equals.
        private static Statement mostSpecific(List<Numbered> group) {
            return group.stream()
                    .map(Numbered::statement)
                    .max(Comparator.comparingInt(Detail::of))
                    .orElseThrow();
        }
    }
}
