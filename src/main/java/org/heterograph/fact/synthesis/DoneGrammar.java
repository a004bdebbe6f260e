package org.heterograph.fact.synthesis;

import org.heterograph.document.Span;
import org.heterograph.fact.sentence.ParsedSentence;
import org.heterograph.nlp.Grammar;
import org.heterograph.vocabulary.Wording;

import java.util.Optional;
import java.util.Set;

/// Whether the grammar of a sentence says that a method was carried out: "was annealed", "by
/// annealing", "annealing was performed", but not "the annealing time was", "prepared for
/// annealing", "annealing leads to".
record DoneGrammar(ParsedSentence sentence) {
    /// What leads to that by which something is done, also where the word only tells of the noun
    /// that is led: "under ultrasonic vibration".
    private static final Set<String> BY = Set.of("by", "via", "through", "with", "under", "after");

    /// What leads to a method named right behind it.
    private static final Set<String> BY_METHOD =
            Set.of("upon", "from", "in", "into", "to", "per", "at");

    /// Verbs that say that a method was carried out, or what came of it.
    private static final Set<String> CARRY_OUT =
            Set.of(
                    "carry",
                    "perform",
                    "conduct",
                    "follow",
                    "do",
                    "apply",
                    "use",
                    "employ",
                    "repeat",
                    "complete",
                    "take",
                    "undergo",
                    "subject",
                    "involve",
                    "adopt",
                    "utilize",
                    "include",
                    "finish",
                    "proceed",
                    "execute",
                    "give",
                    "yield",
                    "leave",
                    "produce",
                    "convert",
                    "transform",
                    "turn",
                    "afford",
                    "form",
                    "allow",
                    "continue",
                    "keep",
                    "let",
                    "set",
                    "start",
                    "treat",
                    "react",
                    "process");

    /// A noun that stands for the method that another tells: "the annealing process".
    private static final Set<String> PROCEDURE = Wording.words("procedures");

    boolean isDone(Span term) {
        int word = sentence.head(term);
        String tag = sentence.token(word).tag();
        return tag.matches("VB[NDG]|RB") || isCarriedOut(word);
    }

    /// Up from the noun to the preposition or verb that it depends on.
    private boolean isCarriedOut(int word) {
        Grammar grammar = sentence.grammar();
        for (int at : grammar.upwards(word).toList()) {
            Optional<Boolean> said = said(at);
            if (said.isPresent()) {
                return said.get();
            }
        }
        return true;
    }

    private Optional<Boolean> said(int at) {
        Grammar grammar = sentence.grammar();
        int above = grammar.governor(at);
        if (above < 0 || isLed(at, BY) || isLed(at, BY_METHOD)) {
            return Optional.of(true);
        }
        if (sentence.token(above).isVerb()) {
            return Optional.of(CARRY_OUT.contains(sentence.token(above).lemma()));
        }
        boolean goesOn = grammar.relation(at).equals("conj") || isPartOfProcedure(at, above);
        return goesOn ? Optional.empty() : Optional.of(tellsOf(at) && isLed(above, BY));
    }

    private boolean isPartOfProcedure(int at, int above) {
        return sentence.grammar().relation(at).matches("compound|amod|nmod|appos|dep")
                && PROCEDURE.contains(sentence.token(above).lemma());
    }

    private boolean tellsOf(int at) {
        return sentence.grammar().relation(at).matches("compound|amod");
    }

    private boolean isLed(int word, Set<String> by) {
        return sentence.grammar()
                .dependents(word, "case"::equals)
                .anyMatch(it -> by.contains(sentence.token(it).lemma()) || isBy(it));
    }

    private boolean isBy(int word) {
        return sentence.token(word).word().matches("(?i)using|following|based|according");
    }
}
