package org.heterograph.fact.measurement.property;

import org.heterograph.fact.measurement.condition.RateDefinition;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;

import java.util.Set;
import java.util.regex.Pattern;

/// Tells values that who measures has set from those that were found: the voltage held, the end of a
/// charge, what 1C is.
final class SetPoint {
    /// `with a constant voltage of 1 V`, `an amplitude of 5 mV`: set by who measures.
    private static final Pattern SET =
            Pattern.compile(
                    "(?i)\\b(?:(?:constant|applied|applying|step|pulse|bias)\\s(?:a\\s)?(?:voltage|potential|bias)|amplitude|perturbation|(?:voltage|potential)\\s(?:was|were|is)\\s(?:set|held|fixed))\\b[^.;\\d]{0,30}$");

    /// `Charging the electrode to 2 V reveals …`: where a charge ends.
    private static final Pattern CHARGED_TO =
            Pattern.compile(
                    "(?i)\\b(?:(?:dis)?charg(?:ing|ed|es?)(?:\\s(?:the|an?|this|these|those|both|fresh)(?:\\s\\w{2,14}){1,3}?)?\\s(?:back\\s|up\\s|down\\s|again\\s|further\\s|fully\\s){0,2}(?:to|until)|charging\\s(?:voltage|potential)\\s(?:is\\s|was\\s)?(?:increas|decreas|reduc|lower|rais)\\w{1,4}\\sto)\\s(?:about\\s|[~≈∼]\\s?)?$");

    private static final Set<String> POTENTIALS = Set.of("reaction_potential", "cell_potential");

    private SetPoint() {}

    static boolean is(Reading reading, ValueList values) {
        return RateDefinition.isDefinition(reading, values.span())
                || values.dimension().equals("voltage")
                        && SET.matcher(reading.textBefore(values.span().start(), 70)).find();
    }

    static boolean isEndOfCharge(Reading reading, ValueList values, Property property) {
        return POTENTIALS.contains(property.notation())
                && CHARGED_TO.matcher(reading.textBefore(values.span().start(), 70)).find();
    }
}
