package org.heterograph.fact.measurement.condition.paper;

import org.heterograph.document.Block;
import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.measurement.condition.Condition;
import org.heterograph.fact.measurement.condition.ConditionKind;
import org.heterograph.fact.measurement.condition.ConditionsOfValue;
import org.heterograph.fact.measurement.condition.PropertyConditions;
import org.heterograph.fact.measurement.condition.RateDefinition;
import org.heterograph.fact.measurement.value.Paper;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Mentions;
import org.heterograph.mention.NamedSentence;
import org.heterograph.mention.Passage;
import org.heterograph.mention.Reported;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What holds for the cells of a whole article where no words beside a value say otherwise.
///
/// A window, an electrolyte are taken only where the article states exactly one; a current or a
/// number of cycles never, but from the caption of the figure that the sentence points to.
///
/// @param rates what 1C is
/// @param window the one window of its cells
/// @param electrolyte the one electrolyte of its cells, as printed
/// @param captions what its captions state
public record Throughout(
        RateDefinition rates, OneWindow window, Optional<String> electrolyte, Captions captions) {
    /// What is told of such cells is not of the cells of one electrode.
    private static final Pattern OTHER_CELL =
            Wording.pattern(
                    "(?i)\\b{cells_of_two}\\b[^.;]{0,40}?\\b(?:cells?|batter(?:y|ies)|capacitors?|devices?)\\b|\\b\\w{1,20}\\s?(?://|‖|\\|\\|)\\s?\\w|\\bcapacitors?\\b");

    /// What is held against other references, or reported of others.
    private static final Pattern OTHERS =
            Wording.pattern(
                    "\\b{other_references}\\b|\\b(?:been|was|were|is|are|previously|recently)\\sreported\\b|\\breported\\s(?:by|in|to|for)\\b|\\bliterature\\b|\\(refs?\\.");

    /// No paragraph has so many letters.
    private static final int LONGEST = 20_000;

    public static Throughout of(Document document, Mentions mentions) {
        RateDefinition rates = RateDefinition.of(document);
        Captions captions = Captions.of(document, mentions);
        if (new Reported(document).isReview()) {
            return new Throughout(rates, OneWindow.NONE, Optional.empty(), captions);
        }
        List<Reading> cells =
                readings(document, mentions).stream().filter(it -> !isOfOthers(it)).toList();
        return new Throughout(rates, OneWindow.of(cells), OneElectrolyte.of(cells), captions);
    }

    /// Nothing but what 1C is.
    public static Throughout of(RateDefinition rates) {
        return new Throughout(rates, OneWindow.NONE, Optional.empty(), Captions.NONE);
    }

    private static List<Reading> readings(Document document, Mentions mentions) {
        List<Reading> readings = new ArrayList<>();
        for (Passage passage : mentions.passages()) {
            if (!(passage.block() instanceof Block.Equation)) {
                for (NamedSentence it : passage.sentences()) {
                    readings.add(new Reading(document, Paper.NONE, passage, List.of(), it));
                }
            }
        }
        return readings;
    }

    private static boolean isOfOthers(Reading reading) {
        return !reading.sentence().credits().isEmpty() || isOtherCell(reading.text(reading.span()));
    }

    private static boolean isOtherCell(String words) {
        return OTHER_CELL.matcher(words).find();
    }

    /// The conditions of a value with what its figure and its paper state besides.
    public ConditionsOfValue complete(
            Reading reading,
            String property,
            Optional<MaterialMention> material,
            ConditionsOfValue found) {
        Map<ConditionKind, Condition> all = new TreeMap<>(found.found());
        captions.of(reading, property, found).forEach(all::putIfAbsent);
        if (isCycled(property) && isOfCells(reading, material)) {
            window.of(reading, property).ifPresent(it -> all.putIfAbsent(ConditionKind.WINDOW, it));
        }
        return new ConditionsOfValue(all, found.isParallel());
    }

    /// The electrolyte of the article's cells, where the value is one of them.
    public Optional<String> electrolyte(
            Reading reading, String property, Optional<MaterialMention> material) {
        return isCycled(property) && isOfCells(reading, material) ? electrolyte : Optional.empty();
    }

    /// Whether a property is found by charging and discharging a cell.
    private static boolean isCycled(String property) {
        return PropertyConditions.hasWindow(property)
                && !property.startsWith("other:")
                && !property.endsWith("resistance");
    }

    /// Whether a value is one of the article's own cells of one electrode.
    private static boolean isOfCells(Reading reading, Optional<MaterialMention> material) {
        boolean own =
                material.filter(it -> !it.isFullCell()).isPresent()
                        && reading.sentence().credits().isEmpty()
                        && !isOfField(reading);
        return own
                && !OTHERS.matcher(reading.text(reading.span())).find()
                && !isOtherCell(reading.text(soFar(reading)));
    }

    private static Span soFar(Reading reading) {
        int end = reading.span().end();
        return new Span(Math.max(reading.passage().span().start(), end - LONGEST), end);
    }

    private static boolean isOfField(Reading reading) {
        return new Reported(reading.document()).isIntroduction(reading.span().start())
                && !Reported.isOwn(reading.text(reading.span()));
    }
}
