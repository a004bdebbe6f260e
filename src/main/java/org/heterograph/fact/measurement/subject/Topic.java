package org.heterograph.fact.measurement.subject;

import org.heterograph.document.Block;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.mention.MaterialMention;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a sentence speaks of without naming it, as far as a value may be given to it.
///
/// What the paper names only later is not meant where another is named. An introduction tells of
/// the work of
/// others until it says what this paper does.
public final class Topic {
    private static final Pattern INTRODUCTION =
            Pattern.compile("(?i)\\b(?:introduction|background)\\b");

    private static final Pattern OWN_WORK =
            Pattern.compile(
                    "\\b(?:[Hh]ere(?:in)?|[Ww]e|[Oo]ur|[Tt]his\\s(?:work|study|paper|contribution)|[Tt]he\\s(?:as-\\w+|obtained|resulting|resultant|prepared|present))\\b");

    private static final int LONGEST_INTRODUCTION = 7000;

    private Topic() {}

    public static Optional<MaterialMention> of(Reading reading) {
        return reading.sentence()
                .topic()
                .filter(it -> isKnown(reading, it))
                .filter(it -> isNear(reading, it) || !isGeneral(reading));
    }

    private static boolean isKnown(Reading reading, MaterialMention it) {
        return it.span().start() < reading.span().end()
                || ParallelMaterials.solids(reading.sentence()).stream()
                        .allMatch(other -> Foreign.isModifier(reading, other));
    }

    private static boolean isNear(Reading reading, MaterialMention it) {
        return reading.passage().span().contains(it.span());
    }

    /// Whether neither the sentence nor one before it in the passage tells of this paper's work.
    /// Where a paper prints no more headings, its introduction is at its end all the same.
    private static boolean isGeneral(Reading reading) {
        return reading.document()
                        .headingBefore(reading.span().start())
                        .map(Block.Heading::title)
                        .filter(it -> reading.span().start() - it.end() < LONGEST_INTRODUCTION)
                        .filter(it -> INTRODUCTION.matcher(reading.text(it)).find())
                        .isPresent()
                && !OWN_WORK.matcher(reading.text(reading.span())).find()
                && reading.before().stream()
                        .noneMatch(
                                it -> OWN_WORK.matcher(reading.text(it.sentence().span())).find());
    }
}
