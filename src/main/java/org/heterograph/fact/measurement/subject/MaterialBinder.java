package org.heterograph.fact.measurement.subject;

import org.heterograph.fact.measurement.property.Property;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.Value;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.mention.Compared;
import org.heterograph.mention.MaterialMention;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says which material each value of a list is of.
public final class MaterialBinder {
    /// What others made is no part of what the paper is about.
    private static final Pattern OF_OTHERS =
            Pattern.compile("\\bet\\sal\\b|\\b[Cc]o-?workers\\b|\\bcolleagues\\b");

    private static final Pattern GLOVEBOX = Wording.pattern("(?i)\\b{glove_boxes}");

    private static final Set<String> AIDS = Wording.words("aids_of_values");

    /// Properties of ions and of what is dissolved.
    private static final Set<String> OF_DISSOLVED = Wording.words("metrics_of_dissolved");

    private static final int COST_OF_SUBJECT = -5;

    private static final int COST_OF_ASCRIBED = -25;

    private static final int COST_OF_TOPIC = 90;

    private static final int FAR = 400;

    /// One material a value, in order; fewer when none is known.
    public List<Optional<MaterialMention>> bind(
            Reading reading, ValueList values, Property property) {
        Optional<List<MaterialMention>> parallel =
                Series.of(reading, values)
                        .or(() -> SampleRange.of(reading, values))
                        .filter(_ -> isOfSamples(property))
                        .or(() -> ParallelMaterials.of(reading, values))
                        .filter(
                                all ->
                                        all.stream()
                                                .noneMatch(
                                                        it -> Foreign.isTo(reading, it, property)));
        return parallel.map(all -> all.stream().map(Optional::of).toList())
                .orElseGet(() -> each(reading, values, property));
    }

    private static boolean isOfSamples(Property property) {
        return !OF_DISSOLVED.contains(property.notation())
                && !property.notation().equals("mass_fraction");
    }

    /// A value that no name goes with is of what another of its list is said to be of: `at 24.7°
    /// and 26.1° for SnS`.
    private static List<Optional<MaterialMention>> each(
            Reading reading, ValueList values, Property property) {
        List<Optional<MaterialMention>> named =
                values.members().stream().map(it -> said(reading, it, values, property)).toList();
        List<MaterialMention> distinct =
                ParallelMaterials.distinct(named.stream().flatMap(Optional::stream).toList());
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

    public static boolean isSolid(MaterialMention it) {
        return !AIDS.contains(it.composite().kind());
    }

    private record Candidate(MaterialMention material, int cost) {}

    private static Optional<MaterialMention> one(
            Reading reading, Value value, ValueList values, Property property) {
        if (FullCell.isSubject(reading, value, property)) {
            return FullCell.last(reading, value.number());
        }
        Optional<MaterialMention> attached = Attached.to(reading, value, property);
        if (attached.isPresent() || Apparatus.isMeasured(reading, value, property)) {
            return attached;
        }
        Optional<Candidate> best = best(reading, value, values, property);
        Optional<Candidate> said = best.filter(it -> it.cost() <= 0);
        if (isOnlyOfWhatIsSaid(reading, property)) {
            return said.map(Candidate::material);
        }
        boolean elsewhere = said.isEmpty() && Outsider.isHeldBy(reading, value);
        return elsewhere || SampleRange.isOfAll(reading, values)
                ? Optional.empty()
                : bound(reading, best, property).flatMap(it -> member(reading, it, value));
    }

    private static Optional<Candidate> best(
            Reading reading, Value value, ValueList values, Property property) {
        return Stream.concat(
                        candidates(reading, value, values, property),
                        Topic.of(reading).map(MaterialBinder::topic).stream())
                .filter(it -> it.cost() < FAR)
                .min(Comparator.comparingInt(Candidate::cost));
    }

    /// Shares of gases in a room and concentrations are of what stands beside them, never of the
    /// topic.
    private static boolean isOnlyOfWhatIsSaid(Reading reading, Property property) {
        return property.notation().contains("concentration")
                || property.notation().matches("impurity_level|mass_fraction|humidity")
                        && GLOVEBOX.matcher(reading.text(reading.span())).find();
    }

    /// The best candidate, or the topic where that is no more than a part of it.
    private static Optional<MaterialMention> bound(
            Reading reading, Optional<Candidate> best, Property property) {
        Optional<MaterialMention> topic = Topic.of(reading);
        boolean weak =
                best.isEmpty()
                        || best.get().cost() > 0
                                && Foreign.isPart(best.get().material(), topic, property)
                                && !OF_OTHERS.matcher(reading.text(reading.span())).find();
        Optional<MaterialMention> bound =
                weak && topic.isPresent() ? topic : best.map(Candidate::material);
        return bound.filter(it -> FullCell.mayHave(reading, it, property))
                .filter(it -> isNear(reading, it) || !UnknownName.standsBy(reading));
    }

    /// Of a series, the member that is spoken of.
    private static Optional<MaterialMention> member(
            Reading reading, MaterialMention it, Value value) {
        return Series.isWhole(reading, it)
                ? Series.spokenOf(reading, it, value.number())
                : Optional.of(it);
    }

    private static boolean isNear(Reading reading, MaterialMention it) {
        return reading.passage().span().contains(it.span());
    }

    private static Stream<Candidate> candidates(
            Reading reading, Value value, ValueList values, Property property) {
        boolean ofIons = OF_DISSOLVED.contains(property.notation());
        List<MaterialMention> named =
                ofIons
                        ? reading.sentence().materials()
                        : ParallelMaterials.solids(reading.sentence());
        return Stream.concat(
                named.stream()
                        .filter(it -> !Foreign.isTo(reading, it, property))
                        .filter(it -> !isComparedWith(reading, it, value))
                        .map(it -> candidate(reading, it, value, values, property))
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

    /// `A keeps 85%, more than B and C`: what a value is only compared with does not have it.
    private static boolean isComparedWith(Reading reading, MaterialMention it, Value value) {
        OptionalInt opening = Compared.opening(reading.document(), reading.span(), it.span());
        return opening.isPresent() && value.number().end() <= opening.getAsInt();
    }

    private static Candidate candidate(
            Reading reading, MaterialMention it, Value value, ValueList values, Property property) {
        int cost = MaterialCost.of(reading, it, it.span(), value, values);
        if (!isLine(property) && Trailing.holds(reading, it, values)) {
            return new Candidate(it, Math.min(cost, 0));
        }
        boolean subject = Subject.isOf(reading, it, values.first().number());
        return new Candidate(it, subject ? Math.min(cost, COST_OF_SUBJECT) : cost);
    }

    /// A line is told of the sample, whatever it comes from.
    private static boolean isLine(Property property) {
        return Foreign.SPECTRAL.contains(property.notation())
                || property.notation().equals("xrd_peak_position");
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
}
