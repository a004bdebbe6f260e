package org.heterograph.fact.measurement.condition;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueFinder;
import org.heterograph.fact.measurement.value.ValueList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Gathers the conditions of one value: those of its sentence, and the current that sentences
/// before have stated for it.
public final class ValueConditions {
    private static final Pattern FROM = Pattern.compile("\\bfrom\\s(?:about\\s|[~≈∼]\\s?)?$");
    private static final Pattern TO_END =
            Pattern.compile(
                    "^[^,.;\\d]{0,10}(?:[−–-]1)?\\sto\\s(?:about\\s|only\\s|[~≈∼]\\s?)?\\d[^,;]{0,28}\\b(?:after|within|over|in|during|for|upon)\\b");

    private static final Pattern TO = Pattern.compile("\\sto\\s(?:about\\s|~)?$");
    private static final Pattern BEFORE_CYCLING =
            Pattern.compile(
                    "^[^,;.\\d]{0,12}[\\s)](?:before\\s(?:the\\s)?cycl\\w+|(?:in|for|of)\\sthe\\s(?:pristine|fresh)\\b|at open circuit)");

    /// `This corresponds to a Coulombic efficiency of 66%.`
    private static final Pattern CORRESPONDS =
            Pattern.compile(
                    "^(?:This|It|Which|The|That)\\s(?:value\\s)?(?:corresponds?|corresponding|translates?|equals?|amounts?|results?|gives?)\\b");

    private static final Pattern CYCLES =
            Pattern.compile("\\b(?:after|within|over|in|during|for|upon)\\b");

    private static final Pattern AFTERWARDS =
            Pattern.compile(
                    "(?i)\\b(?:on|in|during|over|upon|for)\\s(?:the\\s|all\\s)?(?:subsequent|following|later|next|successive)\\s(?:few\\s|[a-z]{3,5}\\s)?(?:cycles?|scans?|sweeps?)\\b");

    private final ConditionFinder finder = new ConditionFinder();
    private final ValueFinder valueFinder = new ValueFinder();
    private final ConditionBinder binder = new ConditionBinder();
    private final InheritedCurrent inherited = new InheritedCurrent();
    private final InheritedCycle inheritedCycle = new InheritedCycle();
    private final SharedWindow sharedWindow = new SharedWindow();

    /// A value whose conditions are asked for.
    ///
    /// @param index its place in the list
    /// @param label where its property is named
    public record Asked(ValueList values, int index, String property, Optional<Span> label) {}

    public ConditionsOfValue of(Stated stated, Asked asked) {
        ValueList values = asked.values();
        Map<ConditionKind, Condition> found = own(stated, asked);
        companion(stated, asked, found).forEach(found::putIfAbsent);
        boolean later =
                asked.property().equals("reaction_potential")
                        && InheritedCycle.isLater(stated.reading(), values);
        if (later
                || isBefore(stated.reading(), values)
                || asked.index() == 0 && isStart(stated.reading(), values)) {
            found.remove(ConditionKind.CYCLES);
        }
        if (isAfterwards(stated.reading(), values, found)
                || isPassed(stated.reading(), asked.property(), found)) {
            found.remove(ConditionKind.CYCLES);
        }
        boolean parallel = stated.bundles().stream().anyMatch(it -> isParallel(it, values.size()));
        return new ConditionsOfValue(found, parallel);
    }

    /// What is stated for a value itself, other values left aside.
    private Map<ConditionKind, Condition> own(Stated stated, Asked asked) {
        ValueList values = asked.values();
        int index = asked.index();
        String property = asked.property();
        Map<ConditionKind, Condition> found = new TreeMap<>();
        for (ConditionKind kind : ConditionKind.values()) {
            if (Applies.to(property, kind)) {
                binder.of(stated, kind, values, index).ifPresent(it -> found.put(kind, it));
            }
        }
        temperature(stated, asked, found);
        if (Applies.to(property, ConditionKind.WINDOW)) {
            sharedWindow
                    .of(stated, values, property)
                    .ifPresent(it -> found.putIfAbsent(ConditionKind.WINDOW, it));
        }
        ofLabel(stated, asked).ifPresent(it -> found.putIfAbsent(ConditionKind.CYCLES, it));
        if (property.equals("reaction_potential")
                && !InheritedCycle.isLater(stated.reading(), values)) {
            inheritedCycle.of(stated).ifPresent(it -> found.putIfAbsent(ConditionKind.CYCLES, it));
        }
        if (InheritedCurrent.isFor(property)) {
            inTurn(stated, values, index).forEach(found::putIfAbsent);
            inherited
                    .of(stated, values, property, found)
                    .ifPresent(it -> found.putIfAbsent(it.kind(), it));
            besideWindow(stated, property, found);
            inherited
                    .cycle(stated, property)
                    .ifPresent(it -> found.putIfAbsent(ConditionKind.CYCLES, it));
        }
        return found;
    }

