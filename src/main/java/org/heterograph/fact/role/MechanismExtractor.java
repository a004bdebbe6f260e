package org.heterograph.fact.role;

import org.heterograph.document.Document;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.Statement;
import org.heterograph.fact.sentence.Narrative;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.Mentions;
import org.heterograph.nlp.DependencyParser;
import org.heterograph.vocabulary.Vocabulary;

import java.util.List;
import java.util.regex.Pattern;

/// States the roles that a paper claims for its materials.
public final class MechanismExtractor implements Extractor {
    /// Headings of parts that describe what was done.
    private static final Pattern METHODS =
            Pattern.compile(
                    "(?i)^(?!.*\\b(?:results?|characteri[sz]ations?)\\b).*\\b(?:experimental|methods?|computational|simulation\\sdetails|(?:preparation|synthesis|fabrication)\\sof|materials\\sand)\\b");

    private final ClaimFinder finder;
    private final DependencyParser parser;

    /// @param parser of the few sentences that tell a role by a verb
    public MechanismExtractor(Vocabulary vocabulary, DependencyParser parser) {
        this.finder = new ClaimFinder(vocabulary.cues());
        this.parser = parser;
    }

    @Override
    public List<Statement> extract(Document document, Mentions mentions) {
        List<Telling> narrative = Narrative.of(document, mentions);
        Mechanisms mechanisms = new Mechanisms(document, narrative, finder);
        return narrative.stream()
                .filter(it -> !isMethods(document, it))
                .flatMap(it -> mechanisms.of(RoleSentence.of(document, it, parser)))
                .toList();
    }

    private static boolean isMethods(Document document, Telling telling) {
        return document.headingBefore(telling.span().start())
                .filter(it -> METHODS.matcher(document.text(it.title())).find())
                .isPresent();
    }
}
