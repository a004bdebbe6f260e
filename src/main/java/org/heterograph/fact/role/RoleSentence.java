package org.heterograph.fact.role;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.role.RoleFinder.Found;
import org.heterograph.fact.sentence.MaskedSentence;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.MaterialMention;
import org.heterograph.nlp.DependencyParser;
import org.heterograph.vocabulary.Wording;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence that may tell roles: its words, its materials masked, its grammar.
record RoleSentence(Telling telling, MaskedSentence masked, RoleGrammar grammar) {
    private static final Set<String> CARRIERS = Wording.words("carriers");

    /// What plays no role in an electrode, though it may be named with what does.
    private static final Set<String> ELSEWHERE = Wording.words("shapeless_kinds");

    private static final Pattern OF =
            Pattern.compile(
                    "(?:\\s(?:and|or)\\s[\\w\\s-]{3,40}?)?\\s(?:of|in)\\s(?:[\\w-]{1,20}\\s){0,3}?"
                            + MaskedSentence.MATERIAL);

    static RoleSentence of(Document document, Telling telling, DependencyParser parser) {
        return new RoleSentence(
                telling,
                Masks.butIons(document, telling),
                new RoleGrammar(telling.sentence().sentence(), parser));
    }

    /// Whether verb and thing of a role belong together.
    boolean tells(Found found) {
        return grammar.acts(span(found.verb()), span(found.thing()));
    }

    /// Where a stretch of the masked text stands in the document.
    Span span(Span of) {
        return masked.span(of.start(), of.end());
    }

    /// "improves the conductivity of SnS": whose conductivity.
    Optional<MaterialMention> object(Found found) {
        Matcher of = OF.matcher(masked.text()).region(found.whole().end(), masked.text().length());
        return of.lookingAt()
                ? masked.materialAt(of.end() - 1).filter(it -> !CARRIERS.contains(it.name()))
                : Optional.empty();
    }

    /// What does it.
    Optional<Span> subject(Found found) {
        return grammar.subject(span(found.verb()));
    }

    /// The material named first in what does it.
    Optional<MaterialMention> named(Found found) {
        return subject(found)
                .flatMap(
                        whole ->
                                telling.sentence().materials().stream()
                                        .filter(it -> whole.contains(it.span()))
                                        .filter(it -> !CARRIERS.contains(it.name()))
                                        .filter(it -> !ELSEWHERE.contains(it.composite().kind()))
                                        .findFirst());
    }
}
