package org.heterograph.fact.measurement.subject;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.sentence.Wholes;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Species;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the words of a sentence that refer back to a material: `this material`, `the electrode`,
/// `its`, `the former`.
final class Anaphora {
    private static final Pattern REFERRING =
            Wording.pattern(
                    "(?i)\\b(?:(?<pair>the\\s(?:former|latter)|the\\s(?:first|second)\\sone)"
                            + "|(?:this|these|the|such|that|same)\\s(?:[\\w–-]{2,20}\\s){0,2}?{taken_up}s?\\b"
                            + "|(?:the|this)\\s(?:hetero-?)?(?:interface|boundary|junction)"
                            + "|its|it|they|their)\\b");

    /// Words for what is made of several phases.
    private static final Pattern OF_MANY = Wording.pattern("(?i){taken_up_wholes}s?$");

    private static final int NEAR_START = 30;

    private Anaphora() {}

    /// Words and the material they refer to.
    ///
    /// @param isOfPair whether they name one of two: `the latter`
    record Referring(Span span, MaterialMention material, boolean isOfPair) {}

    static List<Referring> find(Reading reading) {
        List<Referring> found = new ArrayList<>();
        Matcher match = REFERRING.matcher(reading.text(reading.span()));
        while (match.find()) {
            Span span = new Span(match.start(), match.end()).shifted(reading.span().start());
            boolean named =
                    reading.sentence().materials().stream()
                            .anyMatch(it -> it.span().overlaps(span));
            if (named) {
                continue;
            }
            Optional<MaterialMention> material =
                    match.group("pair") != null
                            ? ofPair(reading, span, match.group("pair"))
                            : cell(reading, match.group())
                                    .or(() -> single(reading, span))
                                    .filter(it -> it.isComposite() || !isOfMany(match.group()))
                                    .or(() -> lastComposite(reading, match.group()));
            boolean isOfPair = match.group("pair") != null;
            material.ifPresent(it -> found.add(new Referring(span, it, isOfPair)));
        }
        return found;
    }

    /// `the full cell`: a cell named before, where the sentence speaks of one.
    private static Optional<MaterialMention> cell(Reading reading, String words) {
        return Topic.of(reading)
                .filter(it -> words.endsWith("cell") || words.endsWith("cells"))
                .filter(it -> it.composite().kind().endsWith("cell"));
    }

    private static boolean isOfMany(String words) {
        return OF_MANY.matcher(words).find();
    }

    /// `the composites`: the one spoken of last, past sentences about a single phase.
    private static Optional<MaterialMention> lastComposite(Reading reading, String words) {
        return isOfMany(words)
                ? reading.before().stream()
                        .flatMap(it -> it.topic().stream())
                        .filter(MaterialMention::isComposite)
                        .reduce((earlier, later) -> later)
                        .or(() -> Topic.of(reading))
                : Optional.empty();
    }

    /// The composite, or what has a name of its own, named last before it in the sentence, else
    /// what the sentence before spoke
    /// of.
    private static Optional<MaterialMention> single(Reading reading, Span span) {
        Optional<MaterialMention> here =
                reading.sentence().materials().stream()
                        .filter(it -> it.span().end() <= span.start())
                        .filter(it -> it.isComposite() || it.isOwnName())
                        .reduce((earlier, later) -> later);
        return here.or(() -> atStart(reading, span))
                .or(() -> onlyBefore(reading, span))
                .or(() -> onlyInPrevious(reading, span))
                .or(() -> last(reading).flatMap(Topic::of))
                .or(() -> Topic.of(reading));
    }

    /// `MoS2 is layered, as it has …`: the only one named before, where the sentence begins with
    /// it.
    private static Optional<MaterialMention> atStart(Reading reading, Span span) {
        List<MaterialMention> before =
                distinct(
                        reading.sentence().materials().stream()
                                .filter(it -> it.span().end() <= span.start()));
        return before.size() == 1
                        && before.getFirst().span().start() - reading.span().start() < NEAR_START
                ? Optional.of(before.getFirst())
                : Optional.empty();
    }

    /// `Q et al. made FeS2, but its capacity …`: the only one that the sentence names before,
    /// unless
    /// it is a part of what is spoken of.
    private static Optional<MaterialMention> onlyBefore(Reading reading, Span span) {
        return only(
                reading,
                reading.sentence().materials().stream()
                        .filter(it -> it.span().end() <= span.start()));
    }

    /// `The cycles of FeS2 are shown. It delivers …`: the only one that the sentence before names.
    private static Optional<MaterialMention> onlyInPrevious(Reading reading, Span span) {
        return span.start() - reading.span().start() < NEAR_START
                ? reading.previous().flatMap(it -> only(reading, it.materials().stream()))
                : Optional.empty();
    }

    private static Optional<MaterialMention> only(
            Reading reading, Stream<MaterialMention> materials) {
        List<MaterialMention> distinct =
                distinct(
                        materials
                                .filter(it -> !Species.isBondOrElement(it))
                                .filter(it -> !it.composite().kind().equals("support")));
        return distinct.size() == 1 && !isPartOfTopic(reading, distinct.getFirst())
                ? Optional.of(distinct.getFirst())
                : Optional.empty();
    }

    private static boolean isPartOfTopic(Reading reading, MaterialMention it) {
        return reading.sentence()
                .topic()
                .filter(topic -> topic.isOwnName() || Wholes.isPart(it, topic))
                .isPresent();
    }

    private static Optional<Reading> last(Reading reading) {
        List<Reading> earlier = reading.earlier();
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast());
    }

    /// The former is the first, the latter the last of the two materials named before.
    private static Optional<MaterialMention> ofPair(Reading reading, Span span, String words) {
        boolean former = words.endsWith("former") || words.contains("first");
        List<MaterialMention> here =
                distinct(
                        reading.sentence().materials().stream()
                                .filter(it -> it.span().end() <= span.start()));
        List<MaterialMention> pair =
                here.size() >= 2
                        ? here
                        : reading.previous()
                                .map(it -> distinct(it.materials().stream()))
                                .orElse(here);
        return pair.size() < 2
                ? Optional.empty()
                : Optional.of(former ? pair.get(pair.size() - 2) : pair.getLast());
    }

    private static List<MaterialMention> distinct(Stream<MaterialMention> materials) {
        List<MaterialMention> distinct = new ArrayList<>();
        materials
                .filter(MaterialBinder::isSolid)
                .forEach(
                        it -> {
                            distinct.removeIf(other -> other.entity().equals(it.entity()));
                            distinct.add(it);
                        });
        return distinct;
    }
}
