package org.heterograph.fact.synthesis;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.sentence.ParsedSentence;
import org.heterograph.mention.NamedSentence;
import org.heterograph.mention.TermMention;
import org.heterograph.nlp.DependencyParser;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the methods that a sentence says were carried out.
final class MethodFinder {
    /// What parts the words of one method: "molten-salt etching".
    private static final Pattern TOUCHING = Pattern.compile("[\\s-]{0,2}");

    /// Vessels named beside what is done in them.
    private static final Pattern VESSEL = Wording.pattern("(?i)\\b{vessels_of_methods}\\b");

    private static final Pattern DENIED =
            Pattern.compile("(?i)\\b(?:without|no|free\\sof|not)\\s(?:[\\w-]+\\s){0,5}$");

    /// "a mixed gas", "under mixed Ar/H2", "the mixed solution": nothing is mixed there.
    private static final Pattern STATE_OF_THINGS = Wording.pattern("^\\s{mixed_things}");

    private static final Pattern AS = Pattern.compile("\\b(?:as|for)\\s(?:\\w+\\s){0,2}$");

    private static final int REACH = 24;

    private final Document document;
    private final Doing doing;
    private final DependencyParser parser;

    MethodFinder(Document document, DependencyParser parser) {
        this.document = document;
        this.doing = new Doing(document);
        this.parser = parser;
    }

    /// A method at its place.
    ///
    /// @param name notation in the vocabulary, or `other:` and what the paper calls it
    record Method(Span span, String name) {}

    /// The methods of the vocabulary, and such as the sentence names by "a … method".
    List<Method> find(NamedSentence sentence) {
        List<OtherMethods.Other> named = OtherMethods.find(document, sentence.sentence().span());
        List<TermMention> terms = terms(sentence, named);
        Stream<Method> known =
                terms.stream()
                        .filter(it -> terms.size() == 1 || !isAside(it))
                        .map(it -> new Method(it.span(), it.concept().notation()));
        Stream<Method> others =
                named.stream()
                        .filter(it -> isTold(it, terms) && !isMeasuring(sentence, it))
                        .map(it -> new Method(it.span(), it.name()));
        return Stream.concat(known, others)
                .sorted(Comparator.comparingInt(it -> it.span().start()))
                .toList();
    }

    /// Whether no term of the vocabulary names the method; "the same way" names none where one
    /// does.
    private static boolean isTold(OtherMethods.Other other, List<TermMention> terms) {
        return other.isSame()
                ? terms.isEmpty()
                : terms.stream().noneMatch(term -> term.span().overlaps(other.span()));
    }

    /// "obtained by the Brunauer–Emmett–Teller method": a technique that looks, and makes nothing.
    private static boolean isMeasuring(NamedSentence sentence, OtherMethods.Other other) {
        return sentence.terms("techniques").stream()
                .anyMatch(it -> it.span().overlaps(other.span()));
    }

    /// "as a hard template", "grown on": said beside the method that tells how.
    private boolean isAside(TermMention term) {
        String before =
                document.text(
                        new Span(Math.max(0, term.span().start() - REACH), term.span().start()));
        String words = document.text(term.span());
        return AS.matcher(before).find() && term.concept().notation().equals("template")
                || words.startsWith("grown on");
    }

    private List<TermMention> terms(NamedSentence sentence, List<OtherMethods.Other> named) {
        List<TermMention> methods = new ArrayList<>();
        DoneGrammar grammar = new DoneGrammar(new ParsedSentence(sentence.sentence(), parser));
        for (TermMention term : sentence.terms("synthesis")) {
            boolean touches = !methods.isEmpty() && touch(methods.getLast().span(), term.span());
            boolean vessel = VESSEL.matcher(document.text(term.span())).find();
            boolean alone = sentence.terms("synthesis").size() == 1;
            if (!touches
                    && (doing.isTold(sentence, grammar, term.span()) || isNamed(named, term))
                    && !isState(term.span())
                    && !isDenied(term.span())
                    && (alone || !vessel)) {
                methods.add(term);
            }
        }
        return methods;
    }

    /// "prepared by a sol–gel method" names it as done.
    private static boolean isNamed(List<OtherMethods.Other> named, TermMention term) {
        return named.stream().anyMatch(it -> !it.isSame() && it.span().contains(term.span()));
    }

    private boolean touch(Span before, Span term) {
        return term.start() >= before.end()
                && TOUCHING.matcher(document.text(new Span(before.end(), term.start()))).matches();
    }

    private boolean isState(Span term) {
        int end = Math.min(document.text().length(), term.end() + REACH);
        return STATE_OF_THINGS.matcher(document.text(new Span(term.end(), end))).find()
                && document.text(term).endsWith("ed");
    }

    /// "without any template".
    private boolean isDenied(Span term) {
        String before = document.text(new Span(Math.max(0, term.start() - REACH), term.start()));
        return DENIED.matcher(before).find();
    }
}
