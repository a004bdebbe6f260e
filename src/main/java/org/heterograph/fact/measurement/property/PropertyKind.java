package org.heterograph.fact.measurement.property;

import org.heterograph.fact.Amount;
import org.heterograph.fact.measurement.condition.Condition;
import org.heterograph.fact.measurement.condition.ConditionKind;
import org.heterograph.fact.measurement.condition.ConditionsOfValue;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.vocabulary.Wording;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The narrower property that a value is of, once its conditions are known.
public final class PropertyKind {
    private static final String INITIAL = "initial_coulombic_efficiency";
    private static final String LATER = "coulombic_efficiency";
    private static final String FADE = "capacity_loss";

    private static final Pattern CHANGES =
            Pattern.compile(
                    "(?i)\\b(?:ris|rais|increas|climb|reach|jump|grow|stabili|exceed|above|remain|maintain|improv|approach)\\w*\\b");

    /// `decays to 182 mAh g−1`: what is left, not what is lost.
    private static final Pattern DOWN_TO =
            Pattern.compile("\\b(?:to|at)\\s(?:about\\s|only\\s|ca\\.\\s|[~≈∼]\\s?)?$");

    private static final int REACH = 90;
    private static final double NARROWEST_WINDOW = 0.7;

    private static final Pattern PEAK = Wording.pattern("(?i)\\b{plateaus}\\b");

    private static final Set<String> DISC_UNITS = Set.of("mm", "cm");

    private static final Pattern FIBRE = Wording.pattern("(?i){long_shapes}s?\\b");

    private static final Pattern BESIDE = Pattern.compile("(?:\\(|\\band\\s)$");

    private PropertyKind() {}

    public static String of(
            Reading reading,
            ValueList values,
            Property property,
            ConditionsOfValue conditions,
            Modality modality) {
        return switch (property.notation()) {
            case "specific_capacity" -> CapacityKind.of(reading, values, conditions, modality);
            case "rate_capacity" ->
                    conditions.of(ConditionKind.CYCLES).isPresent()
                            ? "specific_capacity"
                            : "rate_capacity";
            case INITIAL -> isLater(reading, values, property) ? LATER : INITIAL;
            case LATER -> isFirst(conditions) ? INITIAL : LATER;
            case FADE -> isLeft(reading, values, conditions) ? "specific_capacity" : FADE;
            case "voltage_window" ->
                    isOfPeak(reading, values) || isNarrow(values)
                            ? "reaction_potential"
                            : "voltage_window";
            case "particle_size" ->
                    isOfFibre(reading, values, property) ? "diameter" : "particle_size";
            default -> property.notation();
        };
    }

    /// `redox peaks over a wide voltage region (0.1–0.5 V)`
    private static boolean isOfPeak(Reading reading, ValueList values) {
        return PEAK.matcher(reading.textBefore(values.span().start(), REACH)).find();
    }

    /// `in the 2.0–2.5 V region`: no cell is cycled in so little.
    private static boolean isNarrow(ValueList values) {
        Amount window = values.first().amount();
        return window.unit().filter("V"::equals).isPresent()
                && window.high().isPresent()
                && window.high().getAsDouble() - window.value() < NARROWEST_WINDOW;
    }

    /// The diameter of fibres and discs; that of grains is their size.
    private static boolean isOfFibre(Reading reading, ValueList values, Property property) {
        boolean named =
                property.label().filter(it -> reading.text(it).contains("diameter")).isPresent();
        boolean disc = values.first().amount().unit().filter(DISC_UNITS::contains).isPresent();
        String around =
                reading.textBefore(values.span().start(), REACH)
                        + reading.textAfter(values.span().end(), REACH);
        return named && (disc || FIBRE.matcher(around).find());
    }

    /// `The ICE is 44% and rises to 80% after 4 cycles`: the second is no initial one.
    private static boolean isLater(Reading reading, ValueList values, Property property) {
        return property.label().stream()
                .filter(it -> it.end() <= values.span().start())
                .map(it -> reading.between(it, values.span()))
                .anyMatch(it -> it.contains("%") && CHANGES.matcher(it).find());
    }

    private static boolean isFirst(ConditionsOfValue conditions) {
        Optional<Condition> cycles = conditions.of(ConditionKind.CYCLES);
        return cycles.filter(it -> it.amount().value() == 1 && it.amount().high().isEmpty())
                .isPresent();
    }

    /// `fades to 132 mAh g−1`, `fading (584 mAh g−1 in the first cycle)`
    private static boolean isLeft(Reading reading, ValueList values, ConditionsOfValue conditions) {
        String before = reading.textBefore(values.span().start(), 16);
        boolean counted = conditions.of(ConditionKind.CYCLES).isPresent();
        return values.dimension().equals("specific capacity")
                && (values.size() > 1 && before.endsWith("from ")
                        || DOWN_TO.matcher(before).find()
                        || counted && (values.size() > 1 || BESIDE.matcher(before).find()));
    }
}
