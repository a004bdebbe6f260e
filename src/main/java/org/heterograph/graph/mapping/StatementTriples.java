package org.heterograph.graph.mapping;

import org.heterograph.chemistry.Species;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// Describes what a statement says, a method a kind.
final class StatementTriples {
    private final Concepts concepts;
    private final ConceptLink link;
    private final ConditionTriples conditions;
    private final Materials materials;
    private final Citations citations;

    StatementTriples(Concepts concepts, Materials materials, Citations citations) {
        this.concepts = concepts;
        this.link = new ConceptLink(concepts);
        this.conditions = new ConditionTriples(concepts);
        this.materials = materials;
        this.citations = citations;
    }

    /// The class of things that a statement tells of.
    static String type(Statement statement) {
        return switch (statement) {
            case Statement.Acronym _ -> Terms.ACRONYM;
            case Statement.Material _ -> Terms.MATERIAL;
            case Statement.Measurement _ -> Terms.MEASUREMENT;
            case Statement.Comparison _ -> Terms.COMPARISON;
            case Statement.Reaction _ -> Terms.REACTION;
            case Statement.Junction _ -> Terms.JUNCTION;
            case Statement.Mechanism _ -> Terms.MECHANISM_CLAIM;
            case Statement.Challenge _ -> Terms.CHALLENGE;
            case Statement.Synthesis _ -> Terms.SYNTHESIS_STEP;
            case Statement.Characterization _ -> Terms.CHARACTERIZATION;
            case Statement.Morphology _ -> Terms.MORPHOLOGY_CLAIM;
            case Statement.Attribution _ -> Terms.ATTRIBUTION;
        };
    }

    void describe(Description fact, Statement statement) {
        switch (statement) {
            case Statement.Acronym it ->
                    fact.text(Terms.SHORT_FORM, it.shortForm())
                            .text(Terms.LONG_FORM, it.longForm());
            case Statement.Material it -> materials.describe(it);
            case Statement.Measurement it -> measurement(fact, it);
            case Statement.Comparison it -> comparison(fact, it);
            case Statement.Reaction it -> reaction(fact, it);
            case Statement.Junction it -> junction(fact, it);
            case Statement.Mechanism it -> mechanism(fact, it);
            case Statement.Challenge it ->
                    fact.text(Terms.SUBJECT, it.subject())
                            .text(Terms.ISSUE, it.issue())
                            .text(Terms.REMEDY, it.remedy());
            case Statement.Synthesis it -> synthesis(fact, it);
            case Statement.Characterization it -> characterization(fact, it);
            case Statement.Morphology it -> morphology(fact, it);
            case Statement.Attribution it -> attribution(fact, it);
        }
    }

    private Description about(Description fact, Statement statement, String material) {
        return fact.link(Terms.OF_MATERIAL, materials.of(statement.claim().entity(), material));
    }

    private void measurement(Description fact, Statement.Measurement it) {
        about(fact, it, it.material());
        link.add(fact, Terms.PROPERTY, "metrics", it.property());
        concepts.broader("metrics", it.property())
                .forEach(wider -> fact.link(Terms.BROADER_PROPERTY, wider));
        amount(fact, it.property(), it.amount());
        conditions.describe(fact, it.conditions(), link);
        fact.text(Terms.BASIS, it.basis().map(StatementTriples::lower))
                .text(Terms.POLARITY, lower(it.polarity()))
                .text(Terms.CERTAINTY, lower(it.certainty()));
    }

    private void amount(Description fact, String property, Amount it) {
        fact.number(Terms.VALUE, it.value())
                .number(Terms.VALUE_HIGH, it.high())
                .number(Terms.UNCERTAINTY, it.uncertainty())
                .text(Terms.COMPARATOR, it.comparator())
                .link(Terms.UNIT, it.unit().map(concepts::unitIri))
                .text(Terms.PRINTED_UNIT, it.printedUnit())
                .number(Terms.CANONICAL_VALUE, concepts.canonical(property, it, it.value()));
        it.high()
                .ifPresent(
                        high ->
                                fact.number(
                                        Terms.CANONICAL_VALUE_HIGH,
                                        concepts.canonical(property, it, high)));
    }

    private void comparison(Description fact, Statement.Comparison it) {
        link.add(fact, Terms.PROPERTY, "metrics", it.property());
        fact.link(Terms.GREATER, materials.named(it.greater()))
                .link(Terms.LESSER, materials.named(it.lesser()))
                .text(Terms.POLARITY, lower(it.polarity()));
    }

