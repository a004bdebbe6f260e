package org.heterograph.fact.junction;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.sentence.MaskedSentence;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.NamedSentence;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes the sides of a junction visible: phases by name, and phases meant by "the former", "the
/// latter", "the selenide", "the metal", "the semiconductor".
final class SideReader {
    private static final Pattern REFERENCE =
            Wording.pattern(
                    "\\bthe\\s+(?:(?<order>former|latter)|(?<metal>metal(?!\\w))|(?:[np]-type\\s+)?(?<semi>semiconductor(?!\\w))"
                            + "|(?:[\\w–-]+\\s+){0,2}?(?<kind>{side_classes}))\\b");

    private static final Pattern METALLIC =
            Pattern.compile("(?i)\\bmetallic\\s+" + MaskedSentence.MATERIAL);
    private static final Pattern DOPED =
            Pattern.compile(
                    "\\b[np]-type\\s+"
                            + MaskedSentence.MATERIAL
                            + "|"
                            + MaskedSentence.MATERIAL
                            + "\\s+(?:is|being)\\s+(?:an?\\s+)?[np]-type");

    private final Document document;

    SideReader(Document document) {
        this.document = document;
    }

    /// The sentence with all its sides masked.
    MaskedSentence read(Telling telling) {
        NamedSentence sentence = telling.sentence();
        List<MaterialMention> sides = new ArrayList<>();
        sentence.materials().stream()
                .filter(it -> !it.composite().kind().equals("ion"))
                .forEach(sides::add);
        Matcher reference = REFERENCE.matcher(document.text(telling.span()));
        while (reference.find()) {
            Span span = noun(reference).shifted(telling.span().start());
            if (sides.stream().noneMatch(it -> it.span().overlaps(span))) {
                meant(telling, reference, span).map(it -> at(span, it)).ifPresent(sides::add);
            }
        }
        sides.sort(Comparator.comparing(MaterialMention::span));
        return new MaskedSentence(document, telling.span(), sides);
    }

    /// The noun alone: "p-type" before it stays for other rules to see.
    private static Span noun(Matcher reference) {
        return Stream.of("order", "metal", "semi", "kind")
                .filter(group -> reference.group(group) != null)
                .map(group -> new Span(reference.start(group), reference.end(group)))
                .findFirst()
                .orElseThrow();
    }

    private static MaterialMention at(Span span, MaterialMention meant) {
        return new MaterialMention(span, meant.name(), meant.composite(), meant.entity());
    }

    private Optional<MaterialMention> meant(Telling telling, Matcher reference, Span span) {
        if (reference.group("order") != null) {
            List<MaterialMention> pair = Pair.at(telling, span.start());
            boolean former = reference.group("order").equals("former");
            return pair.isEmpty()
                    ? Optional.empty()
                    : Optional.of(former ? pair.getFirst() : pair.getLast());
        }
        if (reference.group("metal") != null) {
            return one(telling, span, METALLIC, DOPED);
        }
        return reference.group("semi") != null
                ? one(telling, span, DOPED, METALLIC)
                : ofKind(telling, span, reference.group("kind"));
    }

    private static Optional<MaterialMention> ofKind(Telling telling, Span span, String kind) {
        List<MaterialMention> fitting =
                Pair.candidates(telling, span.start()).stream()
                        .filter(it -> it.composite().phases().getFirst().isOf(kind))
                        .toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.getFirst());
    }

    /// The side that is marked so, else the other one of the side that is marked otherwise.
    private Optional<MaterialMention> one(
            Telling telling, Span span, Pattern marked, Pattern otherwise) {
        List<MaterialMention> pair = Pair.at(telling, span.start());
        List<MaterialMention> sides = pair.isEmpty() ? wholePair(telling) : pair;
        return marked(telling, marked, sides)
                .or(() -> marked(telling, otherwise, sides).flatMap(it -> Pair.other(sides, it)));
    }

    private static List<MaterialMention> wholePair(Telling telling) {
        return telling.subject().map(Pair::phases).orElse(List.of());
    }

    private Optional<MaterialMention> marked(
            Telling telling, Pattern mark, List<MaterialMention> sides) {
        return Stream.concat(Stream.of(telling.sentence()), telling.before().stream())
                .flatMap(sentence -> marked(sentence, mark).stream())
                .filter(it -> sides.stream().anyMatch(side -> Pair.isSame(side, it)))
                .findFirst();
    }

    private List<MaterialMention> marked(NamedSentence sentence, Pattern mark) {
        MaskedSentence masked =
                new MaskedSentence(document, sentence.sentence().span(), sentence.materials());
        List<MaterialMention> found = new ArrayList<>();
        Matcher match = mark.matcher(masked.text());
        while (match.find()) {
            masked.materialFrom(match.start()).filter(Pair::isPhase).ifPresent(found::add);
        }
        return found;
    }
}
