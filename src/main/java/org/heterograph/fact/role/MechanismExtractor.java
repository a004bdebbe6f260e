package org.heterograph.fact.role;

import org.heterograph.document.Document;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Mechanism;
import org.heterograph.fact.role.RoleFinder.Found;
import org.heterograph.fact.sentence.MaskedSentence;
import org.heterograph.fact.sentence.Narrative;
import org.heterograph.fact.sentence.SentenceClaims;
import org.heterograph.fact.sentence.SentenceClaims.Rule;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Mentions;
import org.heterograph.mention.TermMention;
import org.heterograph.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// States the roles that a paper claims for its materials.
public final class MechanismExtractor implements Extractor {
    private static final Rule TERM = new Rule("mechanism.term", 0.75);
    private static final Rule VERB = new Rule("mechanism.verb", 0.7);

    /// Effects that are claimed by being named.
    private static final Set<String> BY_NAME =
            Set.of(
                    "built_in_electric_field",
                    "synergistic_effect",
                    "quantum_tunneling",
                    "charge_redistribution");

    /// What happens in a cell, whoever is the cause of it.
    private static final Set<String> PROCESSES =
            Set.of(
                    "intercalation_storage",
                    "conversion_storage",
                    "alloying_storage",
                    "phase_transition",
                    "SEI_formation",
                    "diffusion_controlled",
                    "heterointerface_effect",
                    "volume_change_degrades");

    /// Words that make something a cause.
    private static final Pattern CAUSAL =
            Pattern.compile(
                    "(?i)\\b(?:owing\\sto|due\\sto|thanks\\sto|because|attribut\\w*|ascrib\\w*|benefi\\w*|contribut\\w*|enhanc\\w*|improv\\w*|facilitat\\w*|promot\\w*|boost\\w*|responsible|lead\\w*\\sto|result\\w*\\sin|endow\\w*|held\\sto)\\b");

    private final RoleFinder finder = new RoleFinder();

    /// @param vocabulary its terms come with the mentions
    public MechanismExtractor(Vocabulary vocabulary) {}

    @Override
    public List<Statement> extract(Document document, Mentions mentions) {
        List<Statement> statements = new ArrayList<>();
        SentenceClaims claims = new SentenceClaims(document);
        for (Telling telling : Narrative.of(document, mentions)) {
            telling.subject()
                    .ifPresent(it -> statements.addAll(statements(document, claims, telling, it)));
        }
        return statements;
    }

    private List<Statement> statements(
            Document document, SentenceClaims claims, Telling telling, MaterialMention material) {
        MaskedSentence masked = Masks.butIons(document, telling);
        List<Found> found = new ArrayList<>(terms(masked, telling));
        for (Found it : finder.find(masked.text())) {
            if (found.stream().noneMatch(term -> term.notation().equals(it.notation()))) {
                found.add(it);
            }
        }
        found.sort(Comparator.comparingInt(Found::start));
        List<Statement> statements = new ArrayList<>();
        for (Found it : found) {
            statements.add(statement(document, claims, telling, masked, material, it));
        }
        return statements;
    }

    /// Roles that the vocabulary names outright. Those that a verb must tell are left to the
    /// finder: "the active sites" alone claims nothing.
    private static List<Found> terms(MaskedSentence masked, Telling telling) {
        List<Found> found = new ArrayList<>();
        boolean causal = CAUSAL.matcher(masked.text()).find();
        for (TermMention term : telling.sentence().terms("mechanisms")) {
            String notation = term.concept().notation();
            boolean known = found.stream().anyMatch(it -> it.notation().equals(notation));
            int start = masked.offset(term.span().start());
            int end = masked.offset(term.span().end());
            if (!known && isClaim(notation, causal)) {
                found.add(new Found(notation, start, start, end));
            }
        }
        return found;
    }

    private static boolean isClaim(String notation, boolean causal) {
        boolean told = Role.ALL.stream().anyMatch(it -> it.notation().equals(notation));
        return BY_NAME.contains(notation) || causal && !told && !PROCESSES.contains(notation);
    }

    private static Mechanism statement(
            Document document,
            SentenceClaims claims,
            Telling telling,
            MaskedSentence masked,
            MaterialMention material,
            Found found) {
        boolean term = found.verb() == found.start() && isTerm(telling, found);
        String text = masked.text();
        Statement.Polarity polarity = Tone.polarity(text, found.start(), found.end());
        return new Mechanism(
                claims.claim(
                        telling,
                        masked.clause(found.start(), found.end()),
                        Optional.of(material),
                        term ? TERM : VERB,
                        "mechanism",
                        found.notation(),
                        polarity.name()),
                material.name(),
                found.notation(),
                AgentFinder.find(
                        document,
                        telling.sentence(),
                        masked.span(found.verb(), found.verb()).start()),
                technique(telling),
                polarity,
                Tone.certainty(text));
    }

    private static boolean isTerm(Telling telling, Found found) {
        return telling.sentence().terms("mechanisms").stream()
                .anyMatch(it -> it.concept().notation().equals(found.notation()));
    }

    private static Optional<String> technique(Telling telling) {
        return telling.sentence().terms("techniques").stream()
                .map(it -> it.concept().notation())
                .findFirst();
    }
}
