package org.heterograph.fact.role;

import org.heterograph.document.Span;
import org.heterograph.nlp.DependencyParser;
import org.heterograph.nlp.Grammar;
import org.heterograph.nlp.Sentence;
import org.heterograph.nlp.Token;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Who does what to what in a sentence that tells roles.
///
/// All places are those of the document. The sentence is parsed when it is first asked for, as most
/// tell nothing.
final class RoleGrammar {
    private static final String[] SUBJECT = {"nsubj", "nsubj:pass", "csubj", "csubj:pass"};

    /// What belongs to a noun, and the noun to it, without a clause between.
    private static final Set<String> OF_NOUN =
            Set.of("amod", "acl", "compound", "nmod", "nmod:poss", "conj");

    private static final Set<String> ASIDE = Set.of("punct", "appos", "parataxis", "dep");

    /// From a verb to the one whose subject is its own.
    private static final Set<String> SAME_SUBJECT =
            Set.of("xcomp", "conj", "advcl", "acl", "ccomp", "parataxis", "dep");

    /// "ten times that of SnS", "orders of magnitude".
    private static final Set<String> MEASURE = Set.of("time", "order", "fold");

    private final Sentence sentence;
    private final List<Token> tokens;
    private final DependencyParser parser;
    private @Nullable Grammar parsed;

    RoleGrammar(Sentence sentence, DependencyParser parser) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.parser = parser;
    }

    private Grammar grammar() {
        Grammar known = parsed;
        if (known == null) {
            known = parser.parse(sentence);
            parsed = known;
        }
        return known;
    }

    /// Whether the verb or adjective at one place tells of the thing at the other.
    boolean acts(Span verb, Span thing) {
        int doing = at(verb.start());
        int done = head(thing);
        return !isContentWord(doing)
                || grammar().isWithin(done, doing)
                || grammar().isWithin(doing, done)
                || isBeside(doing, done);
    }

    private boolean isContentWord(int word) {
        return tokens.get(word).tag().matches("VB.*|JJ.*|NN.*")
                && !MEASURE.contains(tokens.get(word).lemma());
    }

    /// "a low barrier for the diffusion", "minimizes or even avoids the stress", "good capability
    /// and structural stability", "was found to be high".
    private boolean isBeside(int doing, int done) {
        int above = over(doing, "conj");
        boolean said = OF_NOUN.contains(grammar().relation(above)) || above != doing;
        boolean found = grammar().relation(above).equals("xcomp");
        int top = over(grammar().governor(above), "conj");
        return above != doing && grammar().isWithin(done, above)
                || (said || found) && top >= 0 && grammar().isWithin(done, top);
    }

    /// Up from a word as long as it is only one more of its kind.
    private int over(int word, String relation) {
        return word < 0
                ? word
                : grammar()
                        .upwards(word)
                        .filter(it -> !grammar().relation(it).equals(relation))
                        .findFirst()
                        .orElse(word);
    }

    private int at(int place) {
        return IntStream.range(0, tokens.size())
                .filter(it -> tokens.get(it).span().end() > place)
                .findFirst()
                .orElse(tokens.size() - 1);
    }

    /// The word of a phrase that the others belong to.
    private int head(Span phrase) {
        int first = at(phrase.start());
        int last = at(phrase.end() - 1);
        return IntStream.rangeClosed(first, last)
                .filter(it -> grammar().governor(it) < first || grammar().governor(it) > last)
                .findFirst()
                .orElse(last);
    }

    /// What does it: the subject of the verb, or of the verb that it depends on.
    Optional<Span> subject(Span verb) {
        int doing = at(verb.start());
        for (int steps = 0; doing >= 0 && steps < tokens.size(); steps++) {
            Optional<Integer> subject = grammar().dependent(doing, SUBJECT);
            if (subject.isPresent()) {
                return phrase(doing, subject.get());
            }
            if (!SAME_SUBJECT.contains(grammar().relation(doing))) {
                return Optional.empty();
            }
            doing = grammar().governor(doing);
        }
        return Optional.empty();
    }

    /// Of "which", what it stands for.
    private Optional<Span> phrase(int doing, int subject) {
        boolean relative = tokens.get(subject).tag().startsWith("W");
        boolean known = !relative || grammar().relation(doing).startsWith("acl");
        int top = relative ? grammar().governor(doing) : subject;
        return known && top >= 0 && tokens.get(top).isNoun()
                ? Optional.of(phrase(top))
                : Optional.empty();
    }

    /// A noun with all that belongs to it, but for what is told of it aside.
    private Span phrase(int top) {
        List<Span> words =
                IntStream.range(0, tokens.size())
                        .filter(it -> grammar().isWithin(it, top))
                        .filter(it -> !isAside(it, top))
                        .mapToObj(it -> tokens.get(it).span())
                        .toList();
        return words.getFirst().cover(words.getLast());
    }

    private boolean isAside(int word, int top) {
        return grammar()
                .upwards(word)
                .takeWhile(it -> it != top)
                .map(grammar()::relation)
                .anyMatch(it -> ASIDE.contains(it) || it.startsWith("acl"));
    }
}
