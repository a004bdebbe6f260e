package org.heterograph.fact.inspection;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.sentence.ParsedSentence;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.MaterialMention;
import org.heterograph.nlp.DependencyParser;
import org.heterograph.nlp.Grammar;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether the grammar of a sentence gives a shape to a material: "SnS shows a hollow structure",
/// "the structure of SnS", but not "cracks were found in SnS with time, as spheres burst".
record ShapeGrammar(Document document, ParsedSentence sentence, List<MaterialMention> materials) {
    private static final String SUBJECT = "(?:nsubj|csubj).*";

    /// What belongs to a noun without a clause between.
    private static final String OF_NOUN = "(?:nmod|compound|amod|appos|conj|dep|acl).*";

    /// Within what something is done to, the words that tell of it.
    private static final String OF_OBJECT = "(?:nmod|obl|xcomp|acl|advcl|conj).*";

    /// What leads to a material that only goes with what is spoken of.
    private static final Set<String> ASIDE =
            Set.of(
                    "than", "during", "to", "into", "by", "through", "via", "for", "with", "in",
                    "from", "like", "on", "onto", "without");

    /// "hard carbon (HC-1300)": two names of one thing.
    private static final Pattern APPOSED = Pattern.compile("\\s?\\(");

    static ShapeGrammar of(Document document, Telling telling, DependencyParser parser) {
        return new ShapeGrammar(
                document,
                new ParsedSentence(telling.sentence().sentence(), parser),
                telling.sentence().materials().stream().filter(ShapeHolder::hasShape).toList());
    }

    boolean isSaidOf(Span shape, MaterialMention material) {
        return isJoined(shape, material) || isNearestAhead(shape, material);
    }

    /// The material named last before the shape, not in passing: what sentences of many clauses
    /// mostly speak of.
    private boolean isNearestAhead(Span shape, MaterialMention material) {
        int of = sentence.head(shape);
        return material.span().end() <= shape.start()
                && !isLedAside(sentence.head(material.span()))
                && !isOfAnother(of, -1, material)
                && materials.stream()
                        .filter(it -> it.span().start() >= material.span().end())
                        .filter(it -> it.span().start() < shape.start())
                        .allMatch(it -> isSame(it, material));
    }

    private boolean isLedAside(int word) {
        int top =
                grammar()
                        .upwards(word)
                        .filter(it -> !grammar().relation(it).matches("compound|amod"))
                        .findFirst()
                        .orElse(word);
        return grammar()
                .dependents(top, "case"::equals)
                .anyMatch(it -> ASIDE.contains(sentence.token(it).lemma()));
    }

    private boolean isJoined(Span shape, MaterialMention material) {
        int of = sentence.head(shape);
        int bearer = sentence.head(material.span());
        return grammar()
                .upwards(of)
                .filter(it -> grammar().isWithin(bearer, it))
                .findFirst()
                .filter(it -> isJoined(of, bearer, it))
                .filter(it -> !isOfAnother(of, it, material))
                .isPresent();
    }

    private Grammar grammar() {
        return sentence.grammar();
    }

    /// Whether the word over both says the shape of the bearer.
    private boolean isJoined(int shape, int bearer, int over) {
        if (over == bearer) {
            return true;
        }
        String relation = below(bearer, over);
        return relation.matches(SUBJECT)
                || isNominal(shape, over) && relation.matches(OF_NOUN)
                || relation.equals("obj") && below(shape, over).matches(OF_OBJECT);
    }

    /// Whether the words from the shape up to that word make one noun phrase.
    private boolean isNominal(int shape, int over) {
        return grammar()
                .upwards(shape)
                .takeWhile(it -> it != over)
                .map(grammar()::relation)
                .allMatch(it -> it.matches("(?:nmod|compound|amod|conj|acl).*"));
    }

    /// By what relation the part of the tree that holds a word belongs to the one above it.
    private String below(int word, int over) {
        return grammar()
                .upwards(word)
                .filter(it -> grammar().governor(it) == over)
                .findFirst()
                .map(grammar()::relation)
                .orElse("");
    }

    /// Whether a clause between has a material of its own as subject, or the thing that is shaped
    /// is one: "SnS lies on porous carbon sheets".
    private boolean isOfAnother(int shape, int over, MaterialMention material) {
        Stream<Integer> between = grammar().upwards(shape).takeWhile(it -> it != over);
        return between.flatMap(this::holders).anyMatch(it -> isAnother(it, material));
    }

    private Stream<Integer> holders(int word) {
        Stream<Integer> subjects = grammar().dependents(word, it -> it.matches(SUBJECT)).boxed();
        Stream<Integer> parts =
                grammar().dependents(word, it -> it.matches("compound|amod|nmod.*")).boxed();
        return Stream.concat(Stream.of(word), Stream.concat(subjects, parts));
    }

    private boolean isAnother(int word, MaterialMention material) {
        return materials.stream()
                .filter(it -> !isSame(it, material))
                .anyMatch(it -> sentence.head(it.span()) == word);
    }

    private boolean isSame(MaterialMention it, MaterialMention material) {
        int from = it.span().end();
        int to = material.span().start();
        return it.entity().equals(material.entity())
                || from < to && APPOSED.matcher(document.text(new Span(from, to))).matches();
    }
}
