package org.heterograph.audit;

import org.heterograph.fact.Statement;

import java.util.Comparator;
import java.util.List;

/// Asks all checks about the statements of one paper.
///
/// ```java
/// List<Conflict> conflicts = new Auditor().audit(extraction.statements());
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
                        new WorkFunctionCheck(values),
                        new EfficiencyCheck(),
                        new RatioCheck(),
                        new RetentionCheck(),
                        new TheoreticalCapacityCheck(),
                        new FormulaCheck(),
                        new NamingCheck(),
                        new CreditCheck(values));
    }

    /// The conflicts within a paper, by the place of their first side.
    public List<Conflict> audit(List<Statement> statements) {
        Claims claims = new Claims(statements);
        return checks.stream()
                .flatMap(check -> check.check(claims).stream())
                .sorted(Comparator.comparingInt(Auditor::firstPlace))
                .toList();
    }

    private static int firstPlace(Conflict conflict) {
        return conflict.between().getFirst().evidence().quote().span().start();
    }
}
