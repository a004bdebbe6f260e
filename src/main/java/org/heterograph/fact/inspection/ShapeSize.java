package org.heterograph.fact.inspection;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.QuantityMention;
import org.heterograph.mention.TermMention;
import org.heterograph.quantity.Unit;
import org.heterograph.vocabulary.Concept;
import org.heterograph.vocabulary.Vocabulary;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether a shape told without its size ("spheres") is one of micrometres: by the length that
/// stands nearest in the sentence, or by "micron-sized" right before it.
record ShapeSize(Document document, Vocabulary vocabulary) {
    private static final String SCHEME = "morphologies";
    private static final Pattern NANO = Pattern.compile("(?i)nano|^N[A-Z]s?$");
    private static final Pattern LENGTH = Pattern.compile("nm|um|angstrom");

    private static final Pattern MICRO =
            Pattern.compile(
                    "(?i)\\bmicr(?:o|on|ometer|ometre|oscale)?[\\s-]?(?:sized?|scaled?|scale)?[\\s-](?:[\\w-]{1,20}\\s){0,2}$");

    private static final int REACH = 40;

    TermMention sized(Telling telling, TermMention shape) {
        return micro(shape.concept())
                .filter(_ -> !NANO.matcher(document.text(shape.span())).find())
                .filter(_ -> isOfMicrometres(telling, shape.span()))
                .map(it -> new TermMention(shape.span(), it))
                .orElse(shape);
    }

    private Optional<Concept> micro(Concept shape) {
        return Optional.of(shape.notation())
                .filter(it -> it.startsWith("nano"))
                .flatMap(it -> vocabulary.find(SCHEME, it.replaceFirst("nano", "micro")));
    }

    private boolean isOfMicrometres(Telling telling, Span shape) {
        int from = Math.max(telling.span().start(), shape.start() - REACH);
        return MICRO.matcher(document.text(new Span(from, shape.start()))).find()
                || telling.sentence().quantities().stream()
                        .filter(it -> LENGTH.matcher(unit(it)).matches())
                        .min(Comparator.comparingInt(it -> gap(it.span(), shape)))
                        .map(ShapeSize::unit)
                        .filter("um"::equals)
                        .isPresent();
    }

    private static String unit(QuantityMention it) {
        return it.quantity().unit().map(Unit::name).orElse("");
    }

    private static int gap(Span one, Span other) {
        return Math.max(one.start() - other.end(), other.start() - one.end());
    }
}
