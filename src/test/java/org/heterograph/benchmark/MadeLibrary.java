package org.heterograph.benchmark;

import static org.heterograph.support.MadePaper.heterostructure;
import static org.heterograph.support.MadePaper.junction;
import static org.heterograph.support.MadePaper.measurement;
import static org.heterograph.support.MadePaper.mechanism;
import static org.heterograph.support.MadePaper.reaction;

import org.heterograph.audit.Auditor;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Extraction;
import org.heterograph.graph.PaperFacts;
import org.heterograph.support.MadePaper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Papers of the shape that real ones have, as many as are asked for, each always the same: some
/// hundred statements of a few of two thousand heterostructures.
final class MadeLibrary {
    private static final List<String> METALS =
            List.of("Mo", "Sn", "Fe", "Co", "Ni", "Zn", "Sb", "Bi", "W", "Ti", "V", "Cu");
    private static final List<String> ANIONS = List.of("S", "S2", "Se", "Se2", "O2", "Te", "P");
    private static final List<String> SUPPORTS = List.of("C", "NC", "rGO", "CNT");
    private static final List<String> MECHANISMS =
            List.of(
                    "accelerates_ion_diffusion",
                    "built_in_electric_field",
                    "enhances_structural_stability",
                    "buffers_volume_expansion");
    private static final List<String> TECHNIQUES = List.of("EIS", "GITT", "DFT", "XPS", "CV");
    private static final int VALUES = 60;
    private static final int ENTRIES = 40;

    private MadeLibrary() {}

    /// The paper of a number, ready to be held.
    static PaperFacts paper(int number) {
        Extraction extraction = extraction(number);
        return new PaperFacts(
                extraction, new Auditor().audit(extraction.statements()), "made-" + number);
    }

    private static Extraction extraction(int number) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(number);
        MadePaper paper =
                new MadePaper(
                        "Paper " + number + " on anodes",
                        "10.1000/made." + number,
                        2005 + random.nextInt(20));
        List<String> materials = new ArrayList<>();
        for (int i = random.nextInt(2, 6); i > 0; i--) {
            materials.add(material(paper, random));
        }
        for (int i = 0; i < VALUES; i++) {
            value(paper, materials.get(random.nextInt(materials.size())), i, random);
        }
        for (String it : materials) {
            roles(paper, it, random);
        }
        for (int i = 1; i <= ENTRIES; i++) {
            int cited = random.nextInt(20_000);
            paper.lists(
                    String.valueOf(i),
                    "[%d] A. Author, J. Made %d, %d (2019).".formatted(i, cited % 90, cited),
                    Optional.of("10.1000/cited." + cited));
        }
        return paper.extraction();
    }

    private static String phase(RandomGenerator random) {
        return METALS.get(random.nextInt(METALS.size()))
                + ANIONS.get(random.nextInt(ANIONS.size()));
    }

    private static String material(MadePaper paper, RandomGenerator random) {
        String one = phase(random);
        String other = phase(random);
        String support = SUPPORTS.get(random.nextInt(SUPPORTS.size()));
        String name = one + "/" + other + "@" + support;
        paper.says(
                name + " is a heterostructure.",
                name,
                heterostructure(
                        name,
                        List.of(one, other),
                        List.of(support),
                        kind(one) + "/" + kind(other)));
        return name;
    }

    private static String kind(String phase) {
        return phase.contains("Se")
                ? "selenide"
                : phase.contains("O") ? "oxide" : phase.contains("Te") ? "telluride" : "sulfide";
    }

    private static void value(MadePaper paper, String of, int i, RandomGenerator random) {
        double capacity = 100 + random.nextInt(600);
        int current = List.of(100, 500, 1000, 2000, 5000, 10_000).get(random.nextInt(6));
        int cycles = List.of(0, 50, 100, 500, 1000, 2000).get(random.nextInt(6));
        switch (random.nextInt(6)) {
            case 0, 1 ->
                    paper.says(
                            "%s keeps %.0f mA h g−1 after %d cycles at %d mA g−1 (%d)."
                                    .formatted(of, capacity, cycles, current, i),
                            of,
                            measurement(
                                    of,
                                    "specific_capacity",
                                    Amount.of(capacity, "mAh/g"),
                                    current,
                                    cycles));
            case 2 ->
                    paper.says(
                            "%s gives %.0f mA h g−1 at %d mA g−1 (%d)."
                                    .formatted(of, capacity, current, i),
                            of,
                            measurement(
                                    of, "rate_capacity", Amount.of(capacity, "mAh/g"), current, 0));
            case 3 -> plain(paper, of, "initial_coulombic_efficiency", 50 + capacity / 15, "%", i);
            case 4 -> plain(paper, of, "charge_transfer_resistance", capacity / 3, "ohm", i);
            default -> plain(paper, of, "band_gap", capacity / 300, "eV", i);
        }
    }

    private static void plain(
            MadePaper paper, String of, String property, double value, String unit, int i) {
        paper.says(
                "The %s of %s is %.2f %s (%d).".formatted(property, of, value, unit, i),
                of,
                measurement(of, property, Amount.of(value, unit), 0, 0));
    }

    private static void roles(MadePaper paper, String of, RandomGenerator random) {
        String one = of.substring(0, of.indexOf('/'));
        String other = of.substring(of.indexOf('/') + 1, of.indexOf('@'));
        if (!one.equals(other)) {
            paper.says(
                    "At " + of + " electrons go from " + one + " to " + other + ".",
                    of,
                    junction(of, "p-n", one, other));
        }
        String mechanism = MECHANISMS.get(random.nextInt(MECHANISMS.size()));
        String technique = TECHNIQUES.get(random.nextInt(TECHNIQUES.size()));
        paper.says(
                of + ": " + mechanism + " by " + technique + ".",
                of,
                mechanism(of, mechanism, technique));
        paper.says(
                of + " reacts at " + random.nextInt(1, 25) + " dV.",
                of,
                reaction(
                        of,
                        one + " + 2 Na+ + 2 e-",
                        "Na2S",
                        random.nextInt(1, 25) / 10.0,
                        random.nextBoolean()));
    }
}
