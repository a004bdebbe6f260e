package org.heterograph.search;

import java.util.List;
import java.util.stream.Stream;

/// What every hit must meet, as written with parentheses: `(anode OR cathode) AND NOT lithium`.
public sealed interface Clause {
    /// A word or phrase is there.
    record Has(Term term) implements Clause {}

    /// A value is there.
    record Narrows(Filter filter) implements Clause {}

    /// Each of some is met.
    record All(List<Clause> parts) implements Clause {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /// One of some is met.
    record Any(List<Clause> parts) implements Clause {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /// Something is not met.
    record Not(Clause part) implements Clause {}

    /// The words that hits may have of it.
    default Stream<Term> sought() {
        return switch (this) {
            case Has it -> Stream.of(it.term());
            case All it -> it.parts().stream().flatMap(Clause::sought);
            case Any it -> it.parts().stream().flatMap(Clause::sought);
            case Narrows _, Not _ -> Stream.of();
        };
    }
}
