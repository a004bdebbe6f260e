package org.heterograph.search;

import org.heterograph.chemistry.ChemicalElement;
import org.heterograph.chemistry.Composite;
import org.heterograph.chemistry.MaterialNameParser;
import org.heterograph.chemistry.NameTable;
import org.heterograph.vocabulary.Concept;
import org.heterograph.vocabulary.Lexicon;
import org.heterograph.vocabulary.Vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads `field:value` with the names of the vocabulary: `property:"band gap"` means `band_gap`,
/// `year:2019-2022` four years.
final class FilterReader {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private static final Pattern YEARS =
            Pattern.compile(
                    "(?<above>≥|>)?(?<below>≤|<)?(?<from>\\d{4})?(?<to>(?:-|\\.\\.)(?:\\d{4})?)?");

    private final Vocabulary vocabulary;
    private final Narrower narrower;
    private final MaterialNameParser names;

    FilterReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.narrower = new Narrower(vocabulary);
        this.names = new MaterialNameParser(vocabulary.names());
    }

    Filter read(Field field, String value, boolean excluded) {
        List<String> values =
                switch (field) {
                    case YEAR -> years(value);
                    case MATERIAL -> material(value);
                    case ELEMENT -> element(value);
                    case PROPERTY -> concept("metrics", value);
                    case TECHNIQUE -> concept("techniques", value);
                    case MECHANISM -> concept("mechanisms", value);
                    case METHOD -> concept("synthesis", value);
                    case MORPHOLOGY -> concept("morphologies", value);
                    case KIND, PAPER, DOI -> List.of(value.toLowerCase(Locale.ROOT));
                    case TITLE, AUTHOR, SECTION, JOURNAL, MATERIAL_CLASS -> List.of(value);
                };
        return new Filter(field, values, excluded);
    }

    private static List<String> years(String value) {
        Matcher years = YEARS.matcher(value);
        if (!years.matches() || years.group("from") == null) {
            return List.of(value);
        }
        int from = Integer.parseInt(years.group("from"));
        String to = years.group("to");
        if (years.group("above") != null) {
            return years(years.group("above").equals(">") ? from + 1 : from, LAST_YEAR);
        }
        if (years.group("below") != null) {
            return years(FIRST_YEAR, years.group("below").equals("<") ? from - 1 : from);
        }
        return to == null ? List.of(value) : years(from, end(to));
    }

    private static int end(String to) {
        String digits = to.replaceAll("\\D", "");
        return digits.isEmpty() ? LAST_YEAR : Integer.parseInt(digits);
    }

    private static List<String> years(int from, int to) {
        List<String> years =
                IntStream.rangeClosed(Math.max(from, FIRST_YEAR), Math.min(to, LAST_YEAR))
                        .mapToObj(Integer::toString)
                        .toList();
        return years.isEmpty() ? List.of("none") : years;
    }

    private List<String> material(String value) {
        String identity = names.parse(value).map(Composite::identity).orElse(value);
        return Stream.of(identity, value).distinct().toList();
    }

    /// By symbol or name: `Mo`, `molybdenum`.
    private List<String> element(String value) {
        return vocabulary
                .names()
                .find(value)
                .flatMap(NameTable.Entry::formula)
                .filter(ChemicalElement::isSymbol)
                .map(List::of)
                .orElse(List.of(value));
    }

    private List<String> concept(String scheme, String value) {
        String notation = value.strip().replaceAll("[\\s-]+", "_");
        Optional<Concept> named =
                vocabulary.concepts(scheme).stream()
                        .filter(it -> it.notation().equalsIgnoreCase(notation))
                        .findFirst()
                        .or(() -> labelled(scheme, value));
        return named.map(narrower::notations).orElse(List.of(notation));
    }

    private Optional<Concept> labelled(String scheme, String value) {
        String words = value.replace('_', ' ');
        return vocabulary.lexicon(scheme).find(words).stream()
                .map(Lexicon.Match::concept)
                .findFirst();
    }
}
