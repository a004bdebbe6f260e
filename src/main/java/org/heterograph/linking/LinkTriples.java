package org.heterograph.linking;

import org.heterograph.audit.conflict.Conflict.Kind;
import org.heterograph.audit.conflict.Conflict.Severity;
import org.heterograph.audit.likeness.Repetition;
import org.heterograph.fact.FactIds;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.graph.mapping.Terms;
import org.heterograph.graph.mapping.TripleSink;
import org.heterograph.linking.LinkedPaper.Value;
import org.heterograph.linking.Links.Repeated;
import org.heterograph.paper.FileId;
import org.heterograph.paper.WorkId;

import java.util.ArrayList;
import java.util.List;

/// Says links in RDF: for the graph `links` how works and facts are joined, for the graph
/// `conflicts` where a paper repeats a value wrongly.
public final class LinkTriples {
    private static final String EXACT_MATCH = "http://www.w3.org/2004/02/skos/core#exactMatch";

    private final Iris iris;

    public LinkTriples(Iris iris) {
        this.iris = iris;
    }

    /// What tells that a paper is linked.
    public String mark(LinkedPaper paper) {
        return iris.file(paper.file());
    }

    public void writeMark(LinkedPaper paper, TripleSink sink) {
        sink.literal(mark(paper), Terms.LINKED_EXTRACTION, paper.digest(), Terms.XSD_STRING);
    }

    /// The things that links of a paper are said of, whatever the links are.
    public List<String> subjects(LinkedPaper paper) {
        List<String> subjects = new ArrayList<>();
        paper.references().keySet().forEach(it -> subjects.add(iris.reference(paper.file(), it)));
        paper.values().forEach(it -> subjects.add(iris.fact(it.said().claim().fact())));
        return subjects;
    }

    /// The conflicts that a paper may have with those that it repeats.
    public List<String> conflicts(LinkedPaper paper) {
        return paper.values().stream()
                .filter(it -> it.said().claim().cites().size() == 1)
                .map(it -> conflict(paper, it))
                .toList();
    }

    /// Writes what joins the paper to others.
    public void writeLinks(Links links, TripleSink sink) {
        FileId file = links.paper().file();
        links.cited().forEach((label, work) -> entry(iris.reference(file, label), work, sink));
        for (Value value : links.paper().values()) {
            links.origin(value).ifPresent(work -> sink.link(fact(value), Terms.ORIGIN, work(work)));
        }
        links.repeated().stream()
                .filter(Repeated::agrees)
                .forEach(it -> sink.link(fact(it.value()), Terms.REPEATS, fact(it.original())));
    }

    private void entry(String entry, Work work, TripleSink sink) {
        sink.link(entry, Terms.JOINED_WORK, work(work));
        work.held().ifPresent(it -> sink.link(entry, Terms.HELD_AS, iris.file(it)));
    }

    /// Writes the conflicts of a paper with those that it repeats.
    public void writeConflicts(Links links, TripleSink sink) {
        links.repeated().stream()
                .filter(it -> !it.agrees())
                .forEach(it -> conflict(links, it, sink));
    }

    private void conflict(Links links, Repeated it, TripleSink sink) {
        String conflict = conflict(links.paper(), it.value());
        sink.link(conflict, Terms.A, Terms.CONFLICT);
        text(sink, conflict, Terms.CONFLICT_KIND, Kind.REVIEW_PRIMARY.printed());
        text(sink, conflict, Terms.SEVERITY, Severity.HARD.printed());
        text(sink, conflict, Terms.REASON, reason(it));
        sink.link(conflict, Terms.OF_MATERIAL, iris.material(it.value().said().claim().entity()));
        sink.link(
                conflict,
                Terms.PROPERTY,
                Terms.VOCABULARY + "metrics/" + it.value().said().property());
        side(sink, conflict, links.paper().file(), it.value());
        side(sink, conflict, it.primary().file(), it.original());
    }

    private static String reason(Repeated it) {
        return "%s here, %s in the paper that it is credited to"
                .formatted(
                        Repetition.printed(it.value().said()),
                        Repetition.printed(it.original().said()));
    }

    private void side(TripleSink sink, String conflict, FileId file, Value value) {
        sink.link(conflict, Terms.IN_PAPER, iris.file(file));
        sink.link(conflict, Terms.BETWEEN, fact(value));
        sink.link(conflict, Terms.HAS_EVIDENCE, iris.passage(file, value.number()));
    }

    private static void text(TripleSink sink, String subject, String predicate, String text) {
        sink.literal(subject, predicate, text, Terms.XSD_STRING);
    }

    private String conflict(LinkedPaper paper, Value value) {
        return iris.conflict(
                FactIds.of(
                                paper.file(),
                                "review-primary",
                                value.said().claim().fact().value(),
                                String.valueOf(value.number()))
                        .value());
    }

    private String fact(Value value) {
        return iris.fact(value.said().claim().fact());
    }

    /// The IRI of a work: that of its DOI, else one made of what is printed of it.
    private String work(Work work) {
        return work.isDoi()
                ? iris.work(new WorkId(work.name()))
                : iris.base() + "work/printed/" + work.name().replace('|', '_');
    }

    /// Says that spellings of one material are one.
    ///
    /// @param entity one of them
    /// @param canonical the one that stands for all
    public void writeMaterial(String entity, String canonical, TripleSink sink) {
        if (!entity.equals(canonical)) {
            sink.link(iris.material(entity), EXACT_MATCH, iris.material(canonical));
        }
    }

    /// What spellings are said of.
    public String material(String entity) {
        return iris.material(entity);
    }
}
