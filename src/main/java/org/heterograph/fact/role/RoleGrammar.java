package org.heterograph.fact.role;

import org.heterograph.document.Span;
import org.heterograph.fact.sentence.ParsedSentence;
import org.heterograph.nlp.DependencyParser;
import org.heterograph.nlp.Grammar;
import org.heterograph.nlp.Sentence;
import org.heterograph.vocabulary.Wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who does what to what in a sentence that tells roles.
///
/// All places are those of the document.
final class RoleGrammar {
    private static final String[] SUBJECT = {"nsubj", "nsubj:pass", "csubj", "csubj:pass"};

    /// What belongs to a noun, and the noun to it, without a clause between.
    private static final Set<String> OF_NOUN =
            Set.of("amod", "acl", "compound", "nmod", "nmod:poss", "conj");

    private static final Set<String> ASIDE = Set.of("punct", "appos", "parataxis", "dep");

    /// Who has these does it.
    private static final Set<String> ABLE = Wording.words("abilities");

    private static final Pattern HINDRANCE = Wording.pattern("(?i){hindrances}");

    /// From a verb to the one whose subject is its own.
    private static final Set<String> SAME_SUBJECT =
            Set.of("xcomp", "conj", "advcl", "acl", "ccomp", "parataxis", "dep");

    /// "ten times that of SnS", "orders of magnitude".
    private static final Set<String> MEASURE = Set.of("time", "order", "fold");

    private final ParsedSentence sentence;

    RoleGrammar(Sentence sentence, DependencyParser parser) {
        this.sentence = new ParsedSentence(sentence, parser);
    }

    private Grammar grammar() {
        return sentence.grammar();
    }

    /// Whether the verb or adjective at one place tells of the thing at the other.
    boolean acts(Span verb, Span thing) {
        int doing = sentence.at(verb.start());
        int done = sentence.head(thing);
        return !isAim(doing) && !isHindrance(done) && belong(doing, done);
    }

    private boolean belong(int doing, int done) {
        return !isContentWord(doing)
                || grammar().isWithin(done, doing)
                || grammar().isWithin(doing, done)
                || isBeside(doing, done);
    }

    /// "a strategy to improve", "additives employed to increase", "To improve …, X was made".
    private boolean isAim(int doing) {
        int verb = over(doing, "conj");
        boolean purpose =
                grammar()
                        .dependents(verb, "mark"::equals)
                        .anyMatch(it -> sentence.token(it).lemma().equals("to"));
        int above = grammar().governor(verb);
        return purpose && above >= 0 && (isPlan(above) || isAhead(verb, above));
    }

    /// "carbon black (to improve …)", but not "the ability to improve".
    private boolean isMeansToAnEnd(int word) {
        return sentence.token(word).isNoun() && !ABLE.contains(sentence.token(word).lemma());
    }

    private boolean isPlan(int word) {
        boolean participle =
                sentence.token(word).tag().equals("VBN")
                        && (grammar().relation(word).startsWith("acl")
                                || grammar().relation(word).equals("dep"));
        return participle || isMeansToAnEnd(word);
    }

    private boolean isAhead(int verb, int main) {
        return verb < main && grammar().relation(verb).startsWith("advcl");
    }

    /// "charge transfer and film resistance": what is told of is the resistance.
    private boolean isHindrance(int thing) {
        Stream<Integer> above =
                grammar().upwards(thing).skip(1).takeWhile(it -> sentence.token(it).isNoun());
        Stream<Integer> beside = grammar().dependents(thing, "conj"::equals).boxed();
        return Stream.concat(above, beside)
                .anyMatch(it -> HINDRANCE.matcher(sentence.token(it).word()).lookingAt());
    }

    private boolean isContentWord(int word) {
        return sentence.token(word).tag().matches("VB.*|JJ.*|NN.*")
                && !MEASURE.contains(sentence.token(word).lemma());
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

    /// What does it: the subject of the verb, or of the verb that it depends on.
    Optional<Span> subject(Span verb) {
        int doing = sentence.at(verb.start());
        for (int steps = 0; doing >= 0 && steps < sentence.size(); steps++) {
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
        boolean relative = sentence.token(subject).tag().startsWith("W");
        boolean known = !relative || grammar().relation(doing).startsWith("acl");
        int top = relative ? grammar().governor(doing) : subject;
        return known && top >= 0 && sentence.token(top).isNoun()
                ? Optional.of(phrase(top))
                : Optional.empty();
    }

    /// A noun with all that belongs to it, but for what is told of it aside.
    private Span phrase(int top) {
        List<Span> words =
                IntStream.range(0, sentence.size())
                        .filter(it -> grammar().isWithin(it, top))
                        .filter(it -> !isAside(it, top))
                        .mapToObj(it -> sentence.token(it).span())
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
