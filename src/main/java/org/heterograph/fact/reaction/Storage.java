package org.heterograph.fact.reaction;

import org.heterograph.chemistry.Formula;
import org.heterograph.chemistry.Reaction;
import org.heterograph.chemistry.Species;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What a reaction is as a step of storing charge: which way it goes, which ion it takes, by what
/// mechanism.
///
/// All is told by its species. Electrons on the left are taken up: in the half cell of an anode,
/// that is discharge.
///
/// @param takesUp electrons on the left (true) or on the right (false); absent without electrons
/// @param carrier element of the ion stored, absent where there is none
/// @param poor neutral species on the side without the stored ion's compounds
/// @param rich neutral species on the other side
record Storage(
        Optional<Boolean> takesUp,
        Optional<String> carrier,
        List<Formula> poor,
        List<Formula> rich) {

    /// Elements that form salts with the ion stored; with any other element it forms an alloy.
    private static final Set<String> SALT_FORMERS =
            Set.of("O", "S", "Se", "Te", "N", "F", "Cl", "Br", "I");

    static Storage of(Reaction reaction) {
        boolean left = hasElectrons(reaction.left());
        boolean right = hasElectrons(reaction.right());
        List<Species> uptake = right ? reaction.right() : reaction.left();
        List<Species> release = right ? reaction.left() : reaction.right();
        return new Storage(
                left == right ? Optional.empty() : Optional.of(left),
                carrier(uptake),
                neutral(uptake),
                neutral(release));
    }

    private static boolean hasElectrons(List<Species> side) {
        return side.stream().anyMatch(species -> species.formula().isEmpty());
    }

    private static Optional<String> carrier(List<Species> side) {
        return side.stream()
                .flatMap(species -> species.formula().stream())
                .filter(formula -> formula.charge() > 0 && formula.atoms().size() == 1)
                .map(formula -> formula.atoms().keySet().iterator().next())
                .findFirst();
    }

    private static List<Formula> neutral(List<Species> side) {
        return side.stream()
                .flatMap(species -> species.formula().stream())
                .filter(formula -> formula.charge() == 0)
                .toList();
    }

    /// `discharge` or `charge`. A metal that turns into its own ions (`Na → Na+ + e-`) is an
    /// electrode that discharges.
    Optional<String> process() {
        return takesUp.map(up -> up || isStripped() ? "discharge" : "charge");
    }

    private boolean isStripped() {
        return poor.isEmpty()
                && rich.stream().allMatch(f -> f.atoms().size() == 1 && hasCarrier(f));
    }

    /// `intercalation`, `conversion` or `alloying`, where the species tell.
    Optional<String> mechanism() {
        if (carrier.isEmpty() || takesUp.isEmpty() || poor.isEmpty() || rich.isEmpty()) {
            return Optional.empty();
        }
        if (poor.size() > 1 || rich.size() > 1) {
            return rich.stream().anyMatch(this::isSalt)
                    ? Optional.of("conversion")
                    : Optional.empty();
        }
        return hasCarrier(rich.getFirst()) ? ofOne(poor.getFirst()) : Optional.empty();
    }

    /// One host becomes one product.
    private Optional<String> ofOne(Formula host) {
        Set<String> own = withoutCarrier(host).keySet();
        if (own.size() > 1 || own.equals(Set.of("C"))) {
            return Optional.of("intercalation");
        }
        return own.size() == 1 && SALT_FORMERS.stream().noneMatch(own::contains)
                ? Optional.of("alloying")
                : Optional.empty();
    }

    private boolean isSalt(Formula formula) {
        Set<String> own = withoutCarrier(formula).keySet();
        return hasCarrier(formula)
                && own.size() == 1
                && (SALT_FORMERS.containsAll(own) || own.contains("P"));
    }

    private boolean hasCarrier(Formula formula) {
        return carrier.filter(formula::has).isPresent();
    }

    /// Atoms of a host whatever it has taken up.
    Map<String, ?> withoutCarrier(Formula formula) {
        Map<String, Object> atoms = new TreeMap<>(formula.atoms());
        carrier.ifPresent(atoms::remove);
        return atoms;
    }

    /// The species that takes the ion up: a compound before an element, never the ion's own metal.
    Optional<Formula> host() {
        List<Formula> hosts = poor.stream().filter(f -> !withoutCarrier(f).isEmpty()).toList();
        return hosts.stream()
                .filter(f -> withoutCarrier(f).size() > 1)
                .findFirst()
                .or(() -> hosts.stream().findFirst());
    }
}