    private void reaction(Description fact, Statement.Reaction it) {
        String host = it.host().orElse("");
        materials
                .of(host.isEmpty() ? "" : it.claim().entity(), host)
                .ifPresent(iri -> fact.link(Terms.HOST, iri).link(Terms.OF_MATERIAL, iri));
        fact.text(Terms.PROCESS, it.process())
                .text(Terms.EQUATION, it.left() + (it.reversible() ? " <-> " : " -> ") + it.right())
                .truth(Terms.REVERSIBLE, it.reversible())
                .number(Terms.POTENTIAL_LOW, it.stage().low())
                .number(Terms.POTENTIAL_HIGH, it.stage().high())
                .text(Terms.REACTION_TYPE, it.stage().mechanism());
        side(fact, Terms.REACTANT, it.left());
        side(fact, Terms.PRODUCT, it.right());
        verdict(fact, it.verdict());
    }

    /// Each species of a side; a side that cannot be read is taken as printed between its pluses.
    private void side(Description fact, String predicate, String side) {
        for (String species : species(side)) {
            fact.link(predicate, materials.named(species));
        }
    }

    private static List<String> species(String side) {
        return org.heterograph.chemistry.Reaction.parse(side + " = " + side)
                .map(read -> read.left().stream().map(StatementTriples::formula).toList())
                .orElseGet(() -> Arrays.stream(side.split(" \\+ ")).map(String::strip).toList());
    }

    private static String formula(Species species) {
        return species.formula().map(it -> it.text()).orElse("e-");
    }

    private static void verdict(Description fact, Statement.BalanceVerdict it) {
        fact.truth(Terms.MASS_BALANCED, it.massBalanced())
                .truth(Terms.CHARGE_BALANCED, it.chargeBalanced());
        it.imbalance().forEach((what, much) -> fact.text(Terms.IMBALANCE, what + " " + much));
    }

    private void junction(Description fact, Statement.Junction it) {
        about(fact, it, it.material())
                .text(Terms.JUNCTION_TYPE, it.junctionType())
                .link(Terms.N_TYPE, materials.named(it.doping().first()))
                .link(Terms.P_TYPE, materials.named(it.doping().second()))
                .link(Terms.ELECTRON_FROM, materials.named(it.electrons().first()))
                .link(Terms.ELECTRON_TO, materials.named(it.electrons().second()))
                .link(Terms.FIELD_FROM, materials.named(it.field().first()))
                .link(Terms.FIELD_TO, materials.named(it.field().second()))
                .text(Terms.STATE, it.state());
    }

    private void mechanism(Description fact, Statement.Mechanism it) {
        about(fact, it, it.material())
                .text(Terms.AGENT, it.agent())
                .text(Terms.POLARITY, lower(it.polarity()))
                .text(Terms.CERTAINTY, lower(it.certainty()));
        link.add(fact, Terms.MECHANISM, "mechanisms", it.mechanism());
    }

    /// What all statements of a fact add to the one it is described by: the techniques that show
    /// it.
    void describeTechniques(Description fact, List<Statement> all) {
        for (Statement statement : all) {
            if (statement instanceof Statement.Mechanism it) {
                link.add(fact, Terms.TECHNIQUE, "techniques", it.technique());
            } else if (statement instanceof Statement.Comparison it) {
                link.add(fact, Terms.TECHNIQUE, "techniques", it.technique());
            }
        }
    }

    private void synthesis(Description fact, Statement.Synthesis it) {
        about(fact, it, it.material())
                .whole(Terms.STEP, it.step())
                .texts(Terms.PRECURSOR, it.precursors())
                .number(Terms.TEMPERATURE, in("degC", it.temperature()))
                .number(Terms.DURATION, in("h", it.duration()))
                .text(Terms.ATMOSPHERE, it.atmosphere());
        link.add(fact, Terms.METHOD, "synthesis", it.method());
    }

    private OptionalDouble in(String unit, Optional<Amount> amount) {
        return amount.map(it -> concepts.in(unit, it)).orElse(OptionalDouble.empty());
    }

    private void characterization(Description fact, Statement.Characterization it) {
        about(fact, it, it.material()).text(Terms.FINDING, it.finding());
        link.add(fact, Terms.TECHNIQUE, "techniques", it.technique());
    }

    private void morphology(Description fact, Statement.Morphology it) {
        about(fact, it, it.material()).text(Terms.PART, it.part());
        link.add(fact, Terms.MORPHOLOGY, "morphologies", it.morphology());
    }

    private void attribution(Description fact, Statement.Attribution it) {
        about(fact, it, it.material())
                .text(Terms.REFERENCE_LABEL, it.reference())
                .text(Terms.AUTHOR, it.author())
                .link(Terms.CREDITS, citations.work(it.reference()));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
