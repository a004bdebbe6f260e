package org.heterograph.fact.junction;

import org.heterograph.chemistry.Composite;
import org.heterograph.document.Span;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.NamedSentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The phases that a sentence sets side by side.
final class Pair {
    private Pair() {}

    /// The two phases that "the former" and "the latter" are at a place: the last two named before
    /// it, else those of the composite named before it, else those of the sentence's subject.
    static List<MaterialMention> at(Telling telling, int place) {
        List<MaterialMention> single = distinct(singles(telling.sentence(), place));
        if (single.size() > 1) {
            return single.subList(single.size() - 2, single.size());
        }
        return composites(telling, place)
                .map(Pair::phases)
                .filter(phases -> phases.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    /// All phases that could be meant at a place, the nearest first.
    static List<MaterialMention> candidates(Telling telling, int place) {
        List<MaterialMention> all = new ArrayList<>(singles(telling.sentence(), place).reversed());
        composites(telling, place).map(Pair::phases).forEach(all::addAll);
        return distinct(all);
    }

    private static List<MaterialMention> singles(NamedSentence sentence, int place) {
        return sentence.materials().stream()
                .filter(Pair::isPhase)
                .filter(it -> it.span().end() <= place)
                .toList();
    }

    static boolean isPhase(MaterialMention material) {
        return material.composite().phases().size() == 1
                && !material.isComposite()
                && !material.composite().kind().equals("ion");
    }

    /// Composites of the sentence before the place, the nearest first, then the subject, then those
    /// of earlier sentences.
    private static Stream<MaterialMention> composites(Telling telling, int place) {
        Stream<MaterialMention> own =
                telling.sentence().materials().reversed().stream()
                        .filter(it -> it.span().end() <= place);
        Stream<MaterialMention> earlier =
                telling.before().stream().flatMap(it -> it.materials().reversed().stream());
        return Stream.of(own, telling.subject().stream(), earlier)
                .flatMap(it -> it)
                .filter(it -> it.composite().phases().size() > 1);
    }

    /// The phases of a composite, each as a mention at the composite's place.
    static List<MaterialMention> phases(MaterialMention whole) {
        return whole.composite().phases().stream()
                .map(phase -> mention(whole.span(), phase))
                .toList();
    }

    static MaterialMention mention(Span span, Composite.Phase phase) {
        Composite alone = new Composite(phase.toString(), List.of(phase), List.of(), "phase");
        return new MaterialMention(span, alone.name(), alone, alone.identity());
    }

    private static List<MaterialMention> distinct(List<MaterialMention> materials) {
        List<MaterialMention> kept = new ArrayList<>();
        for (MaterialMention material : materials) {
            if (kept.stream().noneMatch(it -> isSame(it, material))) {
                kept.add(material);
            }
        }
        return kept;
    }

    static boolean isSame(MaterialMention one, MaterialMention other) {
        return formula(one).equals(formula(other));
    }

    static String formula(MaterialMention phase) {
        return phase.composite().phases().isEmpty()
                ? phase.name()
                : phase.composite().phases().getFirst().formula().text();
    }

    /// The other of two.
    static Optional<MaterialMention> other(List<MaterialMention> pair, MaterialMention one) {
        return pair.size() == 2
                ? pair.stream().filter(it -> !isSame(it, one)).findFirst()
                : Optional.empty();
    }
}
