package org.heterograph.fact.measurement.property;

import org.heterograph.fact.measurement.condition.RateDefinition;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.vocabulary.Wording;

import java.util.Set;
import java.util.regex.Pattern;

/// Tells values that who measures has set from those that were found: the voltage held, the end of
/// a charge, the angles scanned, what 1C is, the line that a spectrum is corrected by.
final class SetPoint {
    /// `with a constant voltage of 1 V`, `an amplitude of 5 mV`: set by who measures.
    private static final Pattern SET =
            Wording.pattern(
                    "(?i)\\b(?:(?:constant|applied|applying|step|pulse|bias|accelerating|AC|a\\.c\\.|sinusoidal|excitation)\\s(?:an?\\s)?{set_signals}(?:\\ssignal)?|amplitude|perturbation|{set_voltages}\\s(?:was|were|is)\\s(?:set|held|fixed))\\b[^.;\\d]{0,30}$");

    /// `Charging the electrode to 2 V reveals …`: where a charge ends.
    private static final Pattern CHARGED_TO =
            Wording.pattern(
                    "(?i)\\b(?:{brought_to}(?:\\s(?:the|an?|this|these|those|both|fresh)(?:\\s\\w{2,14}){1,3}?)?\\s(?:back\\s|up\\s|down\\s|again\\s|further\\s|fully\\s){0,2}(?:to|until)|{charging_voltages}\\s(?:is\\s|was\\s)?(?:increas|decreas|reduc|lower|rais)\\w{1,4}\\sto)\\s(?:about\\s|[~≈∼]\\s?)?$");

    /// `Charging at 3.65 V`, `At sodiation of 0.01 V`, `on charging over 4 V`: no plateau, but how
    /// far the charge has come.
    private static final Pattern CHARGED_AT =
            Wording.pattern(
                    "(?i)(?:^|[.;,]\\s|\\b(?:up)?on\\s|\\b(?:when|after|at|the)\\s)(?:full(?:y)?\\s)?(?:{run}(?:ing|ed|ion))\\s(?:at|over|above|beyond|below|of)\\s(?:about\\s|[~≈∼]\\s?)?$");

    /// `until the voltage reaches 2.85 V`
    private static final Pattern UNTIL =
            Wording.pattern(
                    "(?i)\\buntil\\s(?:(?:the\\s)?{end_voltages}\\s(?:\\w{2,8}\\s){0,2}?(?:reach\\w*|at|to)\\s)?(?:about\\s|[~≈∼]\\s?)?$");

    /// `electrodes desodiated at 20 and 60 mAh g−1`: how much was taken out.
    private static final Pattern TAKEN_OUT =
            Wording.pattern(
                    "(?i)\\b(?:{charged}|{held_at}ed)\\s(?:at|to|until)\\s(?:about\\s|[~≈∼]\\s?)?$");

    /// `corrected to the C 1s peak position at 284.8 eV`
    private static final Pattern CORRECTED =
            Pattern.compile(
                    "(?i)\\b(?:calibrat\\w+|correct(?:ed|ion)|referenced)\\s(?:(?:based\\s)?(?:to|by|with|using|against|at|on)\\b|based\\b)[^.;\\d]{0,60}(?:\\d\\s?[sp][^.;\\d]{0,40})?$");

    /// `in the 2θ range of 10–80°`, `scanned between 10 and 80°`
    private static final Pattern SCANNED =
            Pattern.compile(
                    "(?i)(?:\\b2\\s?θ\\b|two[\\s-]theta|2[\\s-]theta|angular|angle|degree)[^.;\\d]{0,16}\\srange\\b[^.;\\d]{0,40}$|\\b(?:scann?ed|scanning|recorded|collected|acquired|swept)\\s(?:over|between|from|in|within)\\b[^.;\\d]{0,30}$");

    /// `0.02° step`, `1° min−1`
    private static final Pattern STEP =
            Pattern.compile(
                    "(?i)^\\s?(?:\\(?2\\s?θ\\)?\\s)?(?:(?:/|per\\s)\\s?(?:min|s|step)\\b|(?:min|s)\\s?[-−–‐]1|steps?\\b)");

    private static final Pattern OVER =
            Pattern.compile("(?i)\\b(?:range|window)\\s(?:(?:of|from|between|was|is)\\s){0,2}$");

    private static final Pattern OF_ANGLES =
            Pattern.compile(
                    "(?i)^\\s?[°◦]?\\s?\\(?(?:in\\s)?(?:2\\s?θ|two[\\s-]theta|2[\\s-]theta)");

    /// `the energy density barrier of 200 Wh kg−1 is the target`
    private static final Pattern GOAL =
            Pattern.compile("(?i)\\b(?:target(?:s|ed)?|goals?|benchmark)\\b");

    private static final Pattern STEP_AHEAD =
            Pattern.compile("(?i)\\bstep(?:\\s(?:size|width))?\\s(?:of\\s|=\\s?|was\\s)?$");

    private static final Set<String> POTENTIALS = Wording.words("metrics_of_potentials");

    private static final String ANGLE = "angle";
    private static final int REACH = 70;
    private static final int REACH_BEHIND = 20;

    private SetPoint() {}

    static boolean is(Reading reading, ValueList values) {
        String before = reading.textBefore(values.span().start(), REACH);
        return RateDefinition.isDefinition(reading, values.span())
                || switch (values.dimension()) {
                    case "voltage" -> SET.matcher(before).find();
                    case "specific capacity" -> TAKEN_OUT.matcher(before).find();
                    case "energy of a particle" -> CORRECTED.matcher(before).find();
                    case "specific energy" -> GOAL.matcher(reading.text(reading.span())).find();
                    case ANGLE -> isScan(reading, values, before);
                    default -> false;
                };
    }

    private static boolean isScan(Reading reading, ValueList values, String before) {
        int end = Math.max(values.span().end(), values.members().getLast().unit().end());
        boolean range = values.size() == 1 && values.first().amount().high().isPresent();
        String behind = reading.textAfter(end, REACH_BEHIND);
        boolean over = OVER.matcher(before).find() && OF_ANGLES.matcher(behind).find();
        return range && (SCANNED.matcher(before).find() || over)
                || STEP.matcher(behind).find()
                || STEP_AHEAD.matcher(before).find();
    }

    static boolean isEndOfCharge(Reading reading, ValueList values, Property property) {
        String before = reading.textBefore(values.span().start(), REACH);
        return POTENTIALS.contains(property.notation())
                && (CHARGED_TO.matcher(before).find()
                        || CHARGED_AT.matcher(before).find()
                        || UNTIL.matcher(before).find());
    }
}
