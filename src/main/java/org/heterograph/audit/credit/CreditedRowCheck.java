package org.heterograph.audit.credit;

import org.heterograph.audit.conflict.Check;
import org.heterograph.audit.conflict.Claims;
import org.heterograph.audit.conflict.Conflict;
import org.heterograph.audit.conflict.Conflict.Kind;
import org.heterograph.audit.conflict.Conflict.Severity;
import org.heterograph.audit.conflict.Conflict.Side;
import org.heterograph.audit.conflict.Region;
import org.heterograph.audit.likeness.Likeness;
import org.heterograph.audit.likeness.Values;
import org.heterograph.document.Block.Paragraph;
import org.heterograph.document.CitationMark;
import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Evidence.TableCell;
import org.heterograph.fact.Source;
import org.heterograph.fact.Statement.Measurement;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// What a review tells of a work in its text is what its table has in the work's row, under
/// whatever
/// name the material goes there.
///
/// A passage is held against the row of each work that its paragraph calls before it, and only
/// where
/// another value beside it agrees with that row, so that both speak of one cell.
public final class CreditedRowCheck implements Check {
    /// What a cell has one of. A capacity has to have its run besides.
    private static final Set<String> SINGLE = Wording.words("metrics_of_rows");

    private static final String CYCLE_LIFE = "cycle_life";
    private static final String UNKNOWN = "other:";

    private final Values values;

    public CreditedRowCheck(Values values) {
        this.values = values;
    }

    @Override
    public List<Conflict> check(Claims claims) {
        if (claims.document().isEmpty()) {
            return List.of();
        }
        Map<String, List<Measurement>> passages = passages(claims, claims.document().get());
        List<Conflict> conflicts = new ArrayList<>();
        rows(claims)
                .forEach(
                        (label, row) ->
                                conflicts.addAll(
                                        conflicts(passages.getOrDefault(label, List.of()), row)));
        return conflicts;
    }

    /// Values of the only row that is credited to a work alone, by the work's label.
    private static Map<String, List<Measurement>> rows(Claims claims) {
        Map<String, List<Measurement>> rows = new LinkedHashMap<>();
        for (Measurement it : claims.of(Measurement.class)) {
            boolean credited = it.claim().cites().size() == 1;
            if (credited && it.claim().evidence().source() == Source.TABLE) {
                rows.computeIfAbsent(it.claim().cites().getFirst(), _ -> new ArrayList<>()).add(it);
            }
        }
        rows.values().removeIf(row -> places(row).size() != 1);
        return rows;
    }

    private static Set<String> places(List<Measurement> row) {
        Set<String> places = new HashSet<>();
        for (Measurement it : row) {
            Optional<TableCell> cell = it.claim().evidence().cell();
            places.add(cell.map(at -> at.table() + " " + at.row()).orElse(""));
        }
        return places;
    }

    /// Values of the text by the works that their paragraph calls before them.
    private static Map<String, List<Measurement>> passages(Claims claims, Document document) {
        List<Span> paragraphs = document.blocks(Paragraph.class).map(Paragraph::span).toList();
        Map<String, List<Measurement>> passages = new LinkedHashMap<>();
        for (Measurement it : claims.of(Measurement.class)) {
            if (it.claim().evidence().source() == Source.TEXT) {
                Span words = it.claim().evidence().quote().span();
                paragraphs.stream()
                        .filter(paragraph -> paragraph.overlaps(words))
                        .findFirst()
                        .map(paragraph -> labels(document, paragraph, words))
                        .orElse(Set.of())
                        .forEach(
                                label ->
                                        passages.computeIfAbsent(label, _ -> new ArrayList<>())
                                                .add(it));
            }
        }
        return passages;
    }

    /// Works that the paragraph calls alone before these words.
    private static Set<String> labels(Document document, Span paragraph, Span words) {
        int end = Math.max(paragraph.start(), words.start());
        Set<String> labels = new LinkedHashSet<>();
        for (CitationMark mark : document.citations(new Span(paragraph.start(), end))) {
            if (mark.labels().size() == 1) {
                labels.add(mark.labels().getFirst());
            }
        }
        return labels;
    }

    private List<Conflict> conflicts(List<Measurement> passage, List<Measurement> row) {
        List<Conflict> conflicts = new ArrayList<>();
        for (Measurement it : passage) {
            List<Measurement> near =
                    passage.stream().filter(other -> Region.areNear(it, other)).toList();
            boolean anchored =
                    near.stream().anyMatch(at -> row.stream().anyMatch(c -> isAnchor(at, c)));
            only(row, it)
                    .filter(_ -> anchored)
                    .filter(cell -> only(near, cell).equals(Optional.of(it)))
                    .filter(cell -> differ(it, cell))
                    .map(cell -> conflict(it, cell))
                    .ifPresent(conflicts::add);
        }
        return conflicts;
    }

    private boolean isAnchor(Measurement one, Measurement other) {
        return isComparable(one, other) && values.agree(plain(one), plain(other));
    }

    private boolean differ(Measurement one, Measurement other) {
        boolean sameName = one.claim().entity().equals(other.claim().entity());
        return !sameName && !values.agree(plain(one), plain(other));
    }

    private static Optional<Measurement> only(List<Measurement> some, Measurement like) {
        List<Measurement> alike = some.stream().filter(it -> isComparable(it, like)).toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private static boolean isComparable(Measurement one, Measurement other) {
        Optional<String> current = Likeness.current(one.conditions());
        Optional<String> another = Likeness.current(other.conditions());
        return SINGLE.contains(property(one))
                && property(one).equals(property(other))
                && one.amount().unit().equals(other.amount().unit())
                && (current.isEmpty() || another.isEmpty() || current.equals(another));
    }

    private static String property(Measurement it) {
        return it.property().startsWith(UNKNOWN)
                ? it.property().substring(UNKNOWN.length())
                : it.property();
    }

    /// Stable "up to 25 cycles" is stable for 25.
    private static Amount plain(Measurement it) {
        Amount amount = it.amount();
        return property(it).equals(CYCLE_LIFE)
                ? new Amount(
                        amount.value(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        amount.unit(),
                        amount.printedUnit())
                : amount;
    }

    private static Conflict conflict(Measurement text, Measurement cell) {
        return new Conflict(
                Kind.TABLE_TEXT,
                Severity.HARD,
                cell.material(),
                Optional.of(property(cell)),
                "%s of reference %s in %s, %s in %s"
                        .formatted(
                                Values.printed(text.amount()),
                                cell.claim().cites().getFirst(),
                                Region.of(text).printed(),
                                Values.printed(cell.amount()),
                                Region.of(cell).printed()),
                List.of(Side.of(text), Side.of(cell)));
    }
}
