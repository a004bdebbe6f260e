package org.heterograph.fact.measurement;

import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.measurement.condition.RateDefinition;
import org.heterograph.fact.measurement.value.Gap;
import org.heterograph.fact.measurement.value.MetricFinder;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.Value;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.mention.NamedSentence;
import org.heterograph.mention.TermMention;
import org.heterograph.quantity.Unit;
import org.heterograph.vocabulary.Metric;
import org.heterograph.vocabulary.Vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says which property a list of values is of: the metric named nearest whose units fit, else the
/// one that the unit implies.
final class PropertyBinder {
    /// A label behind its value stands close (`0.45 V discharge overpotential`).
    private static final int REACH_BEHIND = 60;

    private static final int COST_BEHIND = 12;
    private static final int COST_OF_OTHER_VALUE = 30;
    private static final int FAR = 170;
    private static final int FARTHEST = 300;
    private static final int CONTEXT = 3;
    private static final Set<Double> LIMITS = Set.of(0.5, 1.0);
    private static final String BROAD = "resistance|conductivity";

    private static final Pattern OTHER_NUMBER =
            Pattern.compile(
                    "[\\s(]\\d[\\d.,]*\\s?[%\\p{L}°]|[;]|\\b(?:whereas|while|but|which|than)\\b");

    /// What stands between a value and the label behind it: `39 mW cm−2 of maximum power density`.
    private static final Pattern TO_LABEL_BEHIND =
            Pattern.compile(
                    "\\s?\\(?(?:(?:of|in|for|as|is|are|was|were|be|being|can be|could be|per)\\s){0,2}(?:(?:the|a|an|its|their)\\s)?(?:[\\p{L}\\d/()‐-―-]{2,22}\\s){0,3}");

    /// A label with a number of its own behind it.
    private static final Pattern OWN_NUMBER =
            Pattern.compile(
                    "^s?\\s?(?:of|is|are|was|were|=|:|\\()\\s?(?:about\\s|ca\\.\\s|only\\s|up to\\s|as high as\\s|nearly\\s|[~≈∼<>]\\s?)?[-−]?\\d");

    /// What stands before a bare number that is a value: not the number of a figure or a peak.
    private static final Pattern BEFORE_BARE =
            Pattern.compile(
                    "(?:\\b(?:of|is|are|was|were|be|as|and|or|to|about|around|approximately|than|equals?|reach(?:es|ed)?|only|nearly|from|at|between)\\s|[=≈~∼:(<>]\\s?|,\\s)$");

    /// `x = 2/3` tells a composition.
    private static final Pattern COMPOSITION = Pattern.compile("(?<![\\p{L}])[xyzδ]\\s?=\\s?$");

    /// `with a constant voltage of 1 V`, `an amplitude of 5 mV`: set by who measures.
    private static final Pattern SET =
            Pattern.compile(
                    "(?i)\\b(?:(?:constant|applied|applying|step|pulse|bias)\\s(?:a\\s)?(?:voltage|potential|bias)|amplitude|perturbation|(?:voltage|potential)\\s(?:was|were|is)\\s(?:set|held|fixed))\\b[^.;\\d]{0,30}$");

    /// `Charging the electrode to 2 V reveals …`: where a charge ends.
    private static final Pattern CHARGED_TO =
            Pattern.compile(
                    "(?i)\\b(?:(?:dis)?charg(?:ing|ed|es?)(?:\\s(?:the|an?|this|these|those|both|fresh)(?:\\s\\w{2,14}){1,3}?)?\\s(?:back\\s|up\\s|down\\s|again\\s|further\\s|fully\\s){0,2}(?:to|until)|charging\\s(?:voltage|potential)\\s(?:is\\s|was\\s)?(?:increas|decreas|reduc|lower|rais)\\w{1,4}\\sto)\\s(?:about\\s|[~≈∼]\\s?)?$");

    /// `b = 0.5 stands for a process that diffusion controls`: what values mean in general.
    private static final Pattern IN_GENERAL =
            Pattern.compile(
                    "(?i)\\b(?:0\\.5|1(?:\\.0)?)\\b[^;]{0,40}\\b(?:correspond\\w*|represent\\w*|indicat\\w+|suggest\\w*|signif\\w+|impl(?:y|ies)|means?|denot\\w+|refers?|stands?|(?:is|are)\\s(?:a\\s|an\\s)?(?:diffusion|capacitive|typical|characteristic))\\b|\\b(?:when|if|where)\\b[^;]{0,30}\\bb\\b[^;]{0,24}\\b(?:0\\.5|1(?:\\.0)?)\\b");

