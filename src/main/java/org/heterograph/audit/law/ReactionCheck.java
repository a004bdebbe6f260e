package org.heterograph.audit.law;

import org.heterograph.audit.conflict.Check;
import org.heterograph.audit.conflict.Claims;
import org.heterograph.audit.conflict.Conflict;
import org.heterograph.audit.conflict.Conflict.Kind;
import org.heterograph.audit.conflict.Conflict.Severity;
import org.heterograph.audit.conflict.Conflict.Side;
import org.heterograph.chemistry.Species;
import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Statement.Reaction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Both sides of an equation hold the same atoms and the same charge.
///
/// An element that one side lacks altogether speaks of an equation that was read in part rather
/// than of a misprint, and is let pass; so does a digit right before it, which may be the first
/// coefficient, and a plus behind it.
public final class ReactionCheck implements Check {
    /// Letters beside an equation that are looked at.
    private static final int NEAR = 4;

    @Override
    public List<Conflict> check(Claims claims) {
        return claims.of(Reaction.class).stream()
                .filter(ReactionCheck::isUnbalanced)
                .filter(it -> claims.document().stream().noneMatch(paper -> isCut(it, paper)))
                .filter(ReactionCheck::isWhole)
                .collect(
                        Collectors.toMap(
                                ReactionCheck::equation,
                                Function.identity(),
                                (first, _) -> first,
                                LinkedHashMap::new))
                .values()
                .stream()
                .map(ReactionCheck::conflict)
                .toList();
    }

    /// An equation that is printed again is one mistake.
    private static String equation(Reaction reaction) {
        return reaction.left() + " -> " + reaction.right();
    }

    private static boolean isUnbalanced(Reaction reaction) {
        Optional<Boolean> no = Optional.of(false);
        return reaction.verdict().massBalanced().equals(no)
                || reaction.verdict().chargeBalanced().equals(no);
    }

    /// Whether the text goes on with the equation where its reading ends.
    private static boolean isCut(Reaction reaction, Document paper) {
        Span span = reaction.claim().evidence().quote().span();
        String before = paper.text().substring(Math.max(0, span.start() - NEAR), span.start());
        String behind =
                paper.text()
                        .substring(span.end(), Math.min(paper.text().length(), span.end() + NEAR));
        return before.strip().matches("(?s).*\\d") || behind.strip().startsWith("+");
    }

    private static boolean isWhole(Reaction reaction) {
        return org.heterograph.chemistry.Reaction.parse(reaction.left() + " -> " + reaction.right())
                .map(
                        equation ->
                                elements(equation.left()).equals(elements(equation.right()))
                                        && equation.left().stream().noneMatch(LostCharge::isIn)
                                        && equation.right().stream().noneMatch(LostCharge::isIn))
                .orElse(true);
    }

    /// `Ti4` is an ion whose sign was read as the plus between two species.
    private static final class LostCharge {
        private static final Set<String> MOLECULES =
                Set.of("H", "N", "O", "F", "P", "S", "Cl", "Se", "Br", "Te", "I", "C", "B");

        static boolean isIn(Species species) {
            return species.formula()
                    .filter(it -> it.charge() == 0 && it.atoms().size() == 1)
                    .flatMap(it -> it.atoms().entrySet().stream().findFirst())
                    .filter(it -> !MOLECULES.contains(it.getKey()))
                    .filter(it -> it.getValue().isConstant() && it.getValue().constantTerm() > 1)
                    .isPresent();
        }
    }

    private static Set<String> elements(List<Species> side) {
        return side.stream()
                .flatMap(species -> species.formula().stream())
                .flatMap(formula -> formula.atoms().keySet().stream())
                .collect(Collectors.toSet());
    }

    private static Conflict conflict(Reaction reaction) {
        return new Conflict(
                Kind.UNBALANCED_REACTION,
                Severity.HARD,
                reaction.host().orElse(""),
                Optional.empty(),
                "%s -> %s does not balance (right minus left): %s"
                        .formatted(reaction.left(), reaction.right(), imbalance(reaction)),
                List.of(Side.of(reaction)));
    }

    private static String imbalance(Reaction reaction) {
        return reaction.verdict().imbalance().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
