package org.heterograph.audit.credit;

import org.heterograph.audit.conflict.Check;
import org.heterograph.audit.conflict.Claims;
import org.heterograph.audit.conflict.Conflict;
import org.heterograph.audit.conflict.Conflict.Kind;
import org.heterograph.audit.conflict.Conflict.Severity;
import org.heterograph.audit.conflict.Conflict.Side;
import org.heterograph.audit.conflict.Region;
import org.heterograph.audit.likeness.Identity;
import org.heterograph.audit.likeness.Likeness;
import org.heterograph.audit.likeness.Values;
import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Source;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Attribution;
import org.heterograph.fact.Statement.Measurement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A value that text and table give alike for one material is credited to the same work in both.
///
/// That a material is credited to two works is no conflict, as many groups make the same material.
/// It takes a value that marks the work: a capacity at a current after so many cycles, of compounds
/// joined.
public final class CreditCheck implements Check {
    /// Characters from a value to the mark at the end of its sentence.
    private static final int LONGEST_REST = 150;

    private final Values values;

    public CreditCheck(Values values) {
        this.values = values;
    }

    @Override
    public List<Conflict> check(Claims claims) {
        List<Measurement> marks =
                claims.of(Measurement.class).stream().filter(CreditCheck::isMark).toList();
        List<Conflict> conflicts = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (Measurement text : marks) {
            for (Measurement table : marks) {
                boolean differ =
                        !isInTable(text)
                                && isInTable(table)
                                && differ(text, table)
                                && !isCreditedOtherwise(claims, text);
                if (differ && done.add(table.claim().entity())) {
                    conflicts.add(conflict(claims, text, table));
                }
            }
        }
        return conflicts;
    }

    private static boolean isMark(Measurement measurement) {
        return Likeness.isCapacity(measurement)
                && measurement.conditions().currentDensity().isPresent()
                && measurement.conditions().cycles().isPresent()
                && measurement.claim().cites().size() == 1
                && new Identity(measurement.claim().entity()).isJoined();
    }

    private boolean differ(Measurement text, Measurement table) {
        return compounds(text).equals(compounds(table))
                && values.agree(text.amount(), table.amount())
                && Likeness.current(text.conditions()).equals(Likeness.current(table.conditions()))
                && text.conditions().cycles().equals(table.conditions().cycles())
                && Collections.disjoint(text.claim().cites(), table.claim().cites());
    }

    /// Whether the rest of the sentence calls another reference than the one that the value was
    /// credited to.
    private static boolean isCreditedOtherwise(Claims claims, Measurement text) {
        String label = text.claim().cites().getFirst();
        return claims.document()
                .map(it -> it.citations(restOfSentence(it, text)))
                .filter(marks -> !marks.isEmpty())
                .filter(marks -> marks.stream().noneMatch(mark -> mark.labels().contains(label)))
                .isPresent();
    }

    private static Span restOfSentence(Document document, Measurement text) {
        int start = text.claim().evidence().quote().span().end();
        int stop = document.text().indexOf(". ", start);
        int end = Math.min(stop < 0 ? document.text().length() : stop, start + LONGEST_REST);
        return new Span(start, Math.max(start, end));
    }

    private static Set<String> compounds(Statement statement) {
        return new Identity(statement.claim().entity()).compounds();
    }

    private static boolean isInTable(Statement statement) {
        return statement.claim().evidence().source() == Source.TABLE;
    }

    private static Conflict conflict(Claims claims, Measurement text, Measurement table) {
        Statement credit = sentence(claims, text).map(Statement.class::cast).orElse(text);
        return new Conflict(
                Kind.REFERENCE,
                Severity.HARD,
                table.material(),
                Optional.empty(),
                "%s credited to reference %s in %s, to %s in %s"
                        .formatted(
                                Values.printed(text.amount()),
                                text.claim().cites().getFirst(),
                                Region.of(text).printed(),
                                table.claim().cites().getFirst(),
                                Region.of(table).printed()),
                List.of(Side.of(credit), Side.of(table)));
    }

    /// The sentence of the text that credits the material by name.
    private static Optional<Attribution> sentence(Claims claims, Measurement text) {
        return claims.of(Attribution.class).stream()
                .filter(credit -> Region.of(credit).equals(Region.of(text)))
                .filter(credit -> credit.reference().equals(text.claim().cites().getFirst()))
                .filter(credit -> compounds(credit).equals(compounds(text)))
                .findFirst();
    }
}
