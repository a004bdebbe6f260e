package org.heterograph.audit;

import org.heterograph.audit.Conflict.Kind;
import org.heterograph.audit.Conflict.Severity;
import org.heterograph.audit.Conflict.Side;
import org.heterograph.fact.Source;
import org.heterograph.fact.Statement.Attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A material that text and table credit to a work each, is credited to the same one.
final class CreditCheck implements Check {
    @Override
    public List<Conflict> check(Claims claims) {
        List<Conflict> conflicts = new ArrayList<>();
        claims.grouped(Attribution.class, a -> a.claim().entity())
                .values()
                .forEach(credits -> conflict(credits).ifPresent(conflicts::add));
        return conflicts;
    }

    private static Optional<Conflict> conflict(List<Attribution> credits) {
        List<Attribution> text = credits.stream().filter(c -> !isInTable(c)).toList();
        List<Attribution> table = credits.stream().filter(CreditCheck::isInTable).toList();
        if (text.isEmpty() || table.isEmpty() || shareAReference(text, table)) {
            return Optional.empty();
        }
        return Optional.of(conflict(text.getFirst(), table.getFirst()));
    }

    private static boolean shareAReference(List<Attribution> text, List<Attribution> table) {
        Set<String> printed = text.stream().map(Attribution::reference).collect(Collectors.toSet());
        return table.stream().map(Attribution::reference).anyMatch(printed::contains);
    }

    private static boolean isInTable(Attribution credit) {
        return credit.claim().evidence().source() == Source.TABLE;
    }

    private static Conflict conflict(Attribution text, Attribution table) {
        return new Conflict(
                Kind.REFERENCE,
                Severity.HARD,
                text.material(),
                Optional.empty(),
                "credited to reference %s in the text, to %s in the table"
                        .formatted(text.reference(), table.reference()),
                List.of(Side.of(text), Side.of(table)));
    }
}