    private static final Pattern AGAINST =
            Pattern.compile("^\\s?\\(?(?:vs\\.?|versus|against)\\s?(?:Na|Li|K|Zn|Mg)\\b");

    private static final Pattern LIMIT =
            Pattern.compile(
                    "(?i)\\b(?:until|(?:up|down)\\sto|(?:dis)?charged?\\s(?:to|at)|(?:dis)?charging\\sto|held|kept|(?:pre)?(?:de)?(?:so|li)[dt]\\w+\\s(?:to|at)|below|above|limit\\w*|cut-?off|range|window|reach\\w*|and)\\b[^.;,]{0,24}$");

    private static final Set<String> POTENTIALS = Set.of("reaction_potential", "cell_potential");

    /// A number that begins a name: `0.2-DGM`.
    private static final Pattern IN_NAME = Pattern.compile("^[-‐-―]?\\p{L}");

    private static final Pattern OF_CAPACITY =
            Pattern.compile(
                    "(?i)^\\s?(?:capacity\\s)?(?:of\\s(?:its|the|that|this|it|their|initial|original)\\b[^;.]{0,60}|retained\\b|retention\\b)");

    private static final Pattern OF_ITS_CAPACITY =
            Pattern.compile(
                    "(?i)^\\s?of\\s(?:(?:its|the|their)\\s(?:initial\\s|original\\s|first\\s)?|(?:initial|original)\\s)(?:discharge\\s|charge\\s)?(?:capacity|value)\\b");

    private static final Pattern LOST =
            Pattern.compile(
                    "(?i)\\b(?:los(?:es|t|e|ing)|fad(?:es|ed|ing)\\sby|decreas\\w+\\sby|loss\\sof)\\s(?:about\\s|only\\s|ca\\.\\s|[~≈∼]\\s?|no more than\\s|less than\\s)?$");

    private static final Pattern CYCLED = Pattern.compile("(?i)\\b(?:cycl|current|rate\\b)");
    private static final Pattern OF_SOMETHING_ELSE =
            Pattern.compile("(?i)\\b(?:capacitive|contribution|volume|weight|mass|theoretical)\\b");

    private final Vocabulary vocabulary;
    private final MetricFinder metricFinder;
    private final PeakProperty peaks;
    private final SymbolProperty symbols;

    PropertyBinder(Vocabulary vocabulary) {
        this.metricFinder = new MetricFinder(vocabulary);
        this.vocabulary = vocabulary;
        this.peaks = new PeakProperty(vocabulary);
        this.symbols = new SymbolProperty(vocabulary);
    }

    private record Candidate(Metric metric, Span label, int cost) {}

    Optional<Property> bind(Reading reading, ValueList values, List<ValueList> all) {
        return isSet(reading, values)
                ? Optional.empty()
                : found(reading, values, all)
                        .filter(it -> !isGeneral(reading, values, it))
                        .filter(it -> !isEndOfCharge(reading, values, it))
                        .map(it -> PeakProperty.apart(reading, values, it));
    }

    private static boolean isSet(Reading reading, ValueList values) {
        return RateDefinition.isDefinition(reading, values.span())
                || values.dimension().equals("voltage")
                        && SET.matcher(reading.textBefore(values.span().start(), 70)).find();
    }

    private static boolean isEndOfCharge(Reading reading, ValueList values, Property property) {
        return POTENTIALS.contains(property.notation())
                && CHARGED_TO.matcher(reading.textBefore(values.span().start(), 70)).find();
    }

    private static boolean isGeneral(Reading reading, ValueList values, Property property) {
        return property.notation().equals("b_value")
                && values.members().stream().allMatch(it -> isLimit(it.amount()))
                && IN_GENERAL.matcher(reading.text(reading.span())).find();
    }

    private static boolean isLimit(Amount amount) {
        return LIMITS.contains(amount.value())
                && (amount.high().isEmpty() || LIMITS.contains(amount.high().getAsDouble()));
    }

    private Optional<Property> found(Reading reading, ValueList values, List<ValueList> all) {
        return symbols.bind(reading, values, metric -> fits(metric, values))
                .or(() -> loss(reading, values))
                .or(() -> retention(reading, values, OF_ITS_CAPACITY))
                .or(
                        () ->
                                labelled(reading, values, all)
                                        .map(it -> peaks.shown(reading, values, it)))
                .or(() -> retention(reading, values, OF_CAPACITY))
                .or(() -> neighbour(reading, values, all))
                .or(() -> peaks.bind(reading, values))
                .or(() -> referred(reading, values))
                .or(() -> implied(values))
                .or(() -> carriedOver(reading, values))
                .or(() -> SymbolProperty.named(reading, values))
                .or(() -> OtherProperty.bind(reading, values));
    }

