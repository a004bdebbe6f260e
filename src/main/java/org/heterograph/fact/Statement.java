package org.heterograph.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// One claim at one place of a paper.
///
/// Names (`material`, `subject`, …) are as printed at that place, on one line, scripts flattened; a
/// pronoun gives way to the name it refers to. Formulas and reactions are plain ASCII (`MoSe2`,
/// `Na+`, `e-`). Properties, units, mechanisms, techniques, methods and shapes are notations of the
/// vocabulary, or `other:` and words of the paper.
public sealed interface Statement {
    Claim claim();

    /// The statement as a candidate or not, with everything else unchanged.
    Statement with(Claim claim);

    /// A short form and what it stands for. Of its claim only the evidence is printed.
    record Acronym(Claim claim, String shortForm, String longForm) implements Statement {
        @Override
        public Acronym with(Claim changed) {
            return new Acronym(changed, shortForm, longForm);
        }
    }

    /// A material that the paper speaks of: one statement a distinct name, at its first place.
    ///
    /// @param kind `phase`, `heterostructure`, `composite`, `support`, `ion`, `electrolyte`, …
    /// @param classification `sulfide/selenide`, …
    record Material(
            Claim claim,
            String name,
            Optional<String> formula,
            String kind,
            Composition composition,
            Optional<String> classification,
            List<String> aliases)
            implements Statement {
        public Material {
            aliases = List.copyOf(aliases);
        }

        @Override
        public Material with(Claim changed) {
            return new Material(changed, name, formula, kind, composition, classification, aliases);
        }
    }

    /// @param components formulas of the phases
    /// @param supports `C`, `NC`, `rGO`, …
    /// @param prefixes `1T`, `N-doped`, …
    record Composition(List<String> components, List<String> supports, List<String> prefixes) {
        public Composition {
            components = List.copyOf(components);
            supports = List.copyOf(supports);
            prefixes = List.copyOf(prefixes);
        }
    }

    /// A value of a property of a material, with its conditions.
    record Measurement(
            Claim claim,
            String material,
            String property,
            Amount amount,
            Conditions conditions,
            Optional<Basis> basis,
            Polarity polarity,
            Certainty certainty)
            implements Statement {
        @Override
        public Measurement with(Claim changed) {
            return new Measurement(
                    changed, material, property, amount, conditions, basis, polarity, certainty);
        }
    }

    /// "smaller Rct than …"
    record Comparison(
            Claim claim,
            String property,
            String greater,
            String lesser,
            Optional<String> technique,
            Polarity polarity)
            implements Statement {
        @Override
        public Comparison with(Claim changed) {
            return new Comparison(changed, property, greater, lesser, technique, polarity);
        }
    }

    /// A reaction with its balance.
    ///
    /// @param left plain ASCII, `LixTiS2 + (4-x) Li+ + (4-x) e-`
    /// @param verdict absent where an equation could not be checked
    record Reaction(
            Claim claim,
            Optional<String> host,
            Optional<String> process,
            String left,
            String right,
            boolean reversible,
            Stage stage,
            BalanceVerdict verdict)
            implements Statement {
        @Override
        public Reaction with(Claim changed) {
            return new Reaction(changed, host, process, left, right, reversible, stage, verdict);
        }
    }

    /// @param low V
    /// @param high V, equal to `low` where one potential is printed
    /// @param mechanism `intercalation`, `conversion`, `alloying`
    record Stage(OptionalDouble low, OptionalDouble high, Optional<String> mechanism) {}

    /// @param massBalanced absent where not decidable
    /// @param imbalance element or `charge` to right minus left, as printed in plain ASCII (`2`,
    /// `x-1`)
    record BalanceVerdict(
            Optional<Boolean> massBalanced,
            Optional<Boolean> chargeBalanced,
            Map<String, String> imbalance) {
        public BalanceVerdict {
            imbalance = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(imbalance));
        }
    }

    /// An interface of two phases: kind, sides, ways of electrons and of the built-in electric
    /// field.
    ///
    /// @param junctionType `Schottky`, `Mott-Schottky`, `p-n`, `p-p`, `n-n`
    /// @param state `contact`, `discharge`, `charge`
    record Junction(
            Claim claim,
            String material,
            Optional<String> junctionType,
            Sides doping,
            Sides electrons,
            Sides field,
            Optional<String> state)
            implements Statement {
        @Override
        public Junction with(Claim changed) {
            return new Junction(changed, material, junctionType, doping, electrons, field, state);
        }
    }

    /// Two sides of an interface: n-type and p-type, or from and to.
    record Sides(Optional<String> first, Optional<String> second) {
        public static final Sides UNKNOWN = new Sides(Optional.empty(), Optional.empty());
    }

    /// A role that is claimed for a material.
    ///
    /// @param technique what shows it
    record Mechanism(
            Claim claim,
            String material,
            String mechanism,
            Optional<String> agent,
            Optional<String> technique,
            Polarity polarity,
            Certainty certainty)
            implements Statement {
        @Override
        public Mechanism with(Claim changed) {
            return new Mechanism(
                    changed, material, mechanism, agent, technique, polarity, certainty);
        }
    }

    /// A difficulty and what is done about it.
    record Challenge(Claim claim, String subject, String issue, Optional<String> remedy)
            implements Statement {
        @Override
        public Challenge with(Claim changed) {
            return new Challenge(changed, subject, issue, remedy);
        }
    }

    /// A step of making a material.
    ///
    /// @param step counts from 1
    record Synthesis(
            Claim claim,
            String material,
            String method,
            OptionalInt step,
            List<String> precursors,
            Optional<Amount> temperature,
            Optional<Amount> duration,
            Optional<String> atmosphere)
            implements Statement {
        public Synthesis {
            precursors = List.copyOf(precursors);
        }

        @Override
        public Synthesis with(Claim changed) {
            return new Synthesis(
                    changed, material, method, step, precursors, temperature, duration, atmosphere);
        }
    }

    /// A technique that was applied to a material, and what it showed.
    record Characterization(
            Claim claim, String material, String technique, Optional<String> finding)
            implements Statement {
        @Override
        public Characterization with(Claim changed) {
            return new Characterization(changed, material, technique, finding);
        }
    }

    /// The shape of a material or of a part of it.
    record Morphology(Claim claim, String material, String morphology, Optional<String> part)
            implements Statement {
        @Override
        public Morphology with(Claim changed) {
            return new Morphology(changed, material, morphology, part);
        }
    }

    /// A material credited to a cited work.
    ///
    /// @param reference label as printed
    /// @param author first surname; absent when read from a table row
    record Attribution(Claim claim, String reference, Optional<String> author, String material)
            implements Statement {
        @Override
        public Attribution with(Claim changed) {
            return new Attribution(changed, reference, author, material);
        }
    }

    /// How a value was come by.
    enum Basis {
        MEASURED,
        CALCULATED,
        THEORETICAL
    }

    /// Whether something is said to be or not to be.
    enum Polarity {
        AFFIRMED,
        NEGATED
    }

    /// Whether it is said outright or with a hedge ("may", "it is supposed").
    enum Certainty {
        CERTAIN,
        HEDGED
    }
}
