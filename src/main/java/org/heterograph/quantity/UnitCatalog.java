package org.heterograph.quantity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The units that are known, by name and by every spelling.
public final class UnitCatalog {
    private final Map<String, Unit> byName = new HashMap<>();
    private final Map<String, Unit> bySpelling = new HashMap<>();

    /// What was asked for: the same words stand behind numbers again and again.
    private final Map<String, Optional<Unit>> asked = new ConcurrentHashMap<>();

    private static final int MOST_ASKED = 20_000;

    private static final int LONGEST_ASKED = 30;

    /// A unit and how authors print it besides its name.
    public record Entry(Unit unit, List<String> spellings) {
        public Entry {
            spellings = List.copyOf(spellings);
        }
    }

    public UnitCatalog(Collection<Entry> entries) {
        for (Entry entry : entries) {
            byName.put(entry.unit().name(), entry.unit());
            spell(entry.unit().name(), entry.unit());
            entry.spellings().forEach(spelling -> spell(spelling, entry.unit()));
        }
    }

    private void spell(String printed, Unit unit) {
        String spelling = UnitSpelling.of(printed);
        if (spelling.equals(UnitSpelling.NONE)) {
            throw new IllegalArgumentException("no spelling of a unit: " + printed);
        }
        bySpelling.putIfAbsent(spelling, unit);
    }

    public Optional<Unit> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// The unit printed in whatever way: `mA h g−1`, `mAh·g–1`, `mAh/g`, `mA h/g`.
    public Optional<Unit> parse(String printed) {
        Optional<Unit> known = asked.get(printed);
        if (known != null) {
            return known;
        }
        Optional<Unit> read = Optional.ofNullable(bySpelling.get(UnitSpelling.of(printed)));
        if (asked.size() < MOST_ASKED && printed.length() <= LONGEST_ASKED) {
            asked.put(printed, read);
        }
        return read;
    }

    /// The value in another unit of the same dimension.
    ///
    /// @throws IllegalArgumentException for units of two dimensions
    public double convert(double value, Unit from, Unit to) {
        if (!from.dimension().equals(to.dimension())) {
            throw new IllegalArgumentException(from.name() + " does not convert to " + to.name());
        }
        return (value * from.factor() + from.offset() - to.offset()) / to.factor();
    }

    /// Whether a text could be the beginning of a unit's spelling.
    boolean knowsSpelling(String normal) {
        return bySpelling.containsKey(normal);
    }
}
