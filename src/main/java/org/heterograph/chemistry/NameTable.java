package org.heterograph.chemistry;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Names of substances that are not formulas: supports, trivial names, salts, solvents; and the
/// words that look like formulas but are none.
public final class NameTable {
    private static final String SUPPORT = "support";

    private final Map<String, Entry> byName = new HashMap<>();
    private final Map<String, Entry> supports = new HashMap<>();
    private int longest;

    /// What a name stands for.
    ///
    /// @param canonical the one way to write it (`rGO`, `hard carbon`)
    /// @param kind `support`, `phase`, `ion`, `electrolyte`, `solvent`, `binder`, …
    /// @param formula of a substance that has one (`molybdenum disulfide`: `MoS2`)
    /// @param names all spellings; those of up to four capitals are told from others by case
    public record Entry(
            String canonical, String kind, Optional<String> formula, List<String> names) {
        public Entry {
            names = List.copyOf(names);
        }
    }

    public NameTable(Collection<Entry> entries) {
        for (Entry entry : entries) {
            add(entry.canonical(), entry);
            entry.names().forEach(name -> add(name, entry));
        }
    }

    private void add(String name, Entry entry) {
        String key = key(name);
        if (entry.kind().equals(SUPPORT)) {
            supports.putIfAbsent(key, entry);
        }
        Entry first = byName.putIfAbsent(key, entry);
        if (first != null && first.kind().equals(SUPPORT) && !entry.kind().equals(SUPPORT)) {
            byName.put(key, entry);
        }
        longest = Math.max(longest, name.split("[\\s-]", -1).length);
    }

    /// What a name that stands alone means.
    public Optional<Entry> find(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /// What a piece of a composite's name means: the carbon `PC` of `SnS@PC`, though alone `PC` is
    /// a solvent.
    Optional<Entry> support(String piece) {
        return Optional.ofNullable(supports.get(key(piece)));
    }

    /// Words of the longest name.
    int longest() {
        return longest;
    }

    /// A symbol keeps its case (`NC`, `C`), a word loses it (`Hard carbon`).
    private static String key(String name) {
        String plain = FormulaReader.level(name);
        boolean word = plain.chars().filter(Character::isLowerCase).count() > plain.length() / 2;
        return word && plain.length() > 3 ? spelling(plain.toLowerCase(Locale.ROOT)) : plain;
    }

    /// One spelling of words that are written in several: `carbon-fibre`, `carbon fiber`.
    private static String spelling(String words) {
        return words.replaceAll("(?<=[a-z]{3})-(?=[a-z]{3})", " ")
                .replace("sulph", "sulf")
                .replaceAll("fibre(?=s?\\b)", "fiber")
                .replace("aluminium", "aluminum");
    }
}
