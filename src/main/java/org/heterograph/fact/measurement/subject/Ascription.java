package org.heterograph.fact.measurement.subject;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.property.Property;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.mention.MaterialMention;
import org.heterograph.vocabulary.Wording;

import java.util.Set;
import java.util.regex.Pattern;

/// A value that its own clause ascribes to a material behind it: `fringes of 0.373 nm ascribed to
/// the (113) planes of X`. Whatever was spoken of before, it is of X.
final class Ascription {
    private static final Pattern ASCRIBED =
            Pattern.compile(
                    "^(?:\\s?\\([^()]{0,40}\\))?(?:\\sand\\s(?:an?\\s|the\\s)?[^.;,()]{0,60})?,?\\s(?:(?:which|that|can|could|may|is|are|was|were|be|well)\\s){0,4}"
                            + "(?:ascrib|assign|attribut|index|correspond|belong|match|agree|relat|point)(?:ed|e?s|ing)?(?:\\swell)?(?:\\s(?:to|with))?\\s(?:[^.;,()]|\\([^()]{1,12}\\)){0,80}$");

    private static final Set<String> OF_LATTICES = Wording.words("metrics_of_lattices");

    /// What is measured in the image of one crystal is of it, though it be a part of the sample.
    private static final Set<String> OF_CRYSTALS = Wording.words("metrics_of_crystals");

    private Ascription() {}

    static boolean isTo(Reading reading, MaterialMention it, ValueList values, Property property) {
        int end = Math.max(values.span().end(), values.members().getLast().unit().end());
        int start = it.span().start();
        return tells(property)
                && (OF_CRYSTALS.contains(property.notation()) || !mayBePart(reading, it))
                && start > end
                && ASCRIBED.matcher(reading.text(new Span(end, start))).matches()
                && reading.sentence().materials().stream()
                        .filter(MaterialBinder::isSolid)
                        .map(MaterialMention::span)
                        .noneMatch(other -> other.start() > end && other.end() <= start);
    }

    /// What a line is ascribed to in a composite is a part of the sample, which the line is told
    /// of.
    private static boolean mayBePart(Reading reading, MaterialMention it) {
        return !it.isComposite()
                && !it.isOwnName()
                && Topic.of(reading)
                        .filter(topic -> topic.isComposite() || topic.isOwnName())
                        .isPresent();
    }

    /// What a reaction is ascribed to is its product, and no host; a line or a fringe is told of
    /// what it comes from.
    private static boolean tells(Property property) {
        return OF_LATTICES.contains(property.notation())
                || Foreign.SPECTRAL.contains(property.notation());
    }
}