    private void besideWindow(Stated stated, String property, Map<ConditionKind, Condition> found) {
        Condition window = found.get(ConditionKind.WINDOW);
        boolean told =
                found.containsKey(ConditionKind.CURRENT) || found.containsKey(ConditionKind.RATE);
        if (window != null && !told) {
            inherited.beside(stated, property, window).ifPresent(it -> found.put(it.kind(), it));
        }
    }

    /// `The cells ran at 0.5, 1, and 2 A g−1. The capacities are 412, 350, and 280 mAh g−1.`
    private Map<ConditionKind, Condition> inTurn(Stated stated, ValueList values, int index) {
        List<Reading> earlier = stated.reading().earlier();
        if (values.size() < 2
                || stated.hasCurrent()
                || earlier.isEmpty()
                || !InheritedCurrent.isOfOneTest(earlier.getLast(), stated.reading())) {
            return Map.of();
        }
        Stated told = stated(earlier.getLast());
        List<Bundle> lists = told.bundles().stream().filter(it -> isList(it, values)).toList();
        boolean taken =
                told.lists().stream().anyMatch(it -> it.dimension().equals(values.dimension()));
        return lists.size() == 1 && !taken ? ofTurn(lists.getFirst(), values, index) : Map.of();
    }

    private static boolean isList(Bundle it, ValueList values) {
        return Stream.of(ConditionKind.CURRENT, ConditionKind.RATE)
                .anyMatch(kind -> it.of(kind).size() == values.size());
    }

    private static Map<ConditionKind, Condition> ofTurn(Bundle told, ValueList values, int index) {
        Map<ConditionKind, Condition> found = new TreeMap<>();
        Stream.of(ConditionKind.CURRENT, ConditionKind.RATE, ConditionKind.CYCLES)
                .forEach(
                        kind ->
                                told.of(kind, index, values.size())
                                        .ifPresent(it -> found.put(kind, it)));
        return found;
    }

    /// `the first cycle …, and the capacity on subsequent cycles is 86%`: no value of the first.
    private static boolean isAfterwards(
            Reading reading, ValueList values, Map<ConditionKind, Condition> found) {
        Condition cycles = found.get(ConditionKind.CYCLES);
        return cycles != null
                && cycles.span().end() < values.span().start()
                && AFTERWARDS.matcher(reading.between(cycles.span(), values.span())).find();
    }

    /// `after the first cycle the curves overlap`: no value of the first.
    private static boolean isPassed(
            Reading reading, String property, Map<ConditionKind, Condition> found) {
        Condition cycles = found.get(ConditionKind.CYCLES);
        return cycles != null
                && !property.endsWith("resistance")
                && CycleWords.isPassed(reading, cycles);
    }

    private static void temperature(
            Stated stated, Asked asked, Map<ConditionKind, Condition> found) {
        if (Applies.to(asked.property(), ConditionKind.TEMPERATURE)) {
            TestTemperature.of(stated, asked.values())
                    .ifPresent(it -> found.putIfAbsent(ConditionKind.TEMPERATURE, it));
            Optional.ofNullable(found.get(ConditionKind.TEMPERATURE))
                    .flatMap(it -> TestTemperature.treatment(stated.reading(), it))
                    .ifPresent(it -> treated(found, it));
        }
    }

    private static void treated(Map<ConditionKind, Condition> found, Condition treatment) {
        found.remove(ConditionKind.TEMPERATURE);
        found.put(ConditionKind.TREATMENT, treatment);
    }

    /// The current and the cycles of the values that these are told with, unless their own cycles
    /// are others.
    private Map<ConditionKind, Condition> companion(
            Stated stated, Asked asked, Map<ConditionKind, Condition> found) {
        ValueList values = asked.values();
        Optional<Condition> own = Optional.ofNullable(found.get(ConditionKind.CYCLES));
        return Companion.of(stated, values, asked.property())
                .map(it -> own(stated, told(it, values, asked.index())))
                .or(() -> before(stated, asked))
                .filter(it -> agrees(own, it))
                .map(ValueConditions::ofTest)
                .orElse(Map.of());
    }