    private Optional<Property> labelled(Reading reading, ValueList values, List<ValueList> all) {
        return candidates(reading.sentence(), values)
                .map(it -> candidate(reading, it, values, all))
                .flatMap(Optional::stream)
                .filter(it -> it.cost() < FAR || isAlone(reading, it.label(), values))
                .min(Comparator.comparingInt(Candidate::cost))
                .map(
                        it ->
                                new Property(
                                        narrowed(inContext(reading, it), values).notation(),
                                        Optional.of(it.label()),
                                        Math.max(0.6, 0.95 - 0.25 * it.cost() / FAR)));
    }

    /// `the charge-transfer resistance … . After 50 cycles, the resistance is 632 Ω`: a bare head
    /// word stands for the narrower property that it was told of last.
    private Metric inContext(Reading reading, Candidate it) {
        boolean bare =
                !reading.text(it.label()).strip().contains(" ")
                        && it.metric().concept().notation().matches(BROAD);
        return bare ? meant(reading, it.metric()) : it.metric();
    }

    private Metric meant(Reading reading, Metric named) {
        return Stream.concat(reading.before().stream(), Stream.of(reading.sentence()))
                .skip(Math.max(0, reading.before().size() - CONTEXT))
                .flatMap(it -> it.terms("metrics").stream())
                .flatMap(it -> vocabulary.metric(it.concept().notation()).stream())
                .filter(it -> isKindOf(it, named))
                .reduce((earlier, later) -> later)
                .orElse(named);
    }

    private static boolean isKindOf(Metric narrow, Metric wide) {
        return narrow.concept().broader().filter(wide.notation()::equals).isPresent()
                && narrow.units().stream().anyMatch(wide.units()::contains);
    }

    private Metric narrowed(Metric named, ValueList values) {
        return unit(values.members().getLast())
                .map(it -> metricFinder.narrowed(named, it))
                .orElse(named);
    }

    private Stream<TermMention> candidates(NamedSentence sentence, ValueList values) {
        return sentence.terms("metrics").stream()
                .filter(
                        it ->
                                vocabulary
                                        .metric(it.concept().notation())
                                        .filter(metric -> fits(metric, values))
                                        .isPresent());
    }

    private Optional<Candidate> candidate(
            Reading reading, TermMention term, ValueList values, List<ValueList> all) {
        Span place = values.span();
        Span label = term.span();
        if (label.overlaps(place)) {
            return Optional.empty();
        }
        boolean behind = label.start() >= place.end();
        int cost = Gap.of(reading.between(label, place)) + (behind ? COST_BEHIND : 0);
        if (behind && !belongsToValueAhead(reading, label, values)
                || values.dimension().isEmpty()
                        && !isBareValue(reading, values)
                        && !isBeside(label, values)) {
            return Optional.empty();
        }
        cost += COST_OF_OTHER_VALUE * others(label, values, all);
        int total = cost;
        return vocabulary
                .metric(term.concept().notation())
                .map(metric -> new Candidate(metric, label, total));
    }

    private static boolean belongsToValueAhead(Reading reading, Span label, ValueList values) {
        int end = Math.max(values.span().end(), values.members().getLast().unit().end());
        String between = label.start() <= end ? "" : reading.text(new Span(end, label.start()));
        return between.length() <= REACH_BEHIND
                && TO_LABEL_BEHIND.matcher(between).matches()
                && !OWN_NUMBER.matcher(reading.textAfter(label.end(), 24)).find();
    }

    /// `its b value 0.94`
    private static boolean isBeside(Span label, ValueList values) {
        return values.span().start() - label.end() == 1;
    }

    private static boolean isBareValue(Reading reading, ValueList values) {
        String before = reading.textBefore(values.span().start(), 8);
        return !COMPOSITION.matcher(before).find()
                && !IN_NAME.matcher(reading.textAfter(values.span().end(), 4)).find()
                && BEFORE_BARE.matcher(reading.textBefore(values.span().start(), 16)).find();
    }

    /// `the contents of A, B and C, as weighed, are 9, 12 and 15 %`: far, but of one clause in
    /// which no other number stands between.
    private static boolean isAlone(Reading reading, Span label, ValueList values) {
        String between = reading.between(label, values.span());
        return label.end() <= values.span().start()
                && between.length() < FARTHEST
                && !OTHER_NUMBER.matcher(between).find();
    }

