package org.heterograph.chemistry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A material taken apart: its phases, what carries or coats them, and prefixes.
///
/// `A@B`, `A/B`, `A-B` and `B/A` are one material: [#identity] orders the phases and leaves the
/// separator out, as papers themselves use them for one another.
///
/// @param name as printed, plain ASCII dashes
/// @param phases with their own prefixes
/// @param supports canonical names (`NC`, `rGO`)
/// @param kind `phase`, `heterostructure`, `composite`, `support`, `ion`, or that of the name table
public record Composite(String name, List<Phase> phases, List<String> supports, String kind) {
    public Composite {
        phases = List.copyOf(phases);
        supports = List.copyOf(supports);
    }

    /// A phase with what stands before its formula.
    ///
    /// @param prefix `1T`, `2H`, `α`, `N`, empty where there is none
    /// @param note what stands behind it, as the `(B)` of TiO2(B), empty where there is none
    public record Phase(String prefix, Formula formula, String note) {
        /// Whether it belongs to a class by its name: `sulfide`, `oxide`, `MXene`, …
        public boolean isOf(String className) {
            return MaterialClass.of(formula).equals(className);
        }

        @Override
        public String toString() {
            return (prefix.isEmpty() ? "" : prefix + "-") + formula + note;
        }
    }

    /// The identity that all spellings of the name share.
    public String identity() {
        String joined =
                phases.stream().map(Phase::toString).sorted().collect(Collectors.joining("/"));
        String carried = supports.stream().sorted().collect(Collectors.joining("@"));
        String all =
                Stream.of(joined, carried)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("@"));
        return all.isEmpty() ? name.toLowerCase(Locale.ROOT) : all;
    }

    /// Formulas of the phases in printed order, prefixes included.
    public List<String> components() {
        return phases.stream().map(Phase::toString).toList();
    }

    /// Prefixes of the phases, and `N` where a support is doped with it.
    public List<String> prefixes() {
        List<String> prefixes = new ArrayList<>();
        phases.stream().map(Phase::prefix).filter(p -> !p.isEmpty()).forEach(prefixes::add);
        supports.stream()
                .filter(s -> s.matches("N-?(?:C|CNT|CNF|rGO|G)"))
                .forEach(s -> prefixes.add("N"));
        return prefixes.stream().distinct().toList();
    }

    /// Class by building block (`sulfide/selenide`); absent for fewer than two phases.
    public Optional<String> classification() {
        return MaterialClass.of(phases.stream().map(Phase::formula).toList());
    }
}
