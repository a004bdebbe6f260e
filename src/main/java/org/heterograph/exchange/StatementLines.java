package org.heterograph.exchange;

import org.heterograph.fact.Conditions;
import org.heterograph.fact.Statement;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/// Writes what a statement says, a method a type.
final class StatementLines {
    private StatementLines() {}

    /// The value of the key `type`.
    static String type(Statement statement) {
        return statement.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    static void write(Statement statement, LineWriter line) throws IOException {
        switch (statement) {
            case Statement.Acronym it ->
                    line.text("short", it.shortForm()).text("long", it.longForm());
            case Statement.Material it -> material(it, line);
            case Statement.Measurement it -> measurement(it, line);
            case Statement.Comparison it -> comparison(it, line);
            case Statement.Reaction it -> reaction(it, line);
            case Statement.Junction it -> junction(it, line);
            case Statement.Mechanism it -> mechanism(it, line);
            case Statement.Challenge it ->
                    line.text("subject", it.subject())
                            .text("issue", it.issue())
                            .text("remedy", it.remedy());
            case Statement.Synthesis it -> synthesis(it, line);
            case Statement.Characterization it ->
                    line.text("material", it.material())
                            .text("technique", it.technique())
                            .text("finding", it.finding());
            case Statement.Morphology it ->
                    line.text("material", it.material())
                            .text("morphology", it.morphology())
                            .text("part", it.part());
            case Statement.Attribution it ->
                    line.text("reference", it.reference())
                            .text("author", it.author())
                            .text("material", it.material());
        }
    }

    private static void material(Statement.Material it, LineWriter line) throws IOException {
        line.text("name", it.name())
                .text("formula", it.formula())
                .text("kind", it.kind())
                .texts("components", it.composition().components())
                .texts("supports", it.composition().supports())
                .text("classification", it.classification())
                .texts("prefixes", it.composition().prefixes())
                .texts("aliases", it.aliases());
    }

    private static void measurement(Statement.Measurement it, LineWriter line) throws IOException {
        line.text("material", it.material()).text("property", it.property()).amount(it.amount());
        if (!it.conditions().equals(Conditions.NONE)) {
            line.object("conditions", inside -> conditions(it.conditions(), inside));
        }
        line.text("basis", it.basis().map(EvidenceLines::lower))
                .text("polarity", EvidenceLines.lower(it.polarity()))
                .text("certainty", EvidenceLines.lower(it.certainty()));
    }

    private static void conditions(Conditions it, LineWriter line) throws IOException {
        line.amount("currentDensity", it.currentDensity())
                .text("rate", it.rate())
                .number("cycles", it.cycles())
                .number("voltageLow", it.window().low())
                .number("voltageHigh", it.window().high())
                .text("reference", it.window().reference())
                .text("ion", it.cell().ion())
                .text("cell", it.cell().cell())
                .text("electrolyte", it.cell().electrolyte())
                .amount("massLoading", it.massLoading())
                .amount("temperature", it.temperature())
                .text("state", it.state().state())
                .text("method", it.state().method())
                .text("note", it.state().note());
    }

    private static void comparison(Statement.Comparison it, LineWriter line) throws IOException {
        line.text("property", it.property())
                .text("greater", it.greater())
                .text("lesser", it.lesser())
                .text("technique", it.technique())
                .text("polarity", EvidenceLines.lower(it.polarity()));
    }

    private static void reaction(Statement.Reaction it, LineWriter line) throws IOException {
        line.text("host", it.host())
                .text("process", it.process())
                .text("left", it.left())
                .text("right", it.right())
                .truth("reversible", it.reversible())
                .number("potentialLow", it.stage().low())
                .number("potentialHigh", it.stage().high())
                .text("mechanism", it.stage().mechanism());
        verdict(it.verdict(), line);
    }

    private static void verdict(Statement.BalanceVerdict it, LineWriter line) throws IOException {
        if (it.massBalanced().isPresent()) {
            line.truth("massBalanced", it.massBalanced().get());
        }
        if (it.chargeBalanced().isPresent()) {
            line.truth("chargeBalanced", it.chargeBalanced().get());
        }
        if (!it.imbalance().isEmpty()) {
            line.object("imbalance", inside -> imbalance(it.imbalance(), inside));
        }
    }

    private static void imbalance(Map<String, String> it, LineWriter line) throws IOException {
        for (Map.Entry<String, String> entry : it.entrySet()) {
            line.text(entry.getKey(), entry.getValue());
        }
    }

    private static void junction(Statement.Junction it, LineWriter line) throws IOException {
        line.text("material", it.material())
                .text("junctionType", it.junctionType())
                .text("nType", it.doping().first())
                .text("pType", it.doping().second())
                .text("electronFrom", it.electrons().first())
                .text("electronTo", it.electrons().second())
                .text("fieldFrom", it.field().first())
                .text("fieldTo", it.field().second())
                .text("state", it.state());
    }

    private static void mechanism(Statement.Mechanism it, LineWriter line) throws IOException {
        line.text("material", it.material())
                .text("mechanism", it.mechanism())
                .text("agent", it.agent())
                .text("technique", it.technique())
                .text("polarity", EvidenceLines.lower(it.polarity()))
                .text("certainty", EvidenceLines.lower(it.certainty()));
    }

    private static void synthesis(Statement.Synthesis it, LineWriter line) throws IOException {
        line.text("material", it.material())
                .text("method", it.method())
                .number("step", it.step())
                .texts("precursors", it.precursors())
                .amount("temperature", it.temperature())
                .amount("duration", it.duration())
                .text("atmosphere", it.atmosphere());
    }
}
