package org.heterograph.fact.measurement.subject;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Gap;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.Value;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.mention.MaterialMention;
import org.heterograph.vocabulary.Wording;

import java.util.regex.Pattern;

/// How unlikely a value is of a material named in its sentence. Of what costs nothing or less it
/// is said to be.
final class MaterialCost {
    private static final Pattern BEHIND =
            Wording.pattern(
                    "^(?:\\s?\\([^()]{0,40}\\))?,?\\s(?:for|of|in|on|by|with|from)\\s(?:the\\s|an?\\s|bare\\s|pure\\s|pristine\\s|commercial\\s|single\\s|{ahead_of_materials}\\s){0,3}$");

    private static final Pattern EQUALS = Pattern.compile("\\)?\\s?[=≈~]\\s?");

    private static final Pattern BRACKET =
            Wording.pattern("^(?:\\s{called_behind}s?)?\\s?\\([^()]{0,60}$");

    /// `antimony has a capacity of 660 mAh g−1, tin of 847 mAh g−1`: the name stands for a clause.
    private static final Pattern GAPPED =
            Pattern.compile("\\s(?:of|at|with)\\s(?:about\\s|only\\s|ca\\.\\s|[~≈∼]\\s?)?");

    /// `FeS2 nanoparticles of 20–50 nm in a shell`
    private static final Pattern SHAPED =
            Wording.pattern(
                    "(?i)\\s(?:[a-z]{3,10}\\s)?{sized_shapes}\\s(?:of\\s|\\()(?:about\\s|around\\s|ca\\.\\s|[~≈∼]\\s?)?");

    private static final Pattern GOES_ON =
            Pattern.compile(
                    "(?:,|;|\\d\\s?[^\\d.;,]{1,12}\\sand)\\s(?:and\\s|but\\s|that\\sof\\s)?$");

    private static final Pattern THAT_OF =
            Pattern.compile(
                    "(?i)\\b(?:that|those|one)\\s(?:of|for|on|in)\\s(?:the\\s|bare\\s|pure\\s|pristine\\s|commercial\\s){0,2}$");

    private static final Pattern COMPARED =
            Wording.pattern(
                    "(?i)\\b(?:than|compared (?:with|to)|unlike|versus|vs\\.?|(?:relative|contrary|superior|similar|above) to|instead of|over|as opposed to)\\s(?:that of\\s|those of\\s|the\\s|an?\\s|{made_with}\\s(?:made|built|assembled)\\s(?:with|from|of)\\s|bare\\s|pure\\s|pristine\\s){0,3}$");

    /// `H3PO4 as catholyte`: an aid of the cell in this sentence, whatever it is elsewhere.
    private static final Pattern AS_AID =
            Wording.pattern(
                    "^(?:\\s?(?:\\+|and|/)\\s?[^.;,]{1,30})?\\sas\\s(?:an?\\s|the\\s)?{aid_roles}\\b");

    private static final int COST_OF_COMPARED = 120;
    private static final int COST_BEHIND = 25;
    private static final int COST_OF_COUNTER = 60;

    private MaterialCost() {}

    static int of(
            Reading reading, MaterialMention material, Span name, Value value, ValueList values) {
        Span place =
                values.first().number().start() > name.start()
                        ? values.first().number()
                        : value.number().cover(unitBeside(value));
        String between = reading.between(name, place);
        String ahead = reading.textBefore(name.start(), 40);
        int compared = COMPARED.matcher(ahead).find() ? COST_OF_COMPARED : 0;
        if (name.start() >= place.end()) {
            return between.isBlank() || BEHIND.matcher(between).matches()
                    ? -20
                    : COST_BEHIND
                            + 2 * Gap.of(between)
                            + compared
                            + (isCounterElectrode(material) ? COST_OF_COUNTER : 0);
        }
        if (EQUALS.matcher(between).matches()) {
            return -30;
        }
        if (SHAPED.matcher(between).matches()) {
            return -25;
        }
        if (BRACKET.matcher(between).matches() || isGapped(between, ahead)) {
            return -10;
        }
        return ahead(reading, material, name, Gap.of(between), ahead, compared);
    }

    private static boolean isGapped(String between, String ahead) {
        return GAPPED.matcher(between).matches() && GOES_ON.matcher(ahead).find();
    }

    private static int ahead(
            Reading reading,
            MaterialMention material,
            Span name,
            int gap,
            String ahead,
            int compared) {
        int cost =
                gap
                        - (material.isComposite() || material.isOwnName() ? 30 : 0)
                        + (isCounterElectrode(material) ? COST_OF_COUNTER : 0)
                        + (material.composite().kind().equals("cell") ? 100 : 0);
        boolean aid = AS_AID.matcher(reading.textAfter(name.end(), 60)).find();
        if (aid || compared > 0) {
            return cost + COST_OF_COMPARED;
        }
        return THAT_OF.matcher(ahead).find() ? cost - 20 : Math.max(1, cost);
    }

    private static boolean isCounterElectrode(MaterialMention material) {
        return material.composite().identity().matches("(?:Na|Li|K)(?:[xy].*)?");
    }

    private static Span unitBeside(Value value) {
        boolean beside =
                value.unit().start() >= value.number().end()
                        && value.unit().start() <= value.number().end() + 2;
        return beside ? value.unit() : value.number();
    }
}
