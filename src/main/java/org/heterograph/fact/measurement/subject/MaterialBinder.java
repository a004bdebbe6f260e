package org.heterograph.fact.measurement.subject;

import org.heterograph.fact.measurement.property.Property;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.Value;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.NamedSentence;
import org.heterograph.mention.Species;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says which material each value of a list is of.
public final class MaterialBinder {
    private static final Pattern PRODUCT = Pattern.compile("(?:Li|Na|K)(?:[xy0-9]).{0,40}");

    private static final Pattern AGAINST = Pattern.compile("\\b(?:vs\\.?|versus)\\s");

    private static final Pattern JOIN =
            Pattern.compile(
                    "(?:\\s(?:nano[a-z]{3,12}|electrodes?|samples?|anodes?|cathodes?|cells?|composites?))?\\s?(?:,|/|,?\\sand|,?\\sor|&|and)\\s(?:that of\\s|those of\\s|the\\s|for\\s|of\\s|pristine\\s|bare\\s|pure\\s|undoped\\s){0,3}");

    private static final Pattern THE_TWO =
            Pattern.compile(
                    "(?i)\\b(?:the two|both|their|the three|respectively|the former|the latter|(?:the|two|these|both|all)\\s(?:two\\s)?(?:samples|electrodes|anodes|cathodes|materials)|corresponding|these values)\\b");

    private static final Pattern VALUES_ARE =
            Pattern.compile(
                    "\\b(?:ratios|retentions|resistances|coefficients|efficiencies|areas|contents|volumes|energies|conductivities)\\s(?:\\([^()]{1,12}\\)\\s)?(?:after\\s[^,;.]{1,24}\\s)?(?:are|were)\\s(?:about\\s|only\\s|estimated\\sto\\sbe\\s|calculated\\sto\\sbe\\s)?$");

    private static final Pattern ALONG = Pattern.compile("\\band\\b|respectively|[–-]\\d");

    /// What others made is no part of what the paper is about.
    private static final Pattern OF_OTHERS =
            Pattern.compile("\\bet\\sal\\b|\\b[Cc]o-?workers\\b|\\bcolleagues\\b");

    private static final Pattern GLOVEBOX = Pattern.compile("(?i)\\bglove\\s?-?box");

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

    /// Properties of a sample that elements and bonds only explain.
    static final Set<String> SPECTRAL =
            Set.of(
                    "binding_energy",
                    "binding_energy_shift",
                    "spin_orbit_splitting",
                    "raman_peak_position",
                    "infrared_peak_position",
                    "absorption_energy");

    /// Properties of a pair of atoms.
    private static final Set<String> OF_ATOMS =
            Set.of(
                    "bond_length",
                    "bond_angle",
                    "dissociation_energy",
                    "diffusion_barrier",
                    "activation_energy");

    /// Properties of ions and of what is dissolved.
    private static final Set<String> OF_DISSOLVED =
            Set.of(
                    "ionic_radius",
                    "concentration",
                    "electrolyte_concentration",
                    "molecular_weight");

    private static final int COST_OF_SUBJECT = -5;
    private static final int COST_OF_ASCRIBED = -25;
    private static final int COST_OF_TOPIC = 90;
    private static final int FAR = 400;

    /// One material a value, in order; fewer when none is known.
    public List<Optional<MaterialMention>> bind(
            Reading reading, ValueList values, Property property) {
        Optional<List<MaterialMention>> parallel =
                parallel(reading, values)
                        .filter(
                                all ->
                                        all.stream()
                                                .noneMatch(it -> isForeign(reading, it, property)));
        return parallel.map(all -> all.stream().map(Optional::of).toList())
                .orElseGet(() -> each(reading, values, property));
    }

