package org.heterograph.chemistry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Classes of heterostructures by their building blocks.
final class MaterialClass {
    /// In the order in which a class names them.
    private static final List<String> ORDER =
            List.of(
                    "sulfide",
                    "selenide",
                    "telluride",
                    "oxide",
                    "phosphide",
                    "nitride",
                    "carbide",
                    "halide",
                    "metal",
                    "phosphorus");

    /// The element that names the compound, the first present in this order.
    private static final Map<String, String> BY_ANION =
            Map.of(
                    "S",
                    "sulfide",
                    "Se",
                    "selenide",
                    "Te",
                    "telluride",
                    "O",
                    "oxide",
                    "P",
                    "phosphide",
                    "N",
                    "nitride",
                    "C",
                    "carbide",
                    "F",
                    "halide",
                    "Cl",
                    "halide");

    private static final List<String> ANIONS =
            List.of("O", "S", "Se", "Te", "P", "N", "F", "Cl", "C");

    private MaterialClass() {}

    static Optional<String> of(List<Formula> phases) {
        List<Formula> solids = phases.stream().filter(f -> !f.isMxene()).toList();
        if (phases.size() < 2 || solids.isEmpty()) {
            return Optional.empty();
        }
        if (solids.size() == 1) {
            return Optional.of("chalcogenide/MXene");
        }
        List<String> blocks =
                solids.stream()
                        .limit(2)
                        .map(MaterialClass::block)
                        .sorted(Comparator.comparingInt(ORDER::indexOf))
                        .toList();
        return Optional.of(String.join("/", blocks));
    }

    /// Class of a single phase.
    static String of(Formula formula) {
        return formula.isMxene() ? "MXene" : block(formula);
    }

    private static String block(Formula formula) {
        if (formula.atoms().size() == 1) {
            return formula.has("P") ? "phosphorus" : "metal";
        }
        return ANIONS.stream()
                .filter(formula::has)
                .max(Comparator.comparingDouble(a -> formula.count(a).constantTerm()))
                .map(a -> BY_ANION.getOrDefault(a, "metal"))
                .orElse("metal");
    }
}
