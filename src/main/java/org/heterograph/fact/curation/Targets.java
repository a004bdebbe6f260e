package org.heterograph.fact.curation;

import org.heterograph.document.Place;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.Statement;
import org.heterograph.fact.curation.Decision.Target;
import org.heterograph.paper.FileId;

import java.util.Locale;

/// Writes down how a statement is found again.
public final class Targets {
    private Targets() {}

    public static Target of(FileId paper, Statement statement) {
        Evidence evidence = statement.claim().evidence();
        return new Target(
                paper,
                statement.claim().fact(),
                type(statement),
                evidence.quote().text(),
                page(evidence),
                evidence.section());
    }

    /// `measurement`, `reaction`, …
    static String type(Statement statement) {
        return statement.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    static int page(Evidence evidence) {
        return evidence.quote().places().stream().findFirst().map(Place::page).orElse(0);
    }

    /// The words without blanks, which readers cut in many ways.
    static String level(String quote) {
        return quote.replaceAll("\\s", "");
    }
}
