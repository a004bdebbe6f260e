package org.heterograph.fact.measurement.subject;

import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.NamedSentence;
import org.heterograph.mention.Species;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds as many materials as there are values, where both stand as lists: `A, B and C show
/// 120, 140 and 160 mAh g−1`, `the two samples keep 85% and 94%`.
final class ParallelMaterials {
    private static final Pattern AGAINST = Pattern.compile("\\b(?:vs\\.?|versus)\\s");

    private static final Pattern JOIN =
            Wording.pattern(
                    "(?:\\s?\\((?:ref\\.?\\s?)?\\d{1,3}\\)|\\s\\d{1,3}(?=,))?(?:\\s{in_lists})?\\s?(?:[,/<>]|,?\\sand|,?\\sor|&|and)\\s(?:that of\\s|those of\\s|the\\s(?:\\([^()]{1,9}\\)\\s(?:lattice\\s)?(?:planes?|facets?)\\sof\\s(?:the\\s)?)?|for\\s|of\\s|pristine\\s|bare\\s|pure\\s|undoped\\s){0,3}");

    private static final Pattern THE_TWO =
            Wording.pattern(
                    "(?i)\\b(?:the two|both|their|the three|respectively|the former\\b[^.;]{1,60}\\bthe latter|^They|^These|(?:the|two|these|both|all)\\s(?:two\\s)?{parallel_samples}|corresponding|these values)\\b");

    private static final Pattern VALUES_ARE =
            Wording.pattern(
                    "\\b{parallel_values}\\s(?:\\([^()]{1,12}\\)\\s)?(?:after\\s[^,;.]{1,24}\\s)?(?:are|were)\\s(?:about\\s|only\\s|estimated\\sto\\sbe\\s|calculated\\sto\\sbe\\s)?$");

    private static final Pattern ALONG = Pattern.compile("\\band\\b|respectively|[–-]\\d");

    private static final Pattern RESPECTIVELY = Pattern.compile("\\brespectively\\b");

    private static final Pattern IN_THIS_ORDER =
            Pattern.compile("^[^\\d.;]{0,14},\\s(?:respectively|in this order)\\b");

    private static final int REACH_OF_ORDER = 40;

    private ParallelMaterials() {}

    /// As many materials as values, both as lists: `for A, B and C`, `A and B retained 192/217`.
    static Optional<List<MaterialMention>> of(Reading reading, ValueList values) {
        if (values.size() < 2) {
            return Optional.empty();
        }
        Optional<List<MaterialMention>> against = against(reading, values);
        if (against.isPresent()) {
            return against;
        }
        return fitting(reading, values, solids(reading.sentence()))
                .or(() -> ofAssigned(reading, values))
                .or(() -> oneByOne(reading, values))
                .or(() -> ofTheTwo(reading, values));
    }

    private static Optional<List<MaterialMention>> fitting(
            Reading reading, ValueList values, List<MaterialMention> named) {
        return materialLists(reading, named).stream()
                .filter(it -> it.size() == values.size())
                .filter(it -> isRunAlong(reading, it))
                .findFirst();
    }

    /// `301 for A, 327 for B and 359 for C follow the gaps, which are 0.2, 0.4 and 0.6 eV,
    /// respectively`: named one by one, in the order of the values.
    private static Optional<List<MaterialMention>> oneByOne(Reading reading, ValueList values) {
        List<MaterialMention> named = namedBefore(reading, values);
        return named.size() == values.size()
                        && IN_THIS_ORDER
                                .matcher(reading.textAfter(values.span().end(), REACH_OF_ORDER))
                                .find()
                ? Optional.of(named)
                : Optional.empty();
    }

    private static List<MaterialMention> namedBefore(Reading reading, ValueList values) {
        return distinct(
                solids(reading.sentence()).stream()
                        .filter(it -> it.span().end() <= values.span().start())
                        .toList());
    }

