package org.heterograph.fact;

import java.util.List;

/// What every statement has besides what it says.
///
/// @param fact the fact it supports within its paper
/// @param entity canonical identity of the material it speaks of, shared by its spellings; empty
/// when it speaks of none
/// @param confidence in [0, 1], calibrated a rule ([Calibration])
/// @param rule what made it, as `measurement.sentence`
/// @param asserted false for a candidate: below the threshold of confidence, or breaking a shape
/// @param cites labels of the references it is credited to, as printed
/// @param evidence where it was read
public record Claim(
        FactId fact,
        String entity,
        double confidence,
        String rule,
        boolean asserted,
        List<String> cites,
        Evidence evidence) {

    public Claim {
        cites = List.copyOf(cites);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no confidence: " + confidence + " of " + rule);
        }
    }

    /// The same claim as a candidate only.
    public Claim candidate() {
        return trusted(confidence, false);
    }

    /// The same claim, trusted so far.
    public Claim trusted(double confidence, boolean asserted) {
        return new Claim(fact, entity, confidence, rule, asserted, cites, evidence);
    }

    /// The same claim, credited to cited works.
    public Claim credited(List<String> labels) {
        return new Claim(fact, entity, confidence, rule, asserted, labels, evidence);
    }

    /// The same claim in support of another fact.
    public Claim supporting(FactId fact) {
        return new Claim(fact, entity, confidence, rule, asserted, cites, evidence);
    }
}
