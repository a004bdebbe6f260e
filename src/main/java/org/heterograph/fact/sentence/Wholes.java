package org.heterograph.fact.sentence;

import org.heterograph.chemistry.Composite;
import org.heterograph.chemistry.Formula;
import org.heterograph.mention.MaterialMention;
import org.heterograph.vocabulary.Wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which materials are parts of which.
public final class Wholes {
    /// Elements of which no solid of a battery consists.
    private static final Set<String> VOLATILE =
            Set.of("H", "N", "O", "F", "Cl", "Br", "I", "He", "Ar");

    private static final Set<String> CARRIERS = Wording.words("carrier_elements");

    private Wholes() {}

    /// Whether the first is a phase or support of the second, or a smaller composite of the same
    /// phases.
    public static boolean isPart(MaterialMention part, MaterialMention whole) {
        Set<String> pieces = pieces(part.composite());
        Set<String> all = pieces(whole.composite());
        return all.size() > pieces.size() && !pieces.isEmpty() && all.containsAll(pieces);
    }

    /// Whether both have the same phases, whatever carries them.
    public static boolean sharePhases(MaterialMention one, MaterialMention other) {
        Set<String> phases = phases(one.composite());
        return !phases.isEmpty() && phases.equals(phases(other.composite()));
    }

    /// Whether it is a composite of solids: `H2/Ar` and `LiF/HCl` are gases and acids.
    public static boolean isSolid(MaterialMention material) {
        List<Composite.Phase> phases = material.composite().phases();
        return material.isComposite()
                && !phases.isEmpty()
                && phases.stream().allMatch(phase -> isSolid(phase.formula()));
    }

    private static boolean isSolid(Formula formula) {
        return !VOLATILE.containsAll(formula.atoms().keySet());
    }

    /// Whether it is one phase, and neither an ion nor the alkali metal of the cell.
    public static boolean isHostPhase(MaterialMention material) {
        return !material.isComposite()
                && material.composite().phases().size() == 1
                && !material.composite().kind().equals("ion")
                && !CARRIERS.contains(material.name())
                && isSolid(material.composite().phases().getFirst().formula());
    }

    /// Whether one has a phase that the other has, too.
    public static boolean haveCommonPhase(MaterialMention one, MaterialMention other) {
        return phases(one.composite()).stream().anyMatch(phases(other.composite())::contains);
    }

    /// Two phases as the heterostructure that they make together.
    public static MaterialMention joined(MaterialMention first, MaterialMention second) {
        List<Composite.Phase> phases =
                Stream.of(first, second).flatMap(it -> it.composite().phases().stream()).toList();
        Composite whole =
                new Composite(
                        first.name() + "/" + second.name(), phases, List.of(), "heterostructure");
        return new MaterialMention(first.span(), whole.name(), whole, whole.identity());
    }

    private static Set<String> pieces(Composite composite) {
        Set<String> pieces = new HashSet<>(phases(composite));
        pieces.addAll(composite.supports());
        return pieces;
    }

    private static Set<String> phases(Composite composite) {
        return composite.phases().stream()
                .map(phase -> phase.formula().text())
                .collect(Collectors.toSet());
    }
}