    /// `… 318 mAh g−1 after 500 cycles. The corresponding capacity retention is 91%.`
    private Optional<Map<ConditionKind, Condition>> before(Stated stated, Asked asked) {
        List<Reading> earlier = stated.reading().earlier();
        boolean leans =
                Companion.isShare(asked.property())
                        || asked.property().equals("coulombic_efficiency")
                                && CORRESPONDS
                                        .matcher(stated.reading().text(stated.reading().span()))
                                        .find();
        if (!leans
                || !stated.bundles().isEmpty()
                || earlier.isEmpty()
                || !InheritedCurrent.isOfOneTest(earlier.getLast(), stated.reading())) {
            return Optional.empty();
        }
        Stated told = stated(earlier.getLast());
        return Companion.lastCapacity(told)
                .map(it -> own(told, told(it, asked.values(), asked.index())))
                .filter(it -> it.containsKey(ConditionKind.CYCLES));
    }

    private Stated stated(Reading reading) {
        List<Condition> conditions = finder.find(reading);
        List<ValueList> lists =
                valueFinder.find(reading, conditions.stream().map(Condition::span).toList());
        return new Stated(reading, lists, Bundle.of(reading, conditions));
    }

    private static Asked told(ValueList companion, ValueList values, int index) {
        int partner = companion.size() == values.size() ? index : companion.size() - 1;
        return new Asked(companion, partner, "specific_capacity", Optional.empty());
    }

    private static boolean agrees(Optional<Condition> own, Map<ConditionKind, Condition> told) {
        Condition cycles = told.get(ConditionKind.CYCLES);
        return own.isEmpty()
                || cycles == null
                || own.get().amount().value() == cycles.amount().value();
    }

    private static Map<ConditionKind, Condition> ofTest(Map<ConditionKind, Condition> told) {
        Map<ConditionKind, Condition> test = new TreeMap<>(told);
        test.keySet()
                .retainAll(Set.of(ConditionKind.CURRENT, ConditionKind.RATE, ConditionKind.CYCLES));
        return test;
    }

    /// `The initial discharge capacities of A, B and C are …`: the label tells the cycle.
    private static Optional<Condition> ofLabel(Stated stated, Asked asked) {
        if (!Applies.to(asked.property(), ConditionKind.CYCLES)) {
            return Optional.empty();
        }
        return stated.bundles().stream()
                .flatMap(it -> it.of(ConditionKind.CYCLES).stream())
                .filter(it -> asked.label().filter(it.span()::overlaps).isPresent())
                .findFirst();
    }

    /// Whether a bundle has a current for each value, or tells the first and the last of many.
    private static boolean isParallel(Bundle bundle, int values) {
        List<Condition> currents =
                Stream.of(ConditionKind.CURRENT, ConditionKind.RATE)
                        .flatMap(kind -> bundle.of(kind).stream())
                        .toList();
        boolean range = currents.size() == 1 && currents.getFirst().amount().high().isPresent();
        return values > 1 && (currents.size() == values || range);
    }

    /// `120 Ω before cycling and 45 Ω after 100 cycles`
    private static boolean isBefore(Reading reading, ValueList values) {
        return BEFORE_CYCLING.matcher(reading.textAfter(values.span().end(), 45)).find();
    }

    /// `from 217 mAh g−1 to 229 mAh g−1 over 15 cycles`, the unit printed twice.
    private static boolean isStartOfChange(Reading reading, ValueList values) {
        return FROM.matcher(reading.textBefore(values.span().start(), 12)).find()
                && TO_END.matcher(reading.textAfter(values.span().end(), 70)).find();
    }

    /// `from 88 to 29 Ω after ten cycles`: the cycles are those of the end.
    private static boolean isStart(Reading reading, ValueList values) {
        if (values.size() != 2) {
            return values.size() == 1 && isStartOfChange(reading, values);
        }
        Span first = values.members().getFirst().number();
        Span last = values.members().getLast().number();
        return FROM.matcher(reading.textBefore(first.start(), 12)).find()
                && TO.matcher(reading.between(first, last)).find()
                && CYCLES.matcher(reading.textAfter(last.end(), 20)).find();
    }
}
