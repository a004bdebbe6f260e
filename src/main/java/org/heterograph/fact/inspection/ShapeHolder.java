package org.heterograph.fact.inspection;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.MaterialMention;
import org.heterograph.vocabulary.Wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the material whose name stands beside a shape: "SnS nanorods", "hollow SnS spheres",
/// "nanorods of SnS".
final class ShapeHolder {
    private static final Set<String> SHAPELESS = Wording.words("shapeless_kinds");

    /// Of these metals only dendrites are told, which are no shape that was made.
    private static final Set<String> COUNTER_ELECTRODES = Wording.words("counter_electrodes");

    /// Between a name and its shape: other shapes, sizes, adjectives.
    private static final Pattern NEAR =
            Wording.pattern("[\\s\\u2010-\\u2015-]*(?:{shape_traits}[\\s-]+){0,2}");

    private static final Pattern OF =
            Pattern.compile(
                    "\\s*(?:\\([^()]{1,12}\\)\\s*)?(?:structure\\s|morphology\\s)?of\\s+(?:the\\s+)?(?:[\\w-]+\\s){0,2}?");

    /// A shape may stand before the name: `hollow SnS2`, `porous N-doped carbon`.
    private static final Pattern BEFORE = Pattern.compile("[\\s-]+");

    private static final Pattern MODIFIER =
            Pattern.compile(
                    "[-\\u2010\\u2011](?:like|derived|based|coated|free|supported|decorated|containing|rich|type)\\b");

    private static final int REACH = 40;

    private final Document document;

    ShapeHolder(Document document) {
        this.document = document;
    }

    Optional<MaterialMention> find(Telling telling, Span shape) {
        List<MaterialMention> materials =
                telling.sentence().materials().stream()
                        .filter(ShapeHolder::hasShape)
                        .filter(it -> !isModifier(it.span().end()))
                        .toList();
        return materials.stream()
                .filter(it -> it.span().contains(shape))
                .findFirst()
                .or(() -> before(materials, shape))
                .or(() -> behind(materials, shape));
    }

    /// Whether its shape may be told of.
    static boolean hasShape(MaterialMention it) {
        return !SHAPELESS.contains(it.composite().kind())
                && !COUNTER_ELECTRODES.contains(it.composite().identity());
    }

    /// "SnS-like", "lignin-derived": said of something else.
    private boolean isModifier(int end) {
        int to = Math.min(document.text().length(), end + REACH);
        return MODIFIER.matcher(document.text(new Span(end, to))).lookingAt();
    }

    private Optional<MaterialMention> before(List<MaterialMention> materials, Span shape) {
        return materials.stream()
                .filter(it -> it.span().end() <= shape.start())
                .filter(it -> it.span().end() >= shape.start() - REACH)
                .max(Comparator.comparing(MaterialMention::span))
                .filter(it -> between(it.span().end(), shape.start(), NEAR));
    }

    private Optional<MaterialMention> behind(List<MaterialMention> materials, Span shape) {
        return materials.stream()
                .filter(it -> it.span().start() >= shape.end())
                .filter(it -> it.span().start() <= shape.end() + REACH)
                .findFirst()
                .filter(
                        it ->
                                between(shape.end(), it.span().start(), OF)
                                        || between(shape.end(), it.span().start(), BEFORE));
    }

    private boolean between(int from, int to, Pattern pattern) {
        return pattern.matcher(document.text(new Span(from, to))).matches();
    }
}
