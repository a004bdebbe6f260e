package org.heterograph.audit.credit;

import org.heterograph.audit.conflict.Check;
import org.heterograph.audit.conflict.Claims;
import org.heterograph.audit.conflict.Conflict;
import org.heterograph.audit.conflict.Conflict.Kind;
import org.heterograph.audit.conflict.Conflict.Severity;
import org.heterograph.audit.conflict.Conflict.Side;
import org.heterograph.document.Block.Reference;
import org.heterograph.document.Document;
import org.heterograph.fact.Source;
import org.heterograph.paper.Bibliography;
import org.heterograph.paper.WorkId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A reference list names a work once: two labels for one work make one measurement look like two.
public final class ReferenceListCheck implements Check {
    @Override
    public List<Conflict> check(Claims claims) {
        return claims.document().stream().flatMap(it -> twice(it).stream()).toList();
    }

    private static List<Conflict> twice(Document document) {
        Map<String, Reference> first = new HashMap<>();
        List<Conflict> conflicts = new ArrayList<>();
        document.blocks(Reference.class)
                .forEach(
                        reference ->
                                key(reference.work())
                                        .map(key -> first.putIfAbsent(key, reference))
                                        .filter(known -> !known.label().equals(reference.label()))
                                        .map(known -> conflict(document, known, reference))
                                        .ifPresent(conflicts::add));
        return conflicts;
    }

    /// Author, year, journal, volume and first page tell a work; a DOI alone may be that of the
    /// line above or below.
    private static Optional<String> key(Bibliography work) {
        boolean whole =
                !work.authors().isEmpty()
                        && work.year().isPresent()
                        && work.volume().isPresent()
                        && work.pages().isPresent();
        return whole
                ? Optional.of(
                        Stream.of(
                                        work.authors().getFirst().family(),
                                        work.year().orElse(""),
                                        work.volume().orElse(""),
                                        work.pages().orElse("").split("[-–−]", 2)[0],
                                        work.doi().map(WorkId::doi).orElse(""))
                                .map(it -> it.strip().toLowerCase(Locale.ROOT))
                                .reduce((one, other) -> one + "|" + other)
                                .orElse(""))
                : Optional.empty();
    }

    private static Conflict conflict(Document document, Reference one, Reference other) {
        return new Conflict(
                Kind.REFERENCE,
                Severity.SOFT,
                "",
                Optional.empty(),
                "references %s and %s are one work".formatted(one.label(), other.label()),
                List.of(side(document, one), side(document, other)));
    }

    private static Side side(Document document, Reference reference) {
        return Side.of(document, reference.span(), "references", Source.REFERENCE);
    }
}