    /// Lists of the same dimension between the label and the values.
    private static int others(Span label, ValueList values, List<ValueList> all) {
        Span whole = label.cover(values.span());
        return (int)
                all.stream()
                        .filter(it -> !it.equals(values) && whole.contains(it.span()))
                        .filter(it -> it.dimension().equals(values.dimension()))
                        .count();
    }

    /// Whether all values have a unit of the metric and are plausible.
    boolean fits(Metric metric, ValueList values) {
        return values.members().stream().allMatch(it -> fits(metric, it));
    }

    private boolean fits(Metric metric, Value value) {
        if (metric.isSetting() || metric.isRange() && value.amount().high().isEmpty()) {
            return false;
        }
        double number = value.amount().value();
        if (value.dimension().isEmpty()) {
            return metric.units().isEmpty()
                    && number >= metric.lowest()
                    && number <= metric.highest();
        }
        return unit(value)
                .filter(it -> metricFinder.fits(metric, it))
                .filter(it -> metricFinder.isPlausible(metric, it, number))
                .isPresent();
    }

    private Optional<Unit> unit(Value value) {
        return value.amount().unit().flatMap(vocabulary.units()::named);
    }

    /// `87.4% of the initial value after 2500 cycles`
    private static Optional<Property> retention(Reading reading, ValueList values, Pattern told) {
        boolean share = values.members().getLast().amount().unit().filter("%"::equals).isPresent();
        int end = Math.max(values.span().end(), values.members().getLast().unit().end());
        String behind = reading.textAfter(end, 80);
        boolean kept =
                share
                        && told.matcher(behind).find()
                        && !OF_SOMETHING_ELSE.matcher(behind).find()
                        && CYCLED.matcher(reading.text(reading.span())).find();
        return kept
                ? Optional.of(new Property("capacity_retention", Optional.empty(), 0.75))
                : Optional.empty();
    }

    /// `loses 12% of its initial capacity`
    private static Optional<Property> loss(Reading reading, ValueList values) {
        boolean lost =
                LOST.matcher(reading.textBefore(values.span().start(), 40)).find()
                        && retention(reading, values, OF_ITS_CAPACITY).isPresent();
        return lost
                ? Optional.of(new Property("capacity_loss", Optional.empty(), 0.75))
                : Optional.empty();
    }

    /// `… −3.07 eV) than on SnS (−2.22 eV)`: what the list before it with the same unit is of.
    private Optional<Property> neighbour(Reading reading, ValueList values, List<ValueList> all) {
        if (values.dimension().isEmpty() && !isBareValue(reading, values)) {
            return Optional.empty();
        }
        return all.stream()
                .takeWhile(it -> !it.equals(values))
                .filter(it -> it.dimension().equals(values.dimension()))
                .reduce((earlier, later) -> later)
                .flatMap(it -> labelled(reading, it, all).or(() -> neighbour(reading, it, all)))
                .filter(
                        it ->
                                vocabulary
                                        .metric(it.notation())
                                        .filter(m -> fits(m, values))
                                        .isPresent())
                .map(it -> new Property(it.notation(), it.label(), 0.9 * it.confidence()));
    }

    /// `NaBi forms around 0.67 V vs. Na+/Na`: a potential against an electrode, where no charge
    /// ends.
    private static Optional<Property> referred(Reading reading, ValueList values) {
        int end = Math.max(values.span().end(), values.members().getLast().unit().end());
        boolean potential =
                values.dimension().equals("voltage")
                        && AGAINST.matcher(reading.textAfter(end, 20)).find()
                        && !LIMIT.matcher(reading.textBefore(values.span().start(), 50)).find();
        return potential
                ? Optional.of(new Property("reaction_potential", Optional.empty(), 0.65))
                : Optional.empty();
    }

    private Optional<Property> implied(ValueList values) {
        return unit(values.members().getLast())
                .flatMap(metricFinder::implied)
                .filter(metric -> fits(metric, values))
                .map(metric -> new Property(metric.notation(), Optional.empty(), 0.8));
    }

    /// `… and −1.96 eV on bare NiS`: the property of the sentence before, when this one names
    /// none.
    private Optional<Property> carriedOver(Reading reading, ValueList values) {
        if (values.dimension().isEmpty()
                || values.dimension().equals("ratio")
                || !reading.text(reading.span())
                        .matches(
                                "(?s)(?:It|That|This|Those|The (?:value|figure|former|latter)|In contrast|By contrast|For)\\b.*")) {
            return Optional.empty();
        }
        return reading.previous().stream()
                .flatMap(it -> candidates(it, values))
                .reduce((earlier, later) -> later)
                .map(it -> new Property(it.concept().notation(), Optional.of(it.span()), 0.6));
    }
}
