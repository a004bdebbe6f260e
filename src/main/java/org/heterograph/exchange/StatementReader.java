package org.heterograph.exchange;

import org.heterograph.document.Document;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Conditions;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Certainty;
import org.heterograph.fact.Statement.Polarity;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads statements back from their lines, a method a type.
final class StatementReader {
    private final EvidenceReader evidence;

    StatementReader(Document document) {
        this.evidence = new EvidenceReader(document);
    }

    /// The statement of the line; empty for a line that tells of the paper itself.
    Optional<Statement> read(ObjectReader line) {
        return switch (line.needed("type")) {
            case "acronym" -> Optional.of(acronym(line));
            case "material" -> Optional.of(material(line));
            case "measurement" -> Optional.of(measurement(line));
            case "comparison" -> Optional.of(comparison(line));
            case "reaction" -> Optional.of(reaction(line));
            case "junction" -> Optional.of(junction(line));
            case "mechanism" -> Optional.of(mechanism(line));
            case "challenge" -> Optional.of(challenge(line));
            case "synthesis" -> Optional.of(synthesis(line));
            case "characterization" -> Optional.of(characterization(line));
            case "morphology" -> Optional.of(morphology(line));
            case "attribution" -> Optional.of(attribution(line));
            default -> Optional.empty();
        };
    }

    private Claim claim(ObjectReader line) {
        return evidence.claim(line);
    }

    private Statement acronym(ObjectReader line) {
        return new Statement.Acronym(claim(line), line.needed("short"), line.needed("long"));
    }

    private Statement material(ObjectReader line) {
        return new Statement.Material(
                claim(line),
                line.needed("name"),
                line.text("formula"),
                line.text("kind").orElse(""),
                new Statement.Composition(
                        line.texts("components"), line.texts("supports"), line.texts("prefixes")),
                line.text("classification"),
                line.texts("aliases"));
    }

    private Statement measurement(ObjectReader line) {
        return new Statement.Measurement(
                claim(line),
                line.text("material").orElse(""),
                line.needed("property"),
                line.amount(),
                line.object("conditions").map(StatementReader::conditions).orElse(Conditions.NONE),
                line.constant(Statement.Basis.class, "basis"),
                polarity(line),
                certainty(line));
    }

    private static Conditions conditions(ObjectReader it) {
        return new Conditions(
                it.amount("currentDensity"),
                it.text("rate"),
                it.integer("cycles"),
                new Conditions.Window(
                        it.number("voltageLow"), it.number("voltageHigh"), it.text("reference")),
                new Conditions.CellSetup(it.text("ion"), it.text("cell"), it.text("electrolyte")),
                it.amount("massLoading"),
                it.amount("temperature"),
                new Conditions.Circumstance(it.text("state"), it.text("method"), it.text("note")));
    }

    private Statement comparison(ObjectReader line) {
        return new Statement.Comparison(
                claim(line),
                line.needed("property"),
                line.text("greater").orElse(""),
                line.text("lesser").orElse(""),
                line.text("technique"),
                polarity(line));
    }

    private Statement reaction(ObjectReader line) {
        return new Statement.Reaction(
                claim(line),
                line.text("host"),
                line.text("process"),
                line.text("left").orElse(""),
                line.text("right").orElse(""),
                line.truth("reversible").orElse(false),
                new Statement.Stage(
                        line.number("potentialLow"),
                        line.number("potentialHigh"),
                        line.text("mechanism")),
                new Statement.BalanceVerdict(
                        line.truth("massBalanced"),
                        line.truth("chargeBalanced"),
                        line.object("imbalance").map(StatementReader::imbalance).orElse(Map.of())));
    }

    private static Map<String, String> imbalance(ObjectReader it) {
        Map<String, String> imbalance = new TreeMap<>();
        it.keys().forEach(key -> imbalance.put(key, it.needed(key)));
        return imbalance;
    }

    private Statement junction(ObjectReader line) {
        return new Statement.Junction(
                claim(line),
                line.text("material").orElse(""),
                line.text("junctionType"),
                new Statement.Sides(line.text("nType"), line.text("pType")),
                new Statement.Sides(line.text("electronFrom"), line.text("electronTo")),
                new Statement.Sides(line.text("fieldFrom"), line.text("fieldTo")),
                line.text("state"));
    }

    private Statement mechanism(ObjectReader line) {
        return new Statement.Mechanism(
                claim(line),
                line.text("material").orElse(""),
                line.needed("mechanism"),
                line.text("agent"),
                line.text("technique"),
                polarity(line),
                certainty(line));
    }

    private Statement challenge(ObjectReader line) {
        return new Statement.Challenge(
                claim(line),
                line.text("subject").orElse(""),
                line.needed("issue"),
                line.text("remedy"));
    }

    private Statement synthesis(ObjectReader line) {
        return new Statement.Synthesis(
                claim(line),
                line.text("material").orElse(""),
                line.needed("method"),
                line.integer("step"),
                line.texts("precursors"),
                line.amount("temperature"),
                line.amount("duration"),
                line.text("atmosphere"));
    }

    private Statement characterization(ObjectReader line) {
        return new Statement.Characterization(
                claim(line),
                line.text("material").orElse(""),
                line.needed("technique"),
                line.text("finding"));
    }

    private Statement morphology(ObjectReader line) {
        return new Statement.Morphology(
                claim(line),
                line.text("material").orElse(""),
                line.needed("morphology"),
                line.text("part"));
    }

    private Statement attribution(ObjectReader line) {
        return new Statement.Attribution(
                claim(line),
                line.needed("reference"),
                line.text("author"),
                line.text("material").orElse(""));
    }

    private static Polarity polarity(ObjectReader line) {
        return line.constant(Polarity.class, "polarity").orElse(Polarity.AFFIRMED);
    }

    private static Certainty certainty(ObjectReader line) {
        return line.constant(Certainty.class, "certainty").orElse(Certainty.CERTAIN);
    }
}
