package org.heterograph.audit;

import org.heterograph.audit.conflict.Check;
import org.heterograph.audit.conflict.Claims;
import org.heterograph.audit.conflict.Conflict;
import org.heterograph.audit.credit.CreditCheck;
import org.heterograph.audit.credit.CreditedRowCheck;
import org.heterograph.audit.credit.ReferenceListCheck;
import org.heterograph.audit.law.FormulaCheck;
import org.heterograph.audit.law.JunctionCheck;
import org.heterograph.audit.law.ReactionCheck;
import org.heterograph.audit.law.WorkFunctionCheck;
import org.heterograph.audit.likeness.Values;
import org.heterograph.audit.naming.AcronymCheck;
import org.heterograph.audit.naming.NamingCheck;
import org.heterograph.audit.naming.SaltCheck;
import org.heterograph.audit.value.ActivationCheck;
import org.heterograph.audit.value.CaptionRunCheck;
import org.heterograph.audit.value.EfficiencyCheck;
import org.heterograph.audit.value.RateSeriesCheck;
import org.heterograph.audit.value.RatioCheck;
import org.heterograph.audit.value.RestatementCheck;
import org.heterograph.audit.value.RetentionCheck;
import org.heterograph.audit.value.TheoreticalCapacityCheck;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.Statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Asks all checks about the statements of one paper.
///
/// ```java
/// List<Conflict> conflicts = new Auditor().audit(extraction);
/// ```
public final class Auditor {
    private final List<Check> checks;

    public Auditor() {
        Values values = new Values();
        checks =
                List.of(
                        new RestatementCheck(values),
                        new ReactionCheck(),
                        new JunctionCheck(),
                        WorkFunctionCheck.ofWorkFunctions(values),
                        WorkFunctionCheck.ofFermiLevels(values),
                        new RateSeriesCheck(),
                        new ActivationCheck(),
                        new SaltCheck(),
                        new AcronymCheck(),
                        new CaptionRunCheck(),
                        new ReferenceListCheck(),
                        new EfficiencyCheck(),
                        new RatioCheck(),
                        new RetentionCheck(),
                        new TheoreticalCapacityCheck(),
                        new FormulaCheck(),
                        new NamingCheck(),
                        new CreditCheck(values),
                        new CreditedRowCheck(values));
    }

    /// The conflicts within a paper, by the place of their first side; candidates count for
    /// nothing.
    public List<Conflict> audit(Extraction extraction) {
        return audit(new Claims(extraction.statements(), Optional.of(extraction.document())));
    }

    /// The conflicts among statements whose paper is not at hand.
    public List<Conflict> audit(List<Statement> statements) {
        return audit(new Claims(statements, Optional.empty()));
    }

    private List<Conflict> audit(Claims claims) {
        return checks.stream()
                .flatMap(check -> check.check(claims).stream())
                .sorted(Comparator.comparingInt(Auditor::firstPlace))
                .toList();
    }

    private static int firstPlace(Conflict conflict) {
        return conflict.between().getFirst().evidence().quote().span().start();
    }
}
