package org.heterograph.graph.mapping;

import org.heterograph.document.Block;
import org.heterograph.document.Document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The works that a paper cites, by the labels of its reference list.
final class Citations {
    private final Map<String, Block.Reference> entries = new LinkedHashMap<>();
    private final Map<String, String> works = new LinkedHashMap<>();
    private final Document document;
    private final Iris iris;

    Citations(Document document, Iris iris) {
        this.document = document;
        this.iris = iris;
        document.blocks(Block.Reference.class)
                .filter(it -> !it.label().isBlank())
                .forEach(it -> entries.putIfAbsent(it.label(), it));
        entries.forEach((label, it) -> works.put(label, workOf(it)));
    }

    private String workOf(Block.Reference entry) {
        return entry.work()
                .doi()
                .map(iris::work)
                .orElseGet(() -> iris.citedWork(document.file(), entry.label()));
    }

    /// IRI of the work behind a callout; absent where the list has no such label.
    Optional<String> work(String label) {
        return Optional.ofNullable(works.get(label));
    }

    /// Describes each entry of the list and the work it stands for.
    void describe(Description paper) {
        entries.forEach((label, entry) -> describe(paper, label, entry));
    }

    private void describe(Description paper, String label, Block.Reference entry) {
        String work = workOf(entry);
        paper.link(Terms.CITES, work);
        new Description(work, paper.sink())
                .a(Terms.CITED_WORK)
                .text(Terms.DOI, entry.work().doi().map(it -> it.doi()));
        new Description(iris.reference(document.file(), label), paper.sink())
                .a(Terms.REFERENCE_ENTRY)
                .link(Terms.REFERENCES, work)
                .link(Terms.IN_PAPER, paper.subject())
                .text(Terms.REFERENCE_LABEL, label)
                .text(Terms.CITATION_TEXT, document.text(entry.span()))
                .text(Terms.TITLE, entry.work().title())
                .year(Terms.YEAR, entry.work().year())
                .text(Terms.JOURNAL, entry.work().journal())
                .text(Terms.VOLUME, entry.work().volume())
                .text(Terms.PAGE_RANGE, entry.work().pages());
    }
}
