package org.heterograph.fact.measurement.property;

import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.vocabulary.Wording;

import java.util.Set;
import java.util.regex.Pattern;

/// Tells by how much something changed from what it is: `0.05 V higher`, `increased by 0.2 V`.
final class Difference {
    private static final Pattern BY =
            Pattern.compile(
                    "(?i)\\b(?:increas|decreas|rais|ris|reduc|lower|shift|drop|declin|fell|fall|enlarg|improv|widen|enhanc|grow|grew)\\w*\\s(?:\\w{2,12}\\s){0,2}?by\\s(?:about\\s|only\\s|ca\\.\\s|nearly\\s|around\\s|[~≈∼]\\s?)?$");

    private static final Pattern HIGHER =
            Pattern.compile(
                    "(?i)^\\s?(?:more\\s)?(?:higher|lower|larger|smaller|greater|wider|narrower|above|below|less|more)\\b(?!\\s(?:of|mass|loading))");

    /// `the differences of the work functions, which are 0.2 and 0.4 eV`
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)\\bdifferences?\\s(?:of|in|between)\\s(?:the\\s|their\\s)?(?:[a-z]{3,12}\\s)?$");

    /// Kinds of values of which a change is seldom the value itself.
    private static final Set<String> ABSOLUTE =
            Set.of(
                    "voltage",
                    "energy of a particle",
                    "specific capacity",
                    "areal capacity",
                    "resistance",
                    "specific surface area",
                    "diffusivity");

    private static final Pattern CHANGE = Wording.pattern(".*{difference_names}.*");

    private static final String PREFIX = "other:";
    private static final int REACH = 50;
    private static final int REACH_BEHIND = 20;

    private Difference() {}

    /// The property, or that of the difference, which has a name of its own.
    static Property of(Reading reading, ValueList values, Property property) {
        return is(reading, values, property)
                ? new Property(
                        PREFIX + property.notation() + "_difference",
                        property.label(),
                        property.confidence())
                : property;
    }

    private static boolean is(Reading reading, ValueList values, Property property) {
        int end = Math.max(values.span().end(), values.members().getLast().unit().end());
        return ABSOLUTE.contains(values.dimension())
                && !property.notation().startsWith(PREFIX)
                && !CHANGE.matcher(property.notation()).matches()
                && (BY.matcher(reading.textBefore(values.span().start(), REACH)).find()
                        || HIGHER.matcher(reading.textAfter(end, REACH_BEHIND)).find()
                        || isNamed(reading, property));
    }

    private static boolean isNamed(Reading reading, Property property) {
        return property.label()
                .filter(it -> NAMED.matcher(reading.textBefore(it.start(), REACH)).find())
                .isPresent();
    }
}
