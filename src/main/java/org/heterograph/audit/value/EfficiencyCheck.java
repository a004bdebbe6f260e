package org.heterograph.audit.value;

import org.heterograph.audit.conflict.Check;
import org.heterograph.audit.conflict.Claims;
import org.heterograph.audit.conflict.Conflict;
import org.heterograph.audit.conflict.Conflict.Kind;
import org.heterograph.audit.conflict.Conflict.Severity;
import org.heterograph.audit.conflict.Conflict.Side;
import org.heterograph.audit.likeness.Values;
import org.heterograph.fact.Source;
import org.heterograph.fact.Statement.Measurement;

import java.util.List;
import java.util.Optional;

/// An electrode gives back no more charge in its first cycle than it took: the initial Coulombic
/// efficiency is at most 100 %. Soft, as a pre-sodiated electrode may exceed it.
public final class EfficiencyCheck implements Check {
    private static final String PROPERTY = "initial_coulombic_efficiency";
    private static final double MOST = 100.0;

    @Override
    public List<Conflict> check(Claims claims) {
        return claims.of(Measurement.class).stream()
                .filter(m -> m.property().equals(PROPERTY) && m.amount().value() > MOST)
                .map(EfficiencyCheck::conflict)
                .toList();
    }

    private static Conflict conflict(Measurement efficiency) {
        boolean inTable = efficiency.claim().evidence().source() == Source.TABLE;
        return new Conflict(
                inTable ? Kind.TABLE_INTERNAL : Kind.PHYSICS,
                Severity.SOFT,
                efficiency.material(),
                Optional.of(PROPERTY),
                "an initial Coulombic efficiency of %s %% exceeds 100 %%"
                        .formatted(Values.printed(efficiency.amount().value())),
                List.of(Side.of(efficiency)));
    }
}
