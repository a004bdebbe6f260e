package org.heterograph.fact.measurement.property;

import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.vocabulary.Vocabulary;
import org.heterograph.vocabulary.Wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Says which property a list of values is of: the metric named nearest whose units fit, else the
/// one that the unit implies.
public final class PropertyBinder {
    private static final Pattern CONTENTS = Wording.pattern(".*{share_names}.*");

    private static final Set<Double> LIMITS = Set.of(0.5, 1.0);

    /// `b = 0.5 stands for a process that diffusion controls`: what values mean in general.
    private static final Pattern IN_GENERAL =
            Pattern.compile(
                    "(?i)\\b(?:0\\.5|1(?:\\.0)?)\\b[^;]{0,40}\\b(?:correspond\\w*|represent\\w*|indicat\\w+|suggest\\w*|signif\\w+|impl(?:y|ies)|means?|denot\\w+|refers?|stands?|(?:is|are)\\s(?:a\\s|an\\s)?(?:diffusion|capacitive|typical|characteristic))\\b|\\b(?:when|if|where)\\b[^;]{0,30}\\bb\\b[^;]{0,24}\\b(?:0\\.5|1(?:\\.0)?)\\b");

    private static final Pattern AGAINST =
            Wording.pattern("^\\s?\\(?(?:vs\\.?|versus|against)\\s?{reference_metals}\\b");

    private static final Pattern LIMIT = Wording.pattern("(?i)\\b{set_potentials}\\b[^.;,]{0,24}$");

    private final FittingMetric fitting;
    private final NamedProperty names;
    private final PeakProperty peaks;
    private final SymbolProperty symbols;

    public PropertyBinder(Vocabulary vocabulary) {
        this.fitting = new FittingMetric(vocabulary);
        this.names = new NamedProperty(vocabulary, fitting);
        this.peaks = new PeakProperty(vocabulary);
        this.symbols = new SymbolProperty(vocabulary);
    }

    public Optional<Property> bind(Reading reading, ValueList values, List<ValueList> all) {
        return SetPoint.is(reading, values)
                ? Optional.empty()
                : found(reading, values, all)
                        .filter(it -> !isGeneral(reading, values, it))
                        .filter(it -> !SetPoint.isEndOfCharge(reading, values, it))
                        .filter(it -> isOfContents(it) || !isContent(reading, values))
                        .map(it -> PeakProperty.apart(reading, values, it))
                        .map(it -> Difference.of(reading, values, it));
    }

    private Optional<Property> found(Reading reading, ValueList values, List<ValueList> all) {
        return symbols.bind(reading, values, metric -> fitting.isOf(metric, values))
                .or(() -> SizeProperty.bind(reading, values))
                .or(() -> Share.lost(reading, values))
                .or(() -> Share.ofItsCapacity(reading, values))
                .or(
                        () ->
                                names.nearest(reading, values, all)
                                        .map(it -> peaks.shown(reading, values, it)))
                .or(() -> Share.ofCapacity(reading, values))
                .or(() -> names.neighbour(reading, values, all))
                .or(() -> peaks.bind(reading, values))
                .or(() -> referred(reading, values))
                .or(() -> fitting.implied(values))
                .or(() -> names.carriedOver(reading, values))
                .or(() -> SymbolProperty.named(reading, values))
                .or(() -> OtherProperty.bind(reading, values));
    }

    /// `3% NaNbO3`: how much of what stands behind.
    private static boolean isContent(Reading reading, ValueList values) {
        Span unit = values.members().getLast().unit();
        return values.dimension().equals("ratio")
                && !unit.isEmpty()
                && reading.sentence().materials().stream()
                        .anyMatch(
                                it ->
                                        it.span().start() >= unit.end()
                                                && it.span().start() <= unit.end() + 1);
    }

    private static boolean isOfContents(Property property) {
        return CONTENTS.matcher(property.notation()).matches();
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
}
