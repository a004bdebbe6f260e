package org.heterograph.index.lucene.analysis;

import org.heterograph.chemistry.ChemicalElement;
import org.heterograph.chemistry.Composite;
import org.heterograph.chemistry.MaterialNameParser;
import org.heterograph.chemistry.NameMatch;
import org.heterograph.index.lucene.analysis.Lexeme.Type;
import org.heterograph.quantity.QuantityParser;
import org.heterograph.quantity.Unit;
import org.heterograph.quantity.UnitCatalog;
import org.heterograph.vocabulary.Vocabulary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts text into lexemes, with formulas and units kept whole: `MoSe₂/SnSe@C` is found by its whole
/// name, in any order of its parts, and by each part; `mA h g−1` and `mAh/g` are one.
public final class Lexemes {
    private static final Pattern WORD =
            Pattern.compile(
                    "\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?(?![\\p{L}\\d])|\\d++(?:\\.\\d++)?(?![\\p{L}\\d])|[\\p{L}\\p{N}]++");

    private static final Pattern BARE_UNIT =
            Pattern.compile(
                    "(?<![\\p{L}\\d])\\p{L}{1,3}(?:[ ·]\\p{L})?(?: ?/ ?\\p{L}{1,3}\\d?|[ ·]?\\p{L}{1,2}\\^?-[123])(?![\\p{L}\\d])");

    private static final Pattern MARKS_OF_UNITS = Pattern.compile("[^\\p{L}\\d]");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final int MOST_RECENT = 256;

    /// The same title, heading or term is cut for each entry or field that has it.
    private final Map<String, List<Lexeme>> recent = Collections.synchronizedMap(new Recent());

    private final MaterialNameParser names;
    private final QuantityParser quantities;
    private final UnitCatalog units;

    private final boolean namesApart;

    public Lexemes(Vocabulary vocabulary) {
        this(vocabulary, true);
    }

    /// @param namesApart whether names of materials and units are told from words
    public Lexemes(Vocabulary vocabulary, boolean namesApart) {
        this.namesApart = namesApart;
        this.names = new MaterialNameParser(vocabulary.names());
        this.quantities = new QuantityParser(vocabulary.units());
        this.units = vocabulary.units();
    }

    /// The lexemes by place, those of one place by start.
    List<Lexeme> of(String text) {
        List<Lexeme> known = recent.get(text);
        if (known != null) {
            return known;
        }
        List<Lexeme> cut = List.copyOf(new Cut(LevelText.of(text)).lexemes());
        recent.put(text, cut);
        return cut;
    }

    private static final class Recent extends LinkedHashMap<String, List<Lexeme>> {
        private static final long serialVersionUID = 1;

        Recent() {
            super(MOST_RECENT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Lexeme>> eldest) {
            return size() > MOST_RECENT;
        }
    }

    /// The cutting of one text.
    private final class Cut {
        private final LevelText source;
        private final String text;
        private final TreeMap<Integer, List<Lexeme>> byStart = new TreeMap<>();
        private final boolean[] taken;

        Cut(LevelText source) {
            this.source = source;
            this.text = source.text();
            this.taken = new boolean[text.length()];
        }

        List<Lexeme> lexemes() {
            if (namesApart) {
                addUnits();
                addNames();
                addBareUnits();
            }
            addWords();
            List<Lexeme> all = new ArrayList<>();
            byStart.values().forEach(all::addAll);
            return all;
        }

        private void addUnits() {
            quantities
                    .find(text)
                    .forEach(
                            quantity ->
                                    quantity.unit()
                                            .ifPresent(
                                                    unit ->
                                                            addUnit(
                                                                    quantity.unitStart(),
                                                                    quantity.unitEnd(),
                                                                    unit)));
        }

        private void addUnit(int start, int end, Unit unit) {
            if (claim(start, end)) {
                put(start, lexeme(Type.UNIT, "#" + unit.name(), start, end, false));
                String folded =
                        MARKS_OF_UNITS.matcher(folded(text.substring(start, end))).replaceAll("");
                if (!folded.isEmpty()) {
                    put(start, lexeme(Type.FOLDED, folded, start, end, true));
                }
            }
        }

