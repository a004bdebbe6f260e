package org.heterograph.fact.role;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Mechanism;
import org.heterograph.fact.role.RoleFinder.Found;
import org.heterograph.fact.sentence.MaskedSentence;
import org.heterograph.fact.sentence.Narrative;
import org.heterograph.fact.sentence.SentenceClaims;
import org.heterograph.fact.sentence.SentenceClaims.Rule;
import org.heterograph.fact.sentence.Subjects;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Mentions;
import org.heterograph.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// States the roles that a paper claims for its materials.
public final class MechanismExtractor implements Extractor {
    private static final Rule TERM = new Rule("mechanism.term", 0.75);
    private static final Rule VERB = new Rule("mechanism.verb", 0.7);

    private static final Set<String> CARRIERS = Set.of("Na", "Li", "K", "sodium", "lithium");

    /// Headings of parts that describe what was done.
    private static final Pattern METHODS =
            Pattern.compile(
                    "(?i)^(?!.*\\b(?:results?|characteri[sz]ations?)\\b).*\\b(?:experimental|methods?|computational|simulation\\sdetails|(?:preparation|synthesis|fabrication)\\sof|materials\\sand)\\b");

    private static final Pattern OF =
            Pattern.compile(
                    "(?:\\s(?:and|or)\\s[\\w\\s-]{3,40}?)?\\s(?:of|in)\\s(?:[\\w-]{1,20}\\s){0,3}?"
                            + MaskedSentence.MATERIAL);

    private final ClaimFinder finder;

    public MechanismExtractor(Vocabulary vocabulary) {
        finder = new ClaimFinder(vocabulary.cues());
    }

    @Override
    public List<Statement> extract(Document document, Mentions mentions) {
        List<Statement> statements = new ArrayList<>();
        List<Telling> narrative = Narrative.of(document, mentions);
        Reading reading =
                new Reading(
                        document,
                        new SentenceClaims(document),
                        new Subjects(document, narrative),
                        new Showing(document));
        for (Telling telling : narrative) {
            if (isMethods(document, telling)) {
                continue;
            }
            MaskedSentence masked = Masks.butIons(document, telling);
            for (Found found : finder.find(masked, telling)) {
                reading.statement(telling, masked, found, finder).ifPresent(statements::add);
            }
        }
        return statements;
    }

    private static boolean isMethods(Document document, Telling telling) {
        return document.headingBefore(telling.span().start())
                .filter(it -> METHODS.matcher(document.text(it.title())).find())
                .isPresent();
    }

    /// One paper while it is read.
    private record Reading(
            Document document, SentenceClaims claims, Subjects subjects, Showing showing) {
        Optional<Statement> statement(
                Telling telling, MaskedSentence masked, Found found, ClaimFinder finder) {
            Span place = masked.span(found.verb(), found.verb());
            return subjects.bearer(
                            telling, place, object(masked, found), Showing.isCalculated(telling))
                    .map(it -> statement(telling, masked, found, it, finder));
        }

        /// "improves the conductivity of SnS": whose conductivity.
        private static Optional<MaterialMention> object(MaskedSentence masked, Found found) {
            Matcher of = OF.matcher(masked.text()).region(found.end(), masked.text().length());
            return of.lookingAt()
                    ? masked.materialAt(of.end() - 1).filter(it -> !CARRIERS.contains(it.name()))
                    : Optional.empty();
        }

        private Statement statement(
                Telling telling,
                MaskedSentence masked,
                Found found,
                MaterialMention material,
                ClaimFinder finder) {
            String text = masked.text();
            Statement.Polarity polarity = Tone.polarity(text, found.start(), found.end());
            int verb = masked.span(found.verb(), found.verb()).start();
            return new Mechanism(
                    claims.claim(
                            telling,
                            masked.clause(found.start(), found.end()),
                            Optional.of(material),
                            found.verb() == found.start() && isTerm(telling, found) ? TERM : VERB,
                            "mechanism",
                            found.notation(),
                            polarity.name()),
                    material.name(),
                    found.notation(),
                    AgentFinder.find(document, telling.sentence(), verb)
                            .filter(it -> !AgentFinder.isItself(it, material.name()))
                            .filter(it -> !finder.isEffect(found.notation(), it)),
                    showing.technique(telling, verb),
                    polarity,
                    Tone.certainty(text));
        }

        private static boolean isTerm(Telling telling, Found found) {
            return telling.sentence().terms("mechanisms").stream()
                    .anyMatch(it -> it.concept().notation().equals(found.notation()));
        }
    }
}
