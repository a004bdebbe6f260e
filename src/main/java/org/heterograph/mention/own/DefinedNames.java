package org.heterograph.mention.own;

import org.heterograph.chemistry.Composite;
import org.heterograph.mention.acronym.Acronym;
import org.heterograph.mention.name.MaterialFinder;
import org.heterograph.mention.name.RawName;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What the short forms that a paper defines mean in it, whatever they mean elsewhere: `PC` is
/// propylene carbonate or phosphorus-doped carbon, `AC` activated carbon or an alternating current.
public final class DefinedNames {
    /// @param start place of the definition
    /// @param composite absent where the long form is no material
    private record Meaning(int start, Optional<Composite> composite) {}

    private final Map<String, List<Meaning>> meanings = new HashMap<>();

    /// @param isSubstance whether a long form that no vocabulary has means a material
    public DefinedNames(
            List<Acronym> acronyms, MaterialFinder finder, Predicate<Acronym> isSubstance) {
        for (Acronym it : acronyms) {
            Optional<Composite> composite = finder.parse(it.longForm());
            boolean known = composite.isPresent() || !isSubstance.test(it);
            if (known && finder.parse(it.shortForm()).isPresent()) {
                meanings.computeIfAbsent(it.shortForm(), _ -> new ArrayList<>())
                        .add(new Meaning(it.span().start(), composite));
            }
        }
    }

    /// The name with the meaning that its last definition before gave it, else the first one;
    /// empty where that is no material.
    public Optional<RawName> meant(RawName name) {
        List<Meaning> all = meanings.getOrDefault(name.name(), List.of());
        return all.stream()
                .filter(it -> it.start() <= name.span().start())
                .reduce((_, later) -> later)
                .or(() -> all.stream().findFirst())
                .map(it -> it.composite().map(meant -> with(name, meant)).or(() -> unknown(name)))
                .orElse(Optional.of(name));
    }

    /// Letters that could be carbon or a compound are none when the paper says they are something
    /// else; those of solvents and binders are too long to be so by chance.
    private static Optional<RawName> unknown(RawName name) {
        boolean chance = name.composite().kind().matches("support|phase");
        return chance ? Optional.empty() : Optional.of(name);
    }

    private static RawName with(RawName name, Composite meant) {
        boolean same = meant.identity().equals(name.composite().identity());
        return same ? name : new RawName(name.span(), name.name(), meant);
    }
}
