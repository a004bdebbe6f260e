package org.heterograph.fact.junction;

import org.heterograph.document.Span;
import org.heterograph.fact.sentence.MaskedSentence;
import org.heterograph.fact.sentence.PrintedNames;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.fact.sentence.Wholes;
import org.heterograph.mention.MaterialMention;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which material an interface belongs to: a heterostructure that is named and has both sides, else
/// the two sides joined.
final class Junctions {
    private static final int REACH = 60;

    private final PrintedNames printed;

    Junctions(PrintedNames printed) {
        this.printed = printed;
    }

    MaterialMention of(Telling telling, Direction way) {
        return named(telling, way.from(), way.to())
                .map(it -> PrintedNames.isDescription(it) ? printed.of(it) : it)
                .orElseGet(() -> printed.of(joined(telling, way)));
    }

    private static Optional<MaterialMention> named(
            Telling telling, MaterialMention one, MaterialMention other) {
        return wholes(telling).filter(it -> has(it, one) && has(it, other)).findFirst();
    }

    private static Stream<MaterialMention> wholes(Telling telling) {
        Stream<MaterialMention> own = telling.sentence().materials().stream();
        Stream<MaterialMention> before =
                telling.before().stream().flatMap(it -> it.materials().stream());
        return Stream.of(telling.subject().stream(), own, before)
                .flatMap(it -> it)
                .filter(it -> it.composite().phases().size() > 1);
    }

    private static boolean has(MaterialMention whole, MaterialMention phase) {
        return whole.composite().phases().stream()
                .anyMatch(it -> it.formula().text().equals(Pair.formula(phase)));
    }

    /// The sides in the order in which the sentence names them.
    private static MaterialMention joined(Telling telling, Direction way) {
        MaterialMention one = named(telling, way.from());
        MaterialMention other = named(telling, way.to());
        return one.span().start() <= other.span().start()
                ? Wholes.joined(one, other)
                : Wholes.joined(other, one);
    }

    /// The place where the sentence names it first, by the shortest of the names it gives it.
    private static MaterialMention named(Telling telling, MaterialMention side) {
        List<MaterialMention> same =
                telling.sentence().materials().stream()
                        .filter(Pair::isPhase)
                        .filter(it -> Pair.isSame(it, side))
                        .toList();
        MaterialMention plain =
                same.stream().min(Comparator.comparingInt(it -> it.name().length())).orElse(side);
        Span first = same.isEmpty() ? side.span() : same.getFirst().span();
        return new MaterialMention(first, plain.name(), plain.composite(), plain.entity());
    }

    /// The material of a junction of which only the kind is told: two phases named right behind, or
    /// the heterostructure spoken of.
    Optional<MaterialMention> of(Telling telling, MaskedSentence masked, int place) {
        List<MaterialMention> near =
                IntStream.range(place, Math.min(masked.text().length(), place + REACH))
                        .mapToObj(masked::materialAt)
                        .flatMap(Optional::stream)
                        .filter(Pair::isPhase)
                        .toList();
        boolean two = near.size() > 1 && !Pair.isSame(near.get(0), near.get(1));
        Optional<MaterialMention> spoken =
                wholes(telling)
                        .filter(it -> near.stream().allMatch(phase -> has(it, phase)))
                        .findFirst();
        return two && spoken.isEmpty()
                ? Optional.of(printed.of(Wholes.joined(near.get(0), near.get(1))))
                : spoken;
    }
}