        /// Units without number, as in the header of a table.
        private void addBareUnits() {
            Matcher unit = BARE_UNIT.matcher(text);
            int from = 0;
            while (unit.find(from)) {
                int start = unit.start();
                int end = unit.end();
                boolean border = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
                Optional<Unit> known = border ? units.parse(unit.group()) : Optional.empty();
                known.ifPresent(it -> addUnit(start, end, it));
                from = known.isPresent() ? end : start + 1;
            }
        }

        private void addNames() {
            for (NameMatch match : names.find(text)) {
                String name = text.substring(match.start(), match.end());
                boolean symbols =
                        name.indexOf(' ') < 0
                                && !match.composite().phases().isEmpty()
                                && !isWord(name);
                if (symbols && claim(match.start(), match.end())) {
                    addName(match.start(), name, match.composite());
                }
            }
        }

        /// `selenium` and `Antimony` are words, `MoSe2`, `NaCl` and `Sb` are symbols.
        private static boolean isWord(String name) {
            return name.length() > 2 && name.substring(1).chars().allMatch(Character::isLowerCase);
        }

        private void addName(int start, String name, Composite composite) {
            int end = start + name.length();
            List<Lexeme> stack = new ArrayList<>();
            Set<String> whole = new LinkedHashSet<>(List.of(name, composite.identity()));
            whole.forEach(it -> stack.add(lexeme(Type.FORMULA, it, start, end, true)));
            stack.add(lexeme(Type.FOLDED, folded(name), start, end, true));
            for (String part : parts(composite)) {
                if (!whole.contains(part)) {
                    int at = name.indexOf(part);
                    int from = at < 0 ? start : start + at;
                    int to = at < 0 ? end : from + part.length();
                    stack.add(lexeme(Type.PART, part, from, to, true));
                    stack.add(lexeme(Type.FOLDED, folded(part), from, to, true));
                }
            }
            for (String element : elements(composite)) {
                stack.add(lexeme(Type.ELEMENT, "@" + element, start, end, true));
            }
            stack.sort(Comparator.comparingInt(Lexeme::start));
            for (int i = 0; i < stack.size(); i++) {
                Lexeme it = stack.get(i);
                put(start, new Lexeme(it.type(), it.term(), it.start(), it.end(), i > 0));
            }
        }

        private static Set<String> elements(Composite composite) {
            Set<String> elements = new TreeSet<>();
            composite.phases().forEach(phase -> elements.addAll(phase.formula().atoms().keySet()));
            elements.removeIf(it -> !ChemicalElement.isSymbol(it));
            return elements;
        }

        private static Set<String> parts(Composite composite) {
            Set<String> parts = new LinkedHashSet<>();
            for (Composite.Phase phase : composite.phases()) {
                parts.add(phase.toString());
                parts.add(phase.formula().text());
            }
            parts.addAll(composite.supports());
            return parts;
        }

        private void addWords() {
            Matcher word = WORD.matcher(untaken());
            while (word.find()) {
                put(word.start(), word(word.group(), word.start(), word.end()));
            }
        }

        /// The text with blanks for names and units: the number of `0.88V` ends before its unit.
        private String untaken() {
            StringBuilder rest = new StringBuilder(text);
            for (int i = 0; i < taken.length; i++) {
                if (taken[i]) {
                    rest.setCharAt(i, ' ');
                }
            }
            return rest.toString();
        }

        private Lexeme word(String word, int start, int end) {
            boolean number = word.chars().allMatch(it -> it < 0x80 && !Character.isLetter(it));
            return number
                    ? lexeme(Type.NUMBER, word.replace(",", ""), start, end, false)
                    : lexeme(Type.WORD, Spelling.american(folded(word)), start, end, false);
        }

        private boolean claim(int start, int end) {
            for (int i = start; i < end; i++) {
                if (taken[i]) {
                    return false;
                }
            }
            java.util.Arrays.fill(taken, start, end, true);
            return end > start;
        }

        private void put(int start, Lexeme lexeme) {
            byStart.computeIfAbsent(start, _ -> new ArrayList<>()).add(lexeme);
        }

        private Lexeme lexeme(Type type, String term, int start, int end, boolean stacked) {
            return new Lexeme(type, term, source.origin(start), source.originEnd(end), stacked);
        }
    }

    private static String folded(String word) {
        if (word.chars().allMatch(it -> it < 0x80)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
