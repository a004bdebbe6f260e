package org.heterograph.fact.synthesis;

import org.heterograph.document.Document;
import org.heterograph.fact.Amount;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.vocabulary.Wording;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Names plain heating by what it does: in an autoclave, in a furnace, with selenium or sulfur.
///
/// @param vessel what heating above the boiling point is called there
record Heat(Document document, String vessel) {
    private static final Pattern AUTOCLAVE = Wording.pattern("(?i)\\b{closed_vessels}\\b");

    /// In the sentences before, what makes plain heating a reaction in a closed vessel.
    private static final Pattern HYDROTHERMAL = Wording.pattern("(?i)\\b{hydrothermal_words}");

    private static final Pattern SOLVOTHERMAL = Wording.pattern("(?i)\\b{solvothermal_words}");

    private static final Pattern SELENIUM =
            Wording.pattern("\\b(?:with|and|of)\\s(?:\\S{1,12}\\s){0,3}?{selenium}");

    private static final Pattern SULFUR =
            Wording.pattern("\\b(?:with|and|of)\\s(?:\\S{1,12}\\s){0,3}?{sulfur}");

    private static final Pattern FURNACE = Wording.pattern("(?i)\\b{furnaces}\\b");

    /// °C up to which nothing is heated.
    private static final double COOL = 30;

    /// °C below which no closed vessel is needed.
    private static final double WARM = 90;

    /// Sentences back to where a method may be named.
    private static final int LAST = 6;

    /// °C from which on heating changes solids.
    private static final double HOT = 250;

    static Heat of(Document document, Telling telling) {
        return new Heat(document, vessel(document, telling));
    }

    /// What heating is called where an autoclave is named in this sentence or the two before, or
    /// such a method further up.
    private static String vessel(Document document, Telling telling) {
        List<String> near =
                Stream.concat(Stream.of(telling.sentence()), telling.before().stream().limit(LAST))
                        .map(it -> document.text(it.sentence().span()))
                        .toList();
        boolean autoclave = near.stream().limit(3).anyMatch(text -> AUTOCLAVE.matcher(text).find());
        boolean solvent = near.stream().anyMatch(text -> SOLVOTHERMAL.matcher(text).find());
        boolean water = near.stream().anyMatch(text -> HYDROTHERMAL.matcher(text).find());
        return solvent && !water ? "solvothermal" : autoclave || water ? "hydrothermal" : "heating";
    }

    /// Plain "heated" is a hydrothermal step in an autoclave, annealing where it is hot or in a
    /// furnace, and aging at room temperature.
    Step named(Step step) {
        if (!step.method().equals("heating")) {
            return step;
        }
        String quote = document.text(step.quote());
        boolean hot =
                step.temperature().filter(it -> it.value() >= HOT).isPresent()
                        || FURNACE.matcher(quote).find();
        if (step.temperature().filter(Heat::isCool).isPresent()) {
            return step.by("aging");
        }
        boolean warm = step.temperature().filter(it -> it.value() >= WARM).isPresent();
        return hot ? step.by(fired(quote)) : warm ? step.by(vessel) : step;
    }

    /// Heating with selenium or sulfur makes selenides and sulfides.
    private static String fired(String quote) {
        return SELENIUM.matcher(quote).find()
                ? "selenization"
                : SULFUR.matcher(quote).find() ? "sulfurization" : "annealing";
    }

    private static boolean isCool(Amount temperature) {
        return temperature.value() <= COOL && temperature.unit().filter("degC"::equals).isPresent();
    }
}