    /// Lines may be of salts as well: `bands at 1080 and 1036 cm−1 related to Na2CO3 and Na2O2,
    /// respectively`.
    private static Optional<List<MaterialMention>> ofAssigned(Reading reading, ValueList values) {
        return RESPECTIVELY.matcher(reading.text(reading.span())).find()
                ? fitting(
                        reading,
                        values,
                        reading.sentence().materials().stream()
                                .filter(it -> it.span().start() >= values.span().end())
                                .filter(it -> !it.composite().kind().equals("ion"))
                                .toList())
                : Optional.empty();
    }

    /// Elements side by side may be what a reaction leads to; values run along them only where
    /// that is said.
    private static boolean isRunAlong(Reading reading, List<MaterialMention> list) {
        return !list.stream().allMatch(Species::isBondOrElement)
                || THE_TWO.matcher(reading.text(reading.span())).find();
    }

    /// `That of A is smaller than that of B (39 Ω vs. 114 Ω)`: the first value is of A.
    private static Optional<List<MaterialMention>> against(Reading reading, ValueList values) {
        List<MaterialMention> named = namedBefore(reading, values);
        return named.size() == values.size() && AGAINST.matcher(reading.text(values.span())).find()
                ? Optional.of(named)
                : Optional.empty();
    }

    private static Optional<List<MaterialMention>> ofTheTwo(Reading reading, ValueList values) {
        if (!THE_TWO.matcher(reading.text(reading.span())).find() && !isOfEach(reading, values)
                || !solids(reading.sentence()).isEmpty()) {
            return Optional.empty();
        }
        return lastNaming(reading).stream()
                .map(ParallelMaterials::samples)
                .flatMap(it -> Stream.of(distinct(it), composites(it)))
                .filter(it -> it.size() == values.size())
                .findFirst();
    }

    /// `The retentions after 500 cycles are 85% and 94%.`: one value a sample, and no list beside
    /// it that they could run along.
    private static boolean isOfEach(Reading reading, ValueList values) {
        return VALUES_ARE.matcher(reading.textBefore(values.span().start(), 70)).find()
                && !ALONG.matcher(reading.textAfter(values.span().end(), 70)).find();
    }

    /// The last sentence before that names materials.
    private static Optional<NamedSentence> lastNaming(Reading reading) {
        return reading.before().stream()
                .filter(it -> !solids(it).isEmpty())
                .reduce((earlier, later) -> later);
    }

    /// What two values in a later sentence may be of: no layer on an electrode, no mere carbon.
    private static List<MaterialMention> samples(NamedSentence sentence) {
        return solids(sentence).stream()
                .filter(
                        it ->
                                !it.composite().phases().isEmpty()
                                        || it.composite().kind().equals("composite"))
                .toList();
    }

    private static List<MaterialMention> composites(List<MaterialMention> all) {
        return distinct(all.stream().filter(MaterialMention::isComposite).toList());
    }

    static List<MaterialMention> distinct(List<MaterialMention> all) {
        List<MaterialMention> distinct = new ArrayList<>();
        for (MaterialMention it : all) {
            if (distinct.stream().noneMatch(other -> other.entity().equals(it.entity()))) {
                distinct.add(it);
            }
        }
        return distinct;
    }

    private static List<List<MaterialMention>> materialLists(
            Reading reading, List<MaterialMention> named) {
        List<List<MaterialMention>> lists = new ArrayList<>();
        for (MaterialMention it : named) {
            boolean joined =
                    !lists.isEmpty()
                            && JOIN.matcher(
                                            reading.between(
                                                    lists.getLast().getLast().span(), it.span()))
                                    .matches();
            if (!joined) {
                lists.add(new ArrayList<>());
            }
            lists.getLast().add(it);
        }
        return lists;
    }

    static List<MaterialMention> solids(NamedSentence sentence) {
        return sentence.materials().stream().filter(MaterialBinder::isSolid).toList();
    }
}
