package org.heterograph.app.review;

import org.heterograph.fact.Extraction;
import org.heterograph.fact.FactId;
import org.heterograph.fact.Statement;
import org.heterograph.fact.curation.Decision;
import org.heterograph.fact.curation.Decision.Accept;
import org.heterograph.fact.curation.Decision.Correct;
import org.heterograph.fact.curation.Decision.Merge;
import org.heterograph.fact.curation.Decision.OnMaterials;
import org.heterograph.fact.curation.Decision.OnStatement;
import org.heterograph.fact.curation.Decision.Reject;
import org.heterograph.fact.curation.Decision.Split;
import org.heterograph.fact.curation.Decision.Target;
import org.heterograph.fact.curation.Decision.What;
import org.heterograph.fact.curation.Targets;
import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.graph.sparql.GraphQuery;
import org.heterograph.graph.sparql.GraphValue;
import org.heterograph.library.Library;
import org.heterograph.library.PaperCard;
import org.heterograph.paper.FileId;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Carries out what a person asks for, and tells what has been decided.
public final class Curator {
    private final Library library;
    private final KnowledgeGraph graph;
    private final Clock clock;
    private final Iris iris = new Iris();

    public Curator(Library library, KnowledgeGraph graph, Clock clock) {
        this.library = library;
        this.graph = graph;
        this.clock = clock;
    }

    /// @return a line for people
    /// @throws IllegalArgumentException if there is no such fact or material, or no such verb
    public String decide(Request request) {
        Decision decision =
                new Decision(
                        what(request),
                        request.who(),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS),
                        request.why());
        library.decide(decision);
        return line(decision, false);
    }

    private What what(Request request) {
        return switch (request.verb()) {
            case "accept" -> new Accept(target(request));
            case "reject" -> new Reject(target(request));
            case "correct" -> new Correct(target(request), request.changes());
            case "merge" -> new Merge(material(request.first()), material(request.second()));
            case "split" -> new Split(material(request.first()), material(request.second()));
            default ->
                    throw new IllegalArgumentException(
                            "no verb '"
                                    + request.verb()
                                    + "'; take accept, reject, correct, merge or split");
        };
    }

    private Target target(Request request) {
        FactId fact = new FactId(request.first().strip());
        FileId paper =
                request.paper().isBlank()
                        ? paperOf(fact)
                        : only(request.paper(), library.find(request.paper()));
        Extraction mined = library.mined(paper).orElseThrow(() -> unknown(fact));
        return mined.statements().stream()
                .filter(it -> it.claim().fact().equals(fact))
                .findFirst()
                .map((Statement it) -> Targets.of(paper, it))
                .orElseThrow(() -> unknown(fact));
    }

    /// The graph knows what is asserted, and what was decided on what no longer is.
    private FileId paperOf(FactId fact) {
        GraphQuery question =
                GraphQuery.of(
                                """
                                PREFIX hg: <https://w3id.org/heterograph/ontology#>
                                PREFIX prov: <http://www.w3.org/ns/prov#>
                                SELECT DISTINCT ?paper WHERE {
                                  { ?fact hg:paper ?paper } UNION { ?decision prov:used ?fact ; hg:paper ?paper }
                                }
                                """)
                        .with("fact", new GraphValue.Iri(iris.fact(fact)));
        return graph.select(question).column("paper").stream()
                .flatMap(it -> iris.fileOf(it).stream())
                .findFirst()
                .orElseThrow(() -> unknown(fact));
    }

    private static FileId only(String identifier, List<PaperCard> found) {
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    found.isEmpty()
                            ? "no paper " + identifier + "; 'heterograph list' shows them"
                            : identifier + " means several papers; give more digits");
        }
        return found.getFirst().file();
    }

    private static IllegalArgumentException unknown(FactId fact) {
        return new IllegalArgumentException(
                "no fact "
                        + fact
                        + " is asserted; of a candidate name the paper too (--paper ID)");
    }

    private String material(String name) {
        GraphQuery question =
                GraphQuery.of(
                                """
                                PREFIX hg: <https://w3id.org/heterograph/ontology#>
                                ASK { ?material a hg:Material }
                                """)
                        .with("material", new GraphValue.Iri(iris.material(name)));
        if (!graph.ask(question)) {
            throw new IllegalArgumentException(
                    "no material '" + name + "'; give it as the graph labels it (CuS/In2S3@NC)");
        }
        return name;
    }

    /// A line a decision, oldest first; orphans are marked.
    public String text() {
        Set<Decision> orphans = new HashSet<>(library.orphans());
        StringBuilder text = new StringBuilder();
        for (Decision decision : library.decisions()) {
            text.append(line(decision, orphans.contains(decision))).append('\n');
        }
        return text.toString();
    }

    /// Time, verb, what, who, why, parted by tabs.
    private static String line(Decision it, boolean orphan) {
        return String.join(
                "\t",
                it.when().toString(),
                it.what().verb() + (orphan ? " (orphan)" : ""),
                said(it.what()),
                it.who(),
                it.why());
    }

    private static String said(What what) {
        return switch (what) {
            case OnMaterials it -> it.one() + " " + it.other();
            case OnStatement it ->
                    it.target().fact()
                            + changes(it)
                            + " “"
                            + it.target().quote().strip()
                            + "”";
        };
    }

    private static String changes(OnStatement what) {
        return what instanceof Correct it ? " " + it.changes() : "";
    }
}
