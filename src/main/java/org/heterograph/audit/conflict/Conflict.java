package org.heterograph.audit.conflict;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.FactId;
import org.heterograph.fact.Quote;
import org.heterograph.fact.Source;
import org.heterograph.fact.Statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Two places of a paper that cannot both be right, or one that cannot be right by itself.
///
/// @param material its name rather than a description of it, as printed; empty when no one material
/// is meant
/// @param property notation of the property in question, absent where it is not about a value
/// @param reason what disagrees, in words with the numbers
/// @param between the sides, one or two, in document order
public record Conflict(
        Kind kind,
        Severity severity,
        String material,
        Optional<String> property,
        String reason,
        List<Side> between) {

    public Conflict {
        between = List.copyOf(between);
        if (between.isEmpty()) {
            throw new IllegalArgumentException("a conflict without sides: " + reason);
        }
    }

    /// What kind of places or laws disagree; printed in lower case with hyphens.
    public enum Kind {
        TABLE_TEXT,
        TEXT_TEXT,
        CAPTION_TEXT,
        TABLE_INTERNAL,
        ABSTRACT_BODY,
        REVIEW_PRIMARY,
        UNBALANCED_REACTION,
        PHYSICS,
        FORMULA,
        ARITHMETIC,
        REFERENCE,
        NAMING;

        public String printed() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Hard: both cannot hold. Soft: unusual, with known exceptions.
    public enum Severity {
        HARD,
        SOFT;

        public String printed() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One side of a conflict: a fact and the place where it is said.
    ///
    /// @param fact absent where the words are no statement, as an entry of the reference list
    public record Side(Optional<FactId> fact, Evidence evidence) {
        public static Side of(Statement statement) {
            Claim claim = statement.claim();
            return new Side(Optional.of(claim.fact()), claim.evidence());
        }

        /// Words of the paper that no statement was made of.
        public static Side of(Document document, Span words, String section, Source source) {
            return new Side(
                    Optional.empty(),
                    new Evidence(
                            Quote.of(document, words),
                            section,
                            source,
                            List.of(),
                            List.of(),
                            Optional.empty()));
        }
    }
}
