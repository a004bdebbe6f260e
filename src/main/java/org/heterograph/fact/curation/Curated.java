package org.heterograph.fact.curation;

import org.heterograph.document.Document;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.Statement;
import org.heterograph.fact.curation.Decision.Accept;
import org.heterograph.fact.curation.Decision.Correct;
import org.heterograph.fact.curation.Decision.OnStatement;
import org.heterograph.fact.curation.Decision.Reject;
import org.heterograph.fact.curation.Decision.Target;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// A paper as people left it: what was read, with their decisions carried out one after the other.
///
/// A decision finds its statements by their fact, else by words and place; one that finds none is
/// an
/// orphan.
///
/// @param orphans in the order in which they were taken
public record Curated(Extraction extraction, List<Decision> orphans) {
    /// What a person has made sure of.
    private static final double SURE = 1;

    public Curated {
        orphans = List.copyOf(orphans);
    }

    /// Changes a statement as a correction says.
    @FunctionalInterface
    public interface Correction {
        /// @throws IllegalArgumentException for changes that make no statement
        Statement apply(Document document, Statement statement, Map<String, String> changes);
    }

    /// @param decisions on this paper, oldest first; others are passed over
    public static Curated of(Extraction mined, List<Decision> decisions, Correction correction) {
        List<Statement> statements = new ArrayList<>(mined.statements());
        List<Decision> orphans = new ArrayList<>();
        for (Decision decision : decisions) {
            if (decision.isOn(mined.document().file())
                    && decision.what() instanceof OnStatement what) {
                List<Integer> meant = meant(mined.statements(), what.target());
                meant.forEach(
                        it ->
                                statements.set(
                                        it,
                                        decided(
                                                mined.document(),
                                                statements.get(it),
                                                what,
                                                correction)));
                if (meant.isEmpty()) {
                    orphans.add(decision);
                }
            }
        }
        return new Curated(new Extraction(mined.document(), statements, mined.miner()), orphans);
    }

    /// Places of the statements that a decision is on, among those that were mined.
    private static List<Integer> meant(List<Statement> statements, Target target) {
        List<Integer> byFact = places(statements, it -> it.claim().fact().equals(target.fact()));
        return byFact.isEmpty() ? places(statements, it -> isThere(it, target)) : byFact;
    }

    private static List<Integer> places(List<Statement> statements, Predicate<Statement> meant) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            if (meant.test(statements.get(i))) {
                places.add(i);
            }
        }
        return places;
    }

    private static boolean isThere(Statement statement, Target target) {
        Evidence evidence = statement.claim().evidence();
        return Targets.type(statement).equals(target.type())
                && Targets.page(evidence) == target.page()
                && Targets.level(evidence.quote().text()).equals(Targets.level(target.quote()));
    }

    private static Statement decided(
            Document document, Statement statement, OnStatement what, Correction correction) {
        return switch (what) {
            case Accept _ -> statement.with(sure(statement.claim(), true));
            case Reject _ -> statement.with(sure(statement.claim(), false));
            case Correct it -> {
                Statement corrected = correction.apply(document, statement, it.changes());
                yield corrected.with(sure(corrected.claim(), true));
            }
        };
    }

    private static Claim sure(Claim it, boolean asserted) {
        return new Claim(
                it.fact(),
                it.entity(),
                asserted ? SURE : 0,
                it.rule(),
                asserted,
                it.cites(),
                it.evidence());
    }
}
