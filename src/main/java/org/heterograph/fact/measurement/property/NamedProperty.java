package org.heterograph.fact.measurement.property;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Gap;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.mention.NamedSentence;
import org.heterograph.mention.TermMention;
import org.heterograph.vocabulary.Metric;
import org.heterograph.vocabulary.Vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the property whose name stands nearest to values that can be of it, in their sentence or,
/// where
/// that leans on the one before, there.
final class NamedProperty {
    /// A label behind its value stands close (`0.45 V discharge overpotential`).
    private static final int REACH_BEHIND = 60;

    private static final int COST_BEHIND = 12;

    private static final int COST_OF_OTHER_VALUE = 30;

    private static final int FAR = 170;

    private static final int FARTHEST = 300;

    private static final int CONTEXT = 3;

    private static final Pattern PORES = Pattern.compile("(?i)pores?\\b[^.;,]{0,45}$");

    private static final String PORE_SIZE = "pore_size";
    private static final int REACH_OF_PORES = 50;
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

    private static final Pattern TO_END = Pattern.compile("^\\s(?:to|from|below)\\b");

    /// `1.1:1`
    private static final Pattern RATIO = Pattern.compile("\\d\\s?:\\s?$");

    /// A number that begins a name: `0.2-DGM`.
    private static final Pattern IN_NAME = Pattern.compile("^[-‐-―]?\\p{L}");

    private final Vocabulary vocabulary;
    private final FittingMetric fitting;

    NamedProperty(Vocabulary vocabulary, FittingMetric fitting) {
        this.vocabulary = vocabulary;
        this.fitting = fitting;
    }

    private record Candidate(Metric metric, Span label, int cost) {}

    /// The metric named nearest to the values.
    Optional<Property> nearest(Reading reading, ValueList values, List<ValueList> all) {
        return candidates(reading.sentence(), values)
                .map(it -> candidate(reading, it, values, all))
                .flatMap(Optional::stream)
                .filter(it -> it.cost() < FAR || isAlone(reading, it.label(), values))
                .min(Comparator.comparingInt(Candidate::cost))
                .map(
                        it ->
                                new Property(
                                        fitting.narrowed(inContext(reading, it), values).notation(),
                                        Optional.of(it.label()),
                                        Math.max(0.6, 0.95 - 0.25 * it.cost() / FAR)));
    }

    /// `… −3.07 eV) than on SnS (−2.22 eV)`: what the list before it with the same unit is of.
    Optional<Property> neighbour(Reading reading, ValueList values, List<ValueList> all) {
        if (values.dimension().isEmpty() && !isBareValue(reading, values)) {
            return Optional.empty();
        }
        return all.stream()
                .takeWhile(it -> !it.equals(values))
                .filter(it -> it.dimension().equals(values.dimension()))
                .reduce((earlier, later) -> later)
                .flatMap(it -> nearest(reading, it, all).or(() -> neighbour(reading, it, all)))
                .filter(
                        it ->
                                vocabulary
                                        .metric(it.notation())
                                        .filter(m -> fitting.isOf(m, values))
                                        .isPresent())
                .map(it -> new Property(it.notation(), it.label(), 0.9 * it.confidence()));
    }

    /// `… and −1.96 eV on bare NiS`: the property of the sentence before, when this one names
    /// none.
    Optional<Property> carriedOver(Reading reading, ValueList values) {
        if (values.dimension().isEmpty()
                || values.dimension().equals("ratio")
                || !reading.text(reading.span())
                        .matches(
                                "(?s)(?:It|That|This|These|Those|The (?:values?|figures?|former|latter|corresponding)|In (?:contrast|comparison)|By contrast|For)\\b.*")) {
            return Optional.empty();
        }
        return reading.previous().stream()
                .flatMap(it -> candidates(it, values))
                .reduce((earlier, later) -> later)
                .map(it -> new Property(it.concept().notation(), Optional.of(it.span()), 0.6));
    }

    /// `the charge-transfer resistance … . After 50 cycles, the resistance is 632 Ω`: a bare head
    /// word stands for the narrower property that it was told of last.
    private Metric inContext(Reading reading, Candidate it) {
        if (isOfPores(reading, it)) {
            return vocabulary.metric(PORE_SIZE).orElse(it.metric());
        }
        boolean bare =
                !reading.text(it.label()).strip().contains(" ")
                        && it.metric().concept().notation().matches(BROAD);
        return bare ? meant(reading, it.metric()) : it.metric();
    }

    /// `the pore size distribution with a maximum of the width at 9 nm`: a size of what the words
    /// before it name.
    private static boolean isOfPores(Reading reading, Candidate it) {
        return it.metric().notation().equals("particle_size")
                && !reading.text(it.label()).contains("particle")
                && PORES.matcher(reading.textBefore(it.label().start(), REACH_OF_PORES)).find();
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

    private Stream<TermMention> candidates(NamedSentence sentence, ValueList values) {
        return sentence.terms("metrics").stream()
                .filter(
                        it ->
                                vocabulary
                                        .metric(it.concept().notation())
                                        .filter(metric -> fitting.isOf(metric, values))
                                        .isPresent());
    }

    private Optional<Candidate> candidate(
            Reading reading, TermMention term, ValueList values, List<ValueList> all) {
        Span place = values.span();
        Span label = term.span();
        if (label.overlaps(place) || isVerb(reading, label)) {
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

    /// `the voltage drops to 0.3 V` speaks of no drop that a resistance makes.
    private static boolean isVerb(Reading reading, Span label) {
        return reading.text(label).endsWith("drops")
                && TO_END.matcher(reading.textAfter(label.end(), 8)).find();
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
                && !RATIO.matcher(before).find()
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
}
