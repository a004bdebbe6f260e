package org.heterograph.fact.measurement;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Gap;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.Value;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.NamedSentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says which material each value of a list is of.
final class MaterialBinder {
    private static final Pattern BEHIND =
            Pattern.compile(
                    "^(?:\\s?\\([^()]{0,40}\\))?,?\\s(?:for|of|in|on|by|with|from)\\s(?:the\\s|an?\\s|bare\\s|pure\\s|pristine\\s|commercial\\s|single\\s|n-type\\s|p-type\\s|metallic\\s|as-prepared\\s){0,3}$");

    private static final Pattern PRODUCT = Pattern.compile("(?:Li|Na|K)(?:[xy0-9]).{0,40}");

    private static final Pattern EQUALS = Pattern.compile("\\)\\s?[=≈~]\\s?");

    private static final Pattern BRACKET = Pattern.compile("^\\s?\\([^()]{0,60}$");
    private static final Pattern THAT_OF =
            Pattern.compile(
                    "(?i)\\b(?:that|those|one)\\s(?:of|for|on|in)\\s(?:the\\s|bare\\s|pure\\s|pristine\\s|commercial\\s){0,2}$");

    private static final Pattern COMPARED =
            Pattern.compile(
                    "(?i)\\b(?:than|compared (?:with|to)|unlike|versus|vs\\.?|(?:relative|contrary|superior|similar|above) to|instead of|over|as opposed to)\\s(?:that of\\s|those of\\s|the\\s|an?\\s|(?:cells?|batter(?:y|ies)|electrodes?)\\s(?:made|built|assembled)\\s(?:with|from|of)\\s|bare\\s|pure\\s|pristine\\s){0,3}$");

    /// `H3PO4 as catholyte`: an aid of the cell in this sentence, whatever it is elsewhere.
    private static final Pattern AS_AID =
            Pattern.compile(
                    "^(?:\\s?(?:\\+|and|/)\\s?[^.;,]{1,30})?\\sas\\s(?:an?\\s|the\\s)?(?:catholyte|anolyte|electrolyte|binder|solvent|additive|salt|separator|counter electrode)\\b");

    private static final Pattern JOIN =
            Pattern.compile("\\s?(?:,|/|,?\\sand|,?\\sor|&|and)\\s(?:that of\\s|the\\s|for\\s)?");

    private static final Pattern THE_TWO =
            Pattern.compile(
                    "(?i)\\b(?:the two|both|their|the three|respectively|the former|the latter)\\b");

    private static final Set<String> AIDS =
            Set.of(
                    "ion",
                    "electrolyte",
                    "salt",
                    "solvent",
                    "binder",
                    "gas",
                    "precursor",
                    "additive",
                    "separator",
                    "current collector");

    /// Properties of ions and of what is dissolved.
    private static final Set<String> OF_DISSOLVED =
            Set.of("ionic_radius", "concentration", "electrolyte_concentration");

    private static final int COST_OF_COMPARED = 120;
    private static final int COST_BEHIND = 25;
    private static final int COST_OF_TOPIC = 90;
    private static final int FAR = 400;

