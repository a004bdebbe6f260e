package org.heterograph.chemistry;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Names of substances that are not formulas: supports, trivial names, salts, solvents; and the
/// words that look like formulas but are none.
public final class NameTable {
    private static final Pattern WORDS_JOINED = Pattern.compile("(?<=[a-z]{3})-(?=[a-z]{3})");

    private static final String SUPPORT = "support";

    private final Map<String, Entry> byName = new HashMap<>();
    private final Map<String, Entry> supports = new HashMap<>();

    /// What names begin with, up to where a word ends.
    private final Set<String> beginnings = new HashSet<>();

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

        /// The material that it stands for where it is spelled so.
        Composite composite(String spelling) {
            List<Composite.Phase> phases =
                    formula.flatMap(Formula::parse).stream()
                            .map(it -> new Composite.Phase("", it, ""))
                            .toList();
            boolean support = kind.equals(SUPPORT);
            boolean named = !support && phases.isEmpty();
            return new Composite(
                    named ? canonical : FormulaReader.level(spelling),
                    phases,
                    support ? List.of(canonical) : List.of(),
                    kind);
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
        beginnings.add(beginning(key.toLowerCase(Locale.ROOT)));
        longest = Math.max(longest, name.split("[\\s-]", -1).length);
    }

    /// Whether a name may begin with the word; a word of other letters than a keyboard's may.
    boolean mayBeginWith(String word) {
        return !FormulaReader.isLevel(word)
                || beginnings.contains(beginning(spelling(word.toLowerCase(Locale.ROOT))));
    }

    private static String beginning(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
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
        return plain.length() > 3 && isWord(plain)
                ? spelling(plain.toLowerCase(Locale.ROOT))
                : plain;
    }

    private static boolean isWord(String plain) {
        int small = 0;
        for (int i = 0; i < plain.length(); i++) {
            small += Character.isLowerCase(plain.charAt(i)) ? 1 : 0;
        }
        return small > plain.length() / 2;
    }

    /// One spelling of words that are written in several: `carbon-fibre`, `carbon fiber`.
    private static String spelling(String words) {
        String joined =
                words.indexOf('-') < 0 ? words : WORDS_JOINED.matcher(words).replaceAll(" ");
        return joined.replace("sulph", "sulf")
                .replace("fibres", "fibers")
                .replace("fibre", "fiber")
                .replace("aluminium", "aluminum");
    }
}
