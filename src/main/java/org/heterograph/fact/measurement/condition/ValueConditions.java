package org.heterograph.fact.measurement.condition;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Gathers the conditions of one value: those of its sentence, and the current that sentences
/// before have stated for it.
public final class ValueConditions {
    private static final Pattern FROM = Pattern.compile("\\bfrom\\s(?:about\\s|~)?$");
    private static final Pattern TO = Pattern.compile("\\sto\\s(?:about\\s|~)?$");
    private static final Pattern CYCLES = Pattern.compile("\\b(?:after|within|over|in)\\b");

    private final ConditionBinder binder = new ConditionBinder();
    private final InheritedCurrent inherited = new InheritedCurrent();

    /// The conditions of the value at a place of a list.
    public ConditionsOfValue of(Stated stated, ValueList values, int index, String property) {
        Map<ConditionKind, Condition> found = new TreeMap<>();
        for (ConditionKind kind : ConditionKind.values()) {
            if (Applies.to(property, kind)) {
                binder.of(stated, kind, values, index).ifPresent(it -> found.put(kind, it));
            }
        }
        if (InheritedCurrent.isFor(property)) {
            inherited
                    .of(stated, values, property, found)
                    .ifPresent(it -> found.putIfAbsent(it.kind(), it));
        }
        if (index == 0 && isStart(stated.reading(), values)) {
            found.remove(ConditionKind.CYCLES);
        }
        boolean parallel = stated.bundles().stream().anyMatch(it -> isParallel(it, values.size()));
        return new ConditionsOfValue(found, parallel);
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

    /// `from 88 to 29 Ω after ten cycles`: the cycles are those of the end.
    private static boolean isStart(Reading reading, ValueList values) {
        if (values.size() != 2) {
            return false;
        }
        Span first = values.members().getFirst().number();
        Span last = values.members().getLast().number();
        return FROM.matcher(reading.textBefore(first.start(), 12)).find()
                && TO.matcher(reading.between(first, last)).find()
                && CYCLES.matcher(reading.textAfter(last.end(), 20)).find();
    }
}