    /// One material a value, in order; fewer when none is known.
    List<Optional<MaterialMention>> bind(Reading reading, ValueList values, Property property) {
        Optional<List<MaterialMention>> parallel = parallel(reading, values);
        List<Optional<MaterialMention>> bound = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            int index = i;
            bound.add(
                    parallel.map(it -> it.get(index))
                            .or(() -> one(reading, values.members().get(index), values, property)));
        }
        return bound;
    }

    /// As many materials as values, both as lists: `for A, B and C`, `A and B retained 192/217`.
    private static Optional<List<MaterialMention>> parallel(Reading reading, ValueList values) {
        if (values.size() < 2) {
            return Optional.empty();
        }
        return materialLists(reading, reading.sentence()).stream()
                .filter(it -> it.size() == values.size())
                .findFirst()
                .or(() -> ofTheTwo(reading, values));
    }

    private static Optional<List<MaterialMention>> ofTheTwo(Reading reading, ValueList values) {
        if (!THE_TWO.matcher(reading.text(reading.span())).find()
                || !solids(reading.sentence()).isEmpty()) {
            return Optional.empty();
        }
        return reading.previous().stream()
                .map(MaterialBinder::solids)
                .flatMap(it -> Stream.of(distinct(it), composites(it)))
                .filter(it -> it.size() == values.size())
                .findFirst();
    }

    private static List<MaterialMention> composites(List<MaterialMention> all) {
        return distinct(all.stream().filter(MaterialMention::isComposite).toList());
    }

    private static List<MaterialMention> distinct(List<MaterialMention> all) {
        List<MaterialMention> distinct = new ArrayList<>();
        for (MaterialMention it : all) {
            if (distinct.stream().noneMatch(other -> other.entity().equals(it.entity()))) {
                distinct.add(it);
            }
        }
        return distinct;
    }

    private static List<List<MaterialMention>> materialLists(
            Reading reading, NamedSentence sentence) {
        List<List<MaterialMention>> lists = new ArrayList<>();
        for (MaterialMention it : solids(sentence)) {
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

    private static List<MaterialMention> solids(NamedSentence sentence) {
        return sentence.materials().stream().filter(MaterialBinder::isSolid).toList();
    }

    static boolean isSolid(MaterialMention it) {
        return !AIDS.contains(it.composite().kind());
    }

    private record Candidate(MaterialMention material, int cost) {}

    private static Optional<MaterialMention> one(
            Reading reading, Value value, ValueList values, Property property) {
        Optional<Candidate> best =
                Stream.concat(
                                candidates(reading, value, values, property),
                                reading.sentence().topic().map(MaterialBinder::topic).stream())
                        .filter(it -> it.cost() < FAR)
                        .min(Comparator.comparingInt(Candidate::cost));
        if (property.notation().contains("concentration")) {
            return best.filter(it -> it.cost() <= 0).map(Candidate::material);
        }
        if (best.filter(it -> it.cost() <= 0).isEmpty() && Outsider.isHeldBy(reading, value)) {
            return Optional.empty();
        }
        Optional<MaterialMention> topic = reading.sentence().topic();
        boolean weak =
                best.isEmpty()
                        || best.get().cost() > 0 && isPart(best.get().material(), topic, property);
        return weak && topic.isPresent() ? topic : best.map(Candidate::material);
    }

    private static Stream<Candidate> candidates(
            Reading reading, Value value, ValueList values, Property property) {
        boolean ofIons = OF_DISSOLVED.contains(property.notation());
        List<MaterialMention> named =
                ofIons ? reading.sentence().materials() : solids(reading.sentence());
        return Stream.concat(
                named.stream()
                        .filter(it -> !isProduct(reading, it, property))
                        .map(it -> new Candidate(it, cost(reading, it, it.span(), value, values))),
                Anaphora.find(reading).stream()
                        .filter(it -> it.span().end() <= value.number().start())
                        .map(
                                it ->
                                        new Candidate(
                                                it.material(),
                                                Math.max(
                                                        1,
                                                        cost(
                                                                reading,
                                                                it.material(),
                                                                it.span(),
                                                                value,
                                                                values)))));
    }

    /// What is not named near the value is more likely the topic.
    private static Candidate topic(MaterialMention topic) {
        return new Candidate(topic, COST_OF_TOPIC);
    }

    /// Of what a cell delivers, a mere support or a phase of the topic is not the subject.
    private static boolean isPart(
            MaterialMention named, Optional<MaterialMention> topic, Property property) {
        boolean ofCells =
                property.notation().endsWith("capacity") && !property.notation().startsWith("theor")
                        || property.notation().contains("coulombic")
                        || property.notation().contains("retention");
        return ofCells
                && !named.isComposite()
                && topic.filter(MaterialMention::isComposite).isPresent();
    }

    private static int cost(
            Reading reading, MaterialMention material, Span name, Value value, ValueList values) {
        Span place =
                values.first().number().start() > name.start()
                        ? values.first().number()
                        : value.number().cover(unitBeside(value));
        String between = reading.between(name, place);
        boolean behind = name.start() >= place.end();
        String ahead = reading.textBefore(name.start(), 40);
        int compared = COMPARED.matcher(ahead).find() ? COST_OF_COMPARED : 0;
        if (behind) {
            return between.isBlank() || BEHIND.matcher(between).matches()
                    ? -20
                    : COST_BEHIND + 2 * Gap.of(between) + compared;
        }
        if (EQUALS.matcher(between).matches()) {
            return -30;
        }
        if (BRACKET.matcher(between).matches()) {
            return -10;
        }
        int cost =
                Gap.of(between)
                        - (material.isComposite() ? 30 : 0)
                        + (isCounterElectrode(material) ? 60 : 0)
                        + (material.composite().kind().equals("cell") ? 100 : 0);
        boolean aid = AS_AID.matcher(reading.textAfter(name.end(), 60)).find();
        if (aid || compared > 0) {
            return cost + COST_OF_COMPARED;
        }
        return THAT_OF.matcher(ahead).find() ? cost - 20 : Math.max(1, cost);
    }

    /// What the host turns into at a potential (`LixMoS2`, `Li2S`), when the text speaks of the
    /// host.
    private static boolean isProduct(Reading reading, MaterialMention named, Property property) {
        return property.notation().equals("reaction_potential")
                && !named.isComposite()
                && PRODUCT.matcher(named.composite().identity()).matches()
                && reading.sentence()
                        .topic()
                        .filter(it -> !PRODUCT.matcher(it.composite().identity()).matches())
                        .isPresent();
    }

    private static boolean isCounterElectrode(MaterialMention material) {
        return material.composite().identity().matches("(?:Na|Li|K)(?:[xy].*)?");
    }

    private static Span unitBeside(Value value) {
        boolean beside =
                value.unit().start() >= value.number().end()
                        && value.unit().start() <= value.number().end() + 2;
        return beside ? value.unit() : value.number();
    }
}
