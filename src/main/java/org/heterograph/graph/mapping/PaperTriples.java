package org.heterograph.graph.mapping;

import org.heterograph.document.Document;
import org.heterograph.document.PaperKind;
import org.heterograph.fact.Extraction;
import org.heterograph.paper.Author;
import org.heterograph.paper.Bibliography;

import java.util.List;
import java.util.Optional;

/// Describes a paper: its file, the work in it, its authors, what it cites.
final class PaperTriples {
    private final Iris iris;
    private final TripleSink sink;

    PaperTriples(Iris iris, TripleSink sink) {
        this.iris = iris;
        this.sink = sink;
    }

    void describe(Extraction extraction, Citations citations) {
        Document document = extraction.document();
        Bibliography work = document.front().work();
        Description paper =
                new Description(iris.file(document.file()), sink)
                        .a(Terms.PAPER)
                        .text(Terms.IDENTIFIER, document.file().sha256())
                        .text(Terms.TITLE, work.title())
                        .text(Terms.LABEL, work.title())
                        .text(Terms.LANGUAGE, document.front().language())
                        .text(Terms.MINER, extraction.miner());
        if (!document.pages().isEmpty()) {
            paper.whole(Terms.PAGES, document.pages().size());
        }
        bibliography(paper, document);
        authors(paper, document);
        citations.describe(paper);
    }

    private void bibliography(Description paper, Document document) {
        Bibliography work = document.front().work();
        paper.link(Terms.A, kind(document.front().kind()))
                .text(Terms.DOI, work.doi().map(it -> it.doi()))
                .year(Terms.YEAR, work.year())
                .text(Terms.JOURNAL, work.journal())
                .text(Terms.VOLUME, work.volume())
                .text(Terms.PAGE_RANGE, work.pages())
                .link(Terms.MANIFESTATION_OF, work.doi().map(iris::work));
    }

    private static Optional<String> kind(PaperKind kind) {
        return switch (kind) {
            case REVIEW -> Optional.of(Terms.REVIEW_ARTICLE);
            case ARTICLE -> Optional.of(Terms.JOURNAL_ARTICLE);
            case UNKNOWN -> Optional.empty();
        };
    }

    private void authors(Description paper, Document document) {
        List<Author> authors = document.front().work().authors();
        for (int i = 0; i < authors.size(); i++) {
            Author author = authors.get(i);
            Description person =
                    new Description(iris.author(document.file(), i + 1), sink)
                            .a(Terms.PERSON)
                            .text(Terms.LABEL, author.fullName())
                            .text(Terms.GIVEN_NAME, author.given())
                            .text(Terms.FAMILY_NAME, author.family())
                            .whole(Terms.POSITION, i + 1);
            paper.link(Terms.CREATOR, person.subject());
        }
    }
}
