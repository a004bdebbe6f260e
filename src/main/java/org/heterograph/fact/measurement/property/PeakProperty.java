package org.heterograph.fact.measurement.property;

import org.heterograph.fact.measurement.value.MetricFinder;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.mention.NamedSentence;
import org.heterograph.quantity.Unit;
import org.heterograph.vocabulary.Metric;
import org.heterograph.vocabulary.Vocabulary;
import org.heterograph.vocabulary.Wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says what a peak, band or plateau is of where the text does not name it: `two peaks at 228.8
/// and 232.1 eV` are binding energies of electrons, `a hump at 0.8 V` is a reaction potential.
final class PeakProperty {
    private static final Pattern PEAK = Wording.pattern("(?i)\\b{peaks}(?:s|x|ed)?\\b");

    /// A core level beside its energy: `Se 3d3/2 (59.5 eV)`.
    private static final Pattern CORE_LEVEL =
            Pattern.compile("\\b[A-Z][a-z]?[\\s-]?[1-5]\\s?[spdf](?:\\s?[1-7]/2)?(?!\\w)");

    /// What a spectrometer is adjusted by is no finding.
    private static final Pattern ADJUSTED = Wording.pattern("(?i)\\b{calibrating}");

    /// Core levels lie deeper than any gap or work function, in eV.
    private static final double LOWEST_LEVEL = 15;

    /// `the differences in potential between the peaks are 0.16 and 0.20 V`
    private static final Pattern SEPARATION =
            Wording.pattern("(?i)\\b{peak_separations}\\b(?:[^.;]|\\.\\d){0,250}$");

    private static final String ENERGY = "energy of a particle";
    private static final String LENGTH = "length";
    private static final int REACH_AHEAD = 140;
    private static final int REACH_BEHIND = 60;
    private static final double CONFIDENCE = 0.7;

    private final Vocabulary vocabulary;
    private final MetricFinder metricFinder;

    PeakProperty(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.metricFinder = new MetricFinder(vocabulary);
    }

    Optional<Property> bind(Reading reading, ValueList values) {
        Optional<Unit> unit =
                values.members().getLast().amount().unit().flatMap(vocabulary.units()::named);
        return unit.filter(it -> isPeak(reading, values))
                .flatMap(it -> metric(reading, it))
                .map(it -> new Property(it.notation(), Optional.empty(), CONFIDENCE));
    }

    /// `a stretching vibration at 980 cm−1` is of the spectrum that the text speaks of.
    Property shown(Reading reading, ValueList values, Property named) {
        boolean peak =
                vocabulary.metric(named.notation()).filter(Metric::impliedByPeak).isPresent();
        Optional<Unit> unit =
                values.members().getLast().amount().unit().flatMap(vocabulary.units()::named);
        return unit.filter(it -> peak)
                .flatMap(it -> told(reading, it))
                .map(it -> new Property(it.notation(), named.label(), named.confidence()))
                .orElse(named);
    }

    /// How far two peaks lie apart is the potential of neither.
    static Property apart(Reading reading, ValueList values, Property named) {
        return isSeparation(reading, values, named)
                ? new Property("other:peak_separation", named.label(), named.confidence())
                : named;
    }

    private static boolean isSeparation(Reading reading, ValueList values, Property named) {
        String before = reading.textBefore(values.span().start(), 2 * REACH_AHEAD);
        return named.notation().equals("reaction_potential")
                && before.contains("peak")
                && SEPARATION.matcher(before).find();
    }

    private static boolean isPeak(Reading reading, ValueList values) {
        String around =
                reading.textBefore(values.span().start(), REACH_AHEAD)
                        + reading.textAfter(values.span().end(), REACH_BEHIND);
        boolean energy = values.dimension().equals(ENERGY);
        boolean deep = values.first().amount().value() > LOWEST_LEVEL;
        boolean found = PEAK.matcher(around).find() || energy && CORE_LEVEL.matcher(around).find();
        return found
                && (!energy || deep)
                && !values.dimension().equals(LENGTH)
                && !ADJUSTED.matcher(around).find();
    }

    /// The metric that the technique spoken of shows, else the first in the unit.
    private Optional<Metric> metric(Reading reading, Unit unit) {
        return told(reading, unit).or(() -> fitting(unit).stream().findFirst());
    }

    private Optional<Metric> told(Reading reading, Unit unit) {
        List<Metric> fitting = fitting(unit);
        return sentences(reading)
                .flatMap(sentence -> fitting.stream().filter(it -> isShown(it, sentence)).limit(1))
                .findFirst();
    }

    private List<Metric> fitting(Unit unit) {
        return vocabulary.metrics().stream()
                .filter(Metric::impliedByPeak)
                .filter(it -> metricFinder.fits(it, unit))
                .toList();
    }

    private static boolean isShown(Metric metric, NamedSentence sentence) {
        return sentence.terms("techniques").stream()
                .anyMatch(it -> metric.traits().techniques().contains(it.concept().notation()));
    }

    /// This sentence, then those before it, the nearest first.
    private static Stream<NamedSentence> sentences(Reading reading) {
        return Stream.concat(Stream.of(reading.sentence()), reading.before().reversed().stream());
    }
}
