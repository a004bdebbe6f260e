package org.heterograph.graph.mapping;

import org.heterograph.fact.Conditions;
import org.heterograph.fact.Statement;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// How much a statement says beyond what all statements of its fact say.
final class Detail {
    private Detail() {}

    static int of(Statement statement) {
        return switch (statement) {
            case Statement.Measurement it -> of(it.conditions()) + count(it.basis());
            case Statement.Comparison it -> count(it.technique());
            case Statement.Reaction it ->
                    count(it.host(), it.process(), it.stage().low(), it.stage().mechanism());
            case Statement.Junction it ->
                    count(
                            it.junctionType(),
                            it.doping().first(),
                            it.electrons().first(),
                            it.field().first(),
                            it.state());
            case Statement.Mechanism it -> count(it.agent(), it.technique());
            case Statement.Challenge it -> count(it.remedy());
            case Statement.Synthesis it ->
                    it.precursors().size()
                            + count(it.step(), it.temperature(), it.duration(), it.atmosphere());
            case Statement.Characterization it -> count(it.finding());
            case Statement.Morphology it -> count(it.part());
            case Statement.Attribution it -> count(it.author());
            case Statement.Material _, Statement.Acronym _ -> 0;
        };
    }

    private static int of(Conditions it) {
        return count(
                        it.currentDensity(),
                        it.rate(),
                        it.cycles(),
                        it.window().low(),
                        it.window().high(),
                        it.window().reference(),
                        it.massLoading(),
                        it.temperature())
                + count(it.cell().ion(), it.cell().cell(), it.cell().electrolyte())
                + count(it.state().state(), it.state().method(), it.state().note());
    }

    private static int count(Object... optional) {
        return (int) Stream.of(optional).filter(Detail::isPresent).count();
    }

    private static boolean isPresent(Object optional) {
        return !optional.equals(Optional.empty())
                && !optional.equals(OptionalDouble.empty())
                && !optional.equals(OptionalInt.empty());
    }
}
