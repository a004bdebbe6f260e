package org.heterograph.fact.role;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Mechanism;
import org.heterograph.fact.role.RoleFinder.Found;
import org.heterograph.fact.sentence.SentenceClaims;
import org.heterograph.fact.sentence.SentenceClaims.Rule;
import org.heterograph.fact.sentence.Subjects;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.MaterialMention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// States the roles of one paper, sentence by sentence.
final class Mechanisms {
    private static final Rule NAME = new Rule("mechanism.name", 0.75);
    private static final Rule TERM = new Rule("mechanism.term", 0.75);
    private static final Rule VERB = new Rule("mechanism.verb", 0.7);

    /// Below what is asserted.
    private static final Rule DOUBTFUL = new Rule("mechanism.doubtful", 0.4);

    private final Document document;
    private final Doubts doubts;
    private final SentenceClaims claims;
    private final Subjects subjects;
    private final Showing showing;
    private final ClaimFinder finder;

    /// @param narrative the whole paper
    Mechanisms(Document document, List<Telling> narrative, ClaimFinder finder) {
        this.document = document;
        this.doubts = new Doubts(document);
        this.claims = new SentenceClaims(document);
        this.subjects = new Subjects(document, narrative);
        this.showing = new Showing(document);
        this.finder = finder;
    }

    Stream<Statement> of(RoleSentence sentence) {
        return finder.find(sentence).stream().flatMap(it -> statement(sentence, it).stream());
    }

    private Optional<Statement> statement(RoleSentence sentence, Found found) {
        Span verb = sentence.span(found.verb());
        boolean calculated = Showing.isCalculated(sentence.telling());
        return subjects.bearer(
                        sentence.telling(),
                        new Span(verb.start(), verb.start()),
                        sentence.object(found),
                        calculated)
                .map(it -> statement(sentence, found, it));
    }

    private Statement statement(RoleSentence sentence, Found found, MaterialMention material) {
        String text = sentence.masked().text();
        Span whole = found.whole();
        Optional<String> agent = agent(sentence, found, material);
        Statement.Polarity polarity = Tone.polarity(text, whole.start(), whole.end());
        return new Mechanism(
                claims.claim(
                        sentence.telling(),
                        sentence.masked().clause(whole.start(), whole.end()),
                        Optional.of(material),
                        rule(sentence, found, material, agent.orElse("")),
                        "mechanism",
                        found.notation(),
                        polarity.name()),
                material.name(),
                found.notation(),
                agent,
                showing.technique(sentence.telling(), sentence.span(found.verb()).start()),
                polarity,
                Tone.certainty(text));
    }

    /// Who tells of the work of another names its mechanisms one by one.
    private Rule rule(RoleSentence sentence, Found found, MaterialMention material, String agent) {
        if (doubts.isDoubtful(sentence, found, material, agent)) {
            return DOUBTFUL;
        }
        if (!found.isNamed()) {
            return VERB;
        }
        boolean told = subjects.isTold(sentence.telling());
        return told && finder.isClaimedByName(found.notation()) ? NAME : TERM;
    }

    private Optional<String> agent(RoleSentence sentence, Found found, MaterialMention material) {
        return AgentFinder.find(document, sentence, found)
                .filter(it -> !AgentFinder.isItself(it, material.name()))
                .filter(it -> !finder.isEffect(found.notation(), it));
    }
}
