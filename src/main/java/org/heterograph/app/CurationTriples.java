package org.heterograph.app;

import org.heterograph.fact.curation.Decision;
import org.heterograph.fact.curation.Decision.Correct;
import org.heterograph.fact.curation.Decision.Merge;
import org.heterograph.fact.curation.Decision.OnMaterials;
import org.heterograph.fact.curation.Decision.OnStatement;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.graph.mapping.Terms;
import org.heterograph.graph.mapping.TripleSink;
import org.heterograph.paper.FileId;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Says in RDF (PROV-O) who decided what on which fact or materials, when and why: the graph
/// `curation`.
final class CurationTriples {
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String DATE_TIME = "http://www.w3.org/2001/XMLSchema#dateTime";
    private static final String COMMENT = "http://www.w3.org/2000/01/rdf-schema#comment";
    private static final String EXACT_MATCH = "http://www.w3.org/2004/02/skos/core#exactMatch";
    private static final String DIFFERENT = "http://www.w3.org/2002/07/owl#differentFrom";

    private final Iris iris;
    private final List<Decision> decisions;

    /// @param decisions all of a library, oldest first
    CurationTriples(Iris iris, List<Decision> decisions) {
        this.iris = iris;
        this.decisions = List.copyOf(decisions);
    }

    /// The things that [#write] says something of.
    List<String> subjects() {
        List<String> subjects = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            subjects.add(decision(i));
            if (decisions.get(i).what() instanceof OnMaterials it) {
                subjects.add(iris.material(it.other()));
            }
        }
        return subjects;
    }

    void write(TripleSink sink) {
        for (int i = 0; i < decisions.size(); i++) {
            write(decision(i), decisions.get(i), sink);
        }
    }

    private String decision(int index) {
        return iris.base() + "curation/" + (index + 1);
    }

    private void write(String iri, Decision decision, TripleSink sink) {
        sink.link(iri, Terms.A, PROV + "Activity");
        sink.link(iri, Terms.A, Terms.DECISION);
        text(sink, iri, Terms.DECIDED, decision.what().verb());
        sink.literal(iri, PROV + "endedAtTime", decision.when().toString(), DATE_TIME);
        text(sink, iri, COMMENT, decision.why());
        agent(iri, decision.who(), sink);
        switch (decision.what()) {
            case OnStatement it -> statement(iri, it, sink);
            case OnMaterials it -> materials(iri, it, isLast(it), sink);
        }
    }

    private void agent(String iri, String who, TripleSink sink) {
        if (!who.isBlank()) {
            String agent = iris.base() + "agent/" + digits(who);
            sink.link(iri, PROV + "wasAssociatedWith", agent);
            sink.link(agent, Terms.A, PROV + "Agent");
            text(sink, agent, Terms.LABEL, who);
        }
    }

    private static String digits(String who) {
        return FileId.of(who.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, 16);
    }

    private void statement(String iri, OnStatement what, TripleSink sink) {
        sink.link(iri, PROV + "used", iris.fact(what.target().fact()));
        sink.link(iri, Terms.IN_PAPER, iris.file(what.target().paper()));
        text(sink, iri, Terms.QUOTE, what.target().quote());
        if (what instanceof Correct it) {
            text(sink, iri, Terms.CORRECTION, changes(it.changes()));
        }
    }

    private static String changes(Map<String, String> changes) {
        return changes.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
    }

    /// Whether nothing was decided on the two materials after that.
    private boolean isLast(OnMaterials what) {
        Set<String> pair = Set.copyOf(what.both());
        return decisions.reversed().stream()
                .map(Decision::what)
                .filter(
                        it ->
                                it instanceof OnMaterials other
                                        && pair.equals(Set.copyOf(other.both())))
                .findFirst()
                .filter(what::equals)
                .isPresent();
    }

    private void materials(String iri, OnMaterials what, boolean holds, TripleSink sink) {
        what.both().forEach(it -> sink.link(iri, PROV + "used", iris.material(it)));
        if (holds) {
            sink.link(
                    iris.material(what.other()),
                    what instanceof Merge ? EXACT_MATCH : DIFFERENT,
                    iris.material(what.one()));
        }
    }

    private static void text(TripleSink sink, String subject, String predicate, String text) {
        if (!text.isBlank()) {
            sink.literal(subject, predicate, text, Terms.XSD_STRING);
        }
    }
}
