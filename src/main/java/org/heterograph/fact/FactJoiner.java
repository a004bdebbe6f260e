package org.heterograph.fact;

import org.heterograph.fact.Statement.Measurement;
import org.heterograph.paper.FileId;
import org.heterograph.quantity.Unit;
import org.heterograph.quantity.UnitCatalog;
import org.heterograph.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Joins the measurements of a paper that agree to facts: same entity, property and value,
/// conditions that do not contradict.
///
/// A statement with fewer conditions joins the most specific fact that it fits; when it fits two
/// that contradict each other it stays apart. Statements of other kinds keep their ids.
public final class FactJoiner {
    private final UnitCatalog units;

    public FactJoiner(Vocabulary vocabulary) {
        this.units = vocabulary.units();
    }

    /// The statements in their order, measurements with the ids of their facts; of those that say
    /// the same at the same place only the first.
    public List<Statement> join(FileId paper, List<Statement> statements) {
        List<Statement> distinct = distinct(statements);
        IdentityHashMap<Measurement, FactId> ids = new IdentityHashMap<>();
        groups(distinct).values().forEach(group -> name(paper, group, ids));
        return distinct.stream().map(it -> named(it, ids)).toList();
    }

    private static List<Statement> distinct(List<Statement> statements) {
        Set<Object> seen = new HashSet<>();
        return statements.stream().filter(it -> seen.add(place(it))).toList();
    }

    /// What a measurement says and where its value stands; other statements are all distinct.
    private static Object place(Statement statement) {
        return statement instanceof Measurement it
                ? List.of(
                        it.claim().entity(),
                        it.property(),
                        it.amount(),
                        it.conditions(),
                        it.claim().evidence().parts().stream()
                                .filter(part -> part.role() == Evidence.Role.VALUE)
                                .map(part -> part.quote().span())
                                .toList(),
                        it.claim().evidence().quote().span())
                : new Object();
    }

    private static Statement named(Statement statement, IdentityHashMap<Measurement, FactId> ids) {
        if (!(statement instanceof Measurement it)) {
            return statement;
        }
        Claim claim = it.claim();
        return it.with(claim.supporting(ids.getOrDefault(it, claim.fact())));
    }

    /// Measurements by entity, kin of property, and value in the base unit to three digits.
    private Map<String, List<Measurement>> groups(List<Statement> statements) {
        Map<String, List<Measurement>> groups = new LinkedHashMap<>();
        for (Statement statement : statements) {
            if (statement instanceof Measurement it) {
                groups.computeIfAbsent(key(it), _ -> new ArrayList<>()).add(it);
            }
        }
        return groups;
    }

    private String key(Measurement it) {
        String value = base(it.amount(), it.amount().value());
        String high =
                it.amount().high().isPresent()
                        ? base(it.amount(), it.amount().high().getAsDouble())
                        : "";
        return String.join(
                "|", it.claim().entity(), kin(it.property()), value, high, it.polarity().name());
    }

    /// A rate capacity is a specific capacity too: authors quote it as either.
    private static String kin(String property) {
        return property.equals("rate_capacity") ? "specific_capacity" : property;
    }

    private String base(Amount amount, double value) {
        return amount.unit()
                .flatMap(units::named)
                .map(unit -> rounded(inBase(value, unit)) + unit.dimension())
                .orElseGet(() -> rounded(value) + amount.unit().orElse(""));
    }

    private static double inBase(double value, Unit unit) {
        return value * unit.factor() + unit.offset();
    }

    private static String rounded(double value) {
        return String.format(java.util.Locale.ROOT, "%.3e", value);
    }

    private void name(
            FileId paper, List<Measurement> group, IdentityHashMap<Measurement, FactId> ids) {
        List<Measurement> bySpecificity =
                group.stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (Measurement it) -> held(it.conditions()).size())
                                        .reversed())
                        .toList();
        List<Map<String, String>> facts = new ArrayList<>();
        IdentityHashMap<Measurement, Integer> factOf = new IdentityHashMap<>();
        for (Measurement it : bySpecificity) {
            factOf.put(it, factFor(held(it.conditions()), facts));
        }
        String key = key(group.getFirst());
        factOf.forEach(
                (it, fact) ->
                        ids.put(
                                it,
                                FactIds.of(paper, "measurement", key, facts.get(fact).toString())));
    }

    /// The one fact whose conditions hold all of these, else a fact of its own.
    private static int factFor(Map<String, String> conditions, List<Map<String, String>> facts) {
        List<Integer> fitting = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            if (agree(conditions, facts.get(i))) {
                fitting.add(i);
            }
        }
        if (fitting.size() == 1) {
            merge(facts.get(fitting.getFirst()), conditions);
            return fitting.getFirst();
        }
        int same = facts.indexOf(conditions);
        if (same >= 0) {
            return same;
        }
        facts.add(new java.util.TreeMap<>(conditions));
        return facts.size() - 1;
    }

    private static void merge(Map<String, String> fact, Map<String, String> conditions) {
        conditions.forEach(fact::putIfAbsent);
    }

    private static boolean agree(Map<String, String> some, Map<String, String> others) {
        return some.entrySet().stream()
                .allMatch(
                        it ->
                                others.getOrDefault(it.getKey(), it.getValue())
                                        .equals(it.getValue()));
    }

    /// What is stated of the conditions, in comparable form. Electrolytes, methods and notes are
    /// words, which differ without contradicting.
    private Map<String, String> held(Conditions it) {
        Map<String, String> held = new java.util.TreeMap<>();
        it.currentDensity().ifPresent(a -> held.put("current", base(a, a.value())));
        if (it.currentDensity().isEmpty()) {
            it.rate().ifPresent(rate -> held.put("rate", rate));
        }
        it.cycles().ifPresent(n -> held.put("cycles", String.valueOf(n)));
        it.window().low().ifPresent(v -> held.put("low", rounded(v)));
        it.window().high().ifPresent(v -> held.put("high", rounded(v)));
        it.cell().ion().ifPresent(ion -> held.put("ion", ion));
        it.cell().cell().ifPresent(cell -> held.put("cell", cell));
        it.temperature().ifPresent(t -> held.put("temperature", base(t, t.value())));
        it.state().state().ifPresent(state -> held.put("state", state));
        it.state().note().ifPresent(note -> held.put("note", note));
        return held;
    }
}
