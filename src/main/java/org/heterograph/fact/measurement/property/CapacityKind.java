package org.heterograph.fact.measurement.property;

import org.heterograph.fact.Statement.Basis;
import org.heterograph.fact.measurement.condition.Condition;
import org.heterograph.fact.measurement.condition.ConditionKind;
import org.heterograph.fact.measurement.condition.ConditionsOfValue;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.mention.QuantityMention;
import org.heterograph.quantity.Quantity;
import org.heterograph.vocabulary.Wording;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the kinds of gravimetric capacity apart: that of a rate test, that which theory gives,
/// any other.
final class CapacityKind {
    private static final String SPECIFIC = "specific_capacity";

    private static final Pattern RATE_TEST =
            Wording.pattern(
                    "(?i)\\b{rate_tests}|\\b(?:even(?!\\scycl)|still)\\b[^.;]{0,30}\\bat\\b|\\bfalling to\\b|\\bhigh(?:er)? (?:current|rate)|\\b(?:current|C-rate|rate)\\b[^.;]{0,40}\\b(?:raised|increase[sd]?|comes? back|returns?|returned|back|recover\\w*|restor\\w+|revert\\w*|shifted|switched|reduced|decreased|reset)\\b|\\b(?:recover|restor|revert)\\w*\\b");

    private static final Pattern RETURN =
            Wording.pattern(
                    "(?i)\\b{currents_returning}\\b[^.;]{0,40}\\b(?:back|returns?|returned|revert\\w*|restor\\w+|reset)\\b");

    private static final Set<String> CURRENTS =
            Set.of("specific current", "current density", "volumetric current", "C-rate");

    private static final int REACH = 100;
    private static final int REACH_OF_RETURN = 110;
    private static final int RATE_LIST = 3;
    private static final double HIGH_CURRENT = 4;
    private static final double HIGH_RATE = 5;

    private CapacityKind() {}

    /// What a gravimetric capacity is.
    static String of(
            Reading reading, ValueList values, ConditionsOfValue conditions, Modality modality) {
        if (modality.basis().filter(Basis.THEORETICAL::equals).isPresent()) {
            return "theoretical_capacity";
        }
        return isRate(reading, values, conditions) ? "rate_capacity" : SPECIFIC;
    }

    private static boolean isRate(Reading reading, ValueList values, ConditionsOfValue conditions) {
        if (conditions.of(ConditionKind.CYCLES).isPresent()) {
            return false;
        }
        Optional<Double> current = conditions.of(ConditionKind.CURRENT).map(CapacityKind::ampere);
        Optional<Double> rate = conditions.of(ConditionKind.RATE).map(it -> it.amount().value());
        boolean fast =
                current.filter(it -> it >= HIGH_CURRENT).isPresent()
                        || rate.filter(it -> it >= HIGH_RATE).isPresent();
        boolean stated = current.isPresent() || rate.isPresent();
        return fast
                || values.size() >= RATE_LIST && conditions.isParallel()
                || values.size() >= RATE_LIST && distinct(reading, CURRENTS) >= RATE_LIST
                || values.size() > 1 && isChange(conditions)
                || stated && isSeries(reading)
                || stated && RATE_TEST.matcher(around(reading, values)).find()
                || stated && RETURN.matcher(aheadOf(reading, values)).find();
    }

    /// `falls from 357 to 70 mAh g−1 at 0.1 to 2 A g−1`
    private static boolean isChange(ConditionsOfValue conditions) {
        return conditions.isParallel()
                && conditions.of(ConditionKind.CURRENT).stream()
                        .noneMatch(it -> it.amount().high().isPresent());
    }

    /// `512 mAh g−1 at 0.1 A g−1, 480 mAh g−1 at 0.5 A g−1 and 350 mAh g−1 at 2 A g−1`
    private static boolean isSeries(Reading reading) {
        return distinct(reading, CURRENTS) >= RATE_LIST
                && distinct(reading, Set.of("specific capacity")) >= RATE_LIST;
    }

    private static long distinct(Reading reading, Set<String> dimensions) {
        return reading.sentence().quantities().stream()
                .map(QuantityMention::quantity)
                .filter(it -> it.unit().filter(u -> dimensions.contains(u.dimension())).isPresent())
                .mapToDouble(Quantity::value)
                .distinct()
                .count();
    }

    private static String aheadOf(Reading reading, ValueList values) {
        return reading.textBefore(values.span().start(), REACH_OF_RETURN);
    }

    private static String around(Reading reading, ValueList values) {
        return reading.textBefore(values.span().start(), REACH)
                + " "
                + reading.textAfter(values.span().end(), REACH);
    }

    private static double ampere(Condition current) {
        boolean milli = current.amount().unit().filter(it -> it.startsWith("mA")).isPresent();
        return current.amount().value() * (milli ? 1e-3 : 1);
    }
}