    /// A value that no name goes with is of what another of its list is said to be of: `at 24.7°
    /// and 26.1° for SnS`.
    private static List<Optional<MaterialMention>> each(
            Reading reading, ValueList values, Property property) {
        List<Optional<MaterialMention>> named =
                values.members().stream().map(it -> said(reading, it, values, property)).toList();
        List<MaterialMention> distinct =
                distinct(named.stream().flatMap(Optional::stream).toList());
        List<Optional<MaterialMention>> bound = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Value value = values.members().get(i);
            bound.add(
                    distinct.size() == 1 && named.get(i).isEmpty()
                            ? Optional.of(distinct.getFirst())
                            : one(reading, value, values, property));
        }
        return bound;
    }

    /// What a value of a list of several is said to be of by the words beside it.
    private static Optional<MaterialMention> said(
            Reading reading, Value value, ValueList values, Property property) {
        return values.size() == 1
                ? Optional.empty()
                : candidates(reading, value, values, property)
                        .filter(it -> it.cost() <= 0)
                        .min(Comparator.comparingInt(Candidate::cost))
                        .map(Candidate::material);
    }

    /// As many materials as values, both as lists: `for A, B and C`, `A and B retained 192/217`.
    private static Optional<List<MaterialMention>> parallel(Reading reading, ValueList values) {
        if (values.size() < 2) {
            return Optional.empty();
        }
        Optional<List<MaterialMention>> against = against(reading, values);
        if (against.isPresent()) {
            return against;
        }
        return materialLists(reading, reading.sentence()).stream()
                .filter(it -> it.size() == values.size())
                .filter(it -> isRunAlong(reading, it))
                .findFirst()
                .or(() -> ofTheTwo(reading, values));
    }

    /// Elements side by side may be what a reaction leads to; values run along them only where
    /// that is said.
    private static boolean isRunAlong(Reading reading, List<MaterialMention> list) {
        return !list.stream().allMatch(Species::isBondOrElement)
                || THE_TWO.matcher(reading.text(reading.span())).find();
    }

    /// `That of A is smaller than that of B (39 Ω vs. 114 Ω)`: the first value is of A.
    private static Optional<List<MaterialMention>> against(Reading reading, ValueList values) {
        List<MaterialMention> named =
                distinct(
                        solids(reading.sentence()).stream()
                                .filter(it -> it.span().end() <= values.span().start())
                                .toList());
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
                .map(MaterialBinder::samples)
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

    public static boolean isSolid(MaterialMention it) {
        return !AIDS.contains(it.composite().kind());
    }

    private record Candidate(MaterialMention material, int cost) {}

    private static Optional<MaterialMention> one(
            Reading reading, Value value, ValueList values, Property property) {
        Optional<MaterialMention> cell = FullCell.of(reading, value, property);
        if (cell.isPresent()) {
            return cell;
        }
        Optional<Candidate> best =
                Stream.concat(
                                candidates(reading, value, values, property),
                                reading.sentence().topic().map(MaterialBinder::topic).stream())
                        .filter(it -> it.cost() < FAR)
                        .min(Comparator.comparingInt(Candidate::cost));
        boolean ofRoom =
                property.notation().matches("impurity_level|mass_fraction|humidity")
                        && GLOVEBOX.matcher(reading.text(reading.span())).find();
        Optional<MaterialMention> attached = Attached.to(reading, value, property);
        if (attached.isPresent() || Apparatus.isMeasured(reading, value, property)) {
            return attached;
        }
        if (ofRoom || property.notation().contains("concentration")) {
            return best.filter(it -> it.cost() <= 0).map(Candidate::material);
        }
        if (best.filter(it -> it.cost() <= 0).isEmpty() && Outsider.isHeldBy(reading, value)) {
            return Optional.empty();
        }
        Optional<MaterialMention> topic = reading.sentence().topic();
        boolean weak =
                best.isEmpty()
                        || best.get().cost() > 0
                                && isPart(best.get().material(), topic, property)
                                && !OF_OTHERS.matcher(reading.text(reading.span())).find();
        return weak && topic.isPresent() ? topic : best.map(Candidate::material);
    }

    private static Stream<Candidate> candidates(
            Reading reading, Value value, ValueList values, Property property) {
        boolean ofIons = OF_DISSOLVED.contains(property.notation());
        List<MaterialMention> named =
                ofIons ? reading.sentence().materials() : solids(reading.sentence());
        return Stream.concat(
                named.stream()
                        .filter(it -> !isForeign(reading, it, property))
                        .map(it -> candidate(reading, it, value, values))
                        .map(it -> ascribed(reading, it, values, property)),
                Anaphora.find(reading).stream()
                        .filter(it -> it.span().end() <= value.number().start())
                        .map(
                                it ->
                                        new Candidate(
                                                it.material(),
                                                Math.max(
                                                        it.isOfPair() ? COST_OF_SUBJECT : 1,
                                                        MaterialCost.of(
                                                                reading,
                                                                it.material(),
                                                                it.span(),
                                                                value,
                                                                values)))));
    }

    private static Candidate candidate(
            Reading reading, MaterialMention it, Value value, ValueList values) {
        int cost = MaterialCost.of(reading, it, it.span(), value, values);
        boolean subject = Subject.isOf(reading, it, values.first().number());
        return new Candidate(it, subject ? Math.min(cost, COST_OF_SUBJECT) : cost);
    }

    private static Candidate ascribed(
            Reading reading, Candidate it, ValueList values, Property property) {
        return Ascription.isTo(reading, it.material(), values, property)
                ? new Candidate(it.material(), Math.min(it.cost(), COST_OF_ASCRIBED))
                : it;
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
        return (ofCells || SPECTRAL.contains(property.notation()))
                && !named.isComposite()
                && !named.isOwnName()
                && topic.filter(MaterialMention::isComposite).isPresent();
    }

    /// Whether a property is not told of such a material, though a sentence may name it beside
    /// the value: the element or bond that a spectral line comes from, the product of a reaction.
    private static boolean isForeign(Reading reading, MaterialMention named, Property property) {
        return SPECTRAL.contains(property.notation()) && Species.isBondOrElement(named)
                || Species.isNoSample(named) && !OF_ATOMS.contains(property.notation())
                || isProduct(reading, named, property);
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
}
