package org.heterograph.support;

import static org.heterograph.support.MadePaper.heterostructure;
import static org.heterograph.support.MadePaper.junction;
import static org.heterograph.support.MadePaper.measurement;
import static org.heterograph.support.MadePaper.mechanism;
import static org.heterograph.support.MadePaper.reaction;

import org.heterograph.fact.Amount;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.Statement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Two small papers with a fact of every kind.
public final class MadePapers {
    public static final String SULFIDE = "SnS/ZnS@NC";
    public static final String SELENIDE = "FeSe2/CoSe2";

    private MadePapers() {}

    /// On a sulfide heterostructure, crediting one work with a DOI and one without.
    public static Extraction sulfides() {
        return capacities(new MadePaper("Sulfides that meet", "10.1000/sulfides", 2021))
                .says(
                        "A p-n junction: electrons go from SnS to ZnS.",
                        SULFIDE,
                        junction("ZnS/SnS@NC", "p-n", "SnS", "ZnS"))
                .says(
                        "SnS + 2Na+ + 2e- → Sn + Na2S at 1.1 V.",
                        "SnS",
                        reaction("SnS", "SnS + 2 Na+ + 2 e-", "Sn + Na2S", 1.1, true))
                .says(
                        "Sn + 3Na+ + 4e- → Na4Sn at 0.3 V.",
                        "SnS",
                        reaction("SnS", "Sn + 3 Na+ + 4 e-", "Na4Sn", 0.3, false))
                .says(
                        "Fast ion diffusion was shown by GITT.",
                        SULFIDE,
                        mechanism("ZnS/SnS@NC", "accelerates_ion_diffusion", "GITT"))
                .says(
                        "Fast ion diffusion also follows from EIS.",
                        SULFIDE,
                        "Fast ion diffusion was shown by GITT.",
                        List.of(),
                        mechanism("ZnS/SnS@NC", "accelerates_ion_diffusion", "EIS"))
                .says("It was annealed at 600 °C in argon for 2 h.", SULFIDE, MadePapers::annealing)
                .says(
                        "Hollow nanocubes were seen.",
                        SULFIDE,
                        claim ->
                                new Statement.Morphology(
                                        claim, "ZnS/SnS@NC", "nanocube", Optional.empty()))
                .lists("1", "[1] L. Wei, J. Cells 3, 12 (2019).", Optional.of("10.1000/wei"))
                .lists("2", "[2] M. Roth, J. Cells 4, 80 (2019).", Optional.empty())
                .extraction();
    }

    private static MadePaper capacities(MadePaper paper) {
        return paper.says(
                        "ZnS/SnS@NC is a heterostructure.",
                        SULFIDE,
                        heterostructure(
                                "ZnS/SnS@NC",
                                List.of("ZnS", "SnS"),
                                List.of("NC"),
                                "sulfide/sulfide"))
                .says(
                        "It keeps 312 mA h g−1 after 1000 cycles at 5000 mA g−1 [1].",
                        SULFIDE,
                        "cycling",
                        List.of("1"),
                        measurement(
                                "ZnS/SnS@NC",
                                "specific_capacity",
                                Amount.of(312, "mAh/g"),
                                5000,
                                1000))
                .says(
                        "In short, 312 mA h g−1 are kept.",
                        SULFIDE,
                        "cycling",
                        List.of("1"),
                        measurement(
                                "ZnS/SnS@NC", "specific_capacity", Amount.of(312, "mAh/g"), 0, 0))
                .says(
                        "The rate capability is 430 mA h g−1 at 1 A g−1 [2].",
                        SULFIDE,
                        "rate 1",
                        List.of("2"),
                        measurement(
                                "ZnS/SnS@NC", "rate_capacity", Amount.of(430, "mAh/g"), 1000, 0))
                .says(
                        "At 10 A g−1 it is 210 mA h g−1.",
                        SULFIDE,
                        measurement(
                                "ZnS/SnS@NC", "rate_capacity", Amount.of(210, "mAh/g"), 10_000, 0))
                .says(
                        "The initial Coulombic efficiency is 81%.",
                        SULFIDE,
                        measurement(
                                "ZnS/SnS@NC",
                                "initial_coulombic_efficiency",
                                Amount.of(81, "%"),
                                0,
                                0));
    }

    private static Statement annealing(org.heterograph.fact.Claim claim) {
        return new Statement.Synthesis(
                claim,
                "ZnS/SnS@NC",
                "annealing",
                OptionalInt.of(1),
                List.of("ZnSn(OH)6"),
                Optional.of(Amount.of(600, "degC")),
                Optional.of(Amount.of(120, "min")),
                Optional.of("Ar"));
    }

    /// On a selenide heterostructure that the same work is credited with.
    public static Extraction selenides() {
        return new MadePaper("Selenides that meet", "10.1000/selenides", 2022)
                .says(
                        "FeSe2@CoSe2 is a heterostructure.",
                        SELENIDE,
                        heterostructure(
                                "FeSe2@CoSe2",
                                List.of("FeSe2", "CoSe2"),
                                List.of(),
                                "selenide/selenide"))
                .says(
                        "It keeps 0.402 A h g−1 after 2000 cycles at 4 A g−1 [7].",
                        SELENIDE,
                        "cycling",
                        List.of("7"),
                        measurement(
                                "FeSe2@CoSe2",
                                "specific_capacity",
                                Amount.of(0.402, "Ah/g"),
                                4000,
                                2000))
                .says(
                        "At 10 A g−1 it is 280 mA h g−1.",
                        SELENIDE,
                        measurement(
                                "FeSe2@CoSe2", "rate_capacity", Amount.of(280, "mAh/g"), 10_000, 0))
                .says(
                        "The initial Coulombic efficiency is 92%.",
                        SELENIDE,
                        measurement(
                                "FeSe2@CoSe2",
                                "initial_coulombic_efficiency",
                                Amount.of(92, "%"),
                                0,
                                0))
                .says(
                        "A field points from CoSe2 to FeSe2.",
                        SELENIDE,
                        junction("FeSe2@CoSe2", "n-n", "CoSe2", "FeSe2"))
                .says(
                        "Its peaks lie 0.12 V apart.",
                        SELENIDE,
                        measurement(
                                "FeSe2@CoSe2", "other:peak_separation", Amount.of(0.12, "V"), 0, 0))
                .lists("7", "[7] L. Wei, J. Cells 3, 12 (2019).", Optional.of("10.1000/wei"))
                .extraction();
    }
}
