package org.heterograph.fact.role;

import org.heterograph.document.Span;
import org.heterograph.fact.role.RoleFinder.Found;
import org.heterograph.fact.sentence.MaskedSentence;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.TermMention;
import org.heterograph.vocabulary.Cues;
import org.heterograph.vocabulary.Cues.Claim;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the mechanisms that a sentence claims, by their names or by what they do, each once.
final class ClaimFinder {
    /// Words that make something a cause.
    private static final Pattern CAUSAL =
            Pattern.compile(
                    "(?i)\\b(?:owing\\sto|due\\sto|thanks\\sto|because|attribut\\w*|ascrib\\w*|benefi\\w*|contribut\\w*|enhanc\\w*|improv\\w*|facilitat\\w*|promot\\w*|boost\\w*|responsible|lead\\w*\\sto|result\\w*\\sin|endow\\w*|held\\sto)\\b");

    /// What a cause in a cell is the cause of.
    private static final Pattern PERFORMANCE = Wording.pattern("(?i)\\b{performance}\\b");

    private static final Pattern PURPOSE =
            Pattern.compile(
                    "^(?:(?:Despite|In\\sspite\\sof)\\b[^,]{0,200}(?:,|$)|(?:[Ii]n\\sorder\\sto|[Tt]o|Aiming\\sto)\\s(?:further\\s|better\\s|clearly\\s)?(?:investigate|study|understand|explore|examine|evaluate|verify|provide|clarify|elucidate|gain|reveal|analy[sz]e|determine|check|confirm|probe|illustrate|demonstrate|prove|compare|assess|test|identify|characteri[sz]e|look)\\b[^,]{0,200}(?:,|$))");

    /// What is wanted or tried, and not said of any material.
    private static final Pattern WISH =
            Pattern.compile(
                    "(?i)\\b(?:desirable|desired|(?:crucial|essential|vital|imperative|urgent|necessary|required|needed|pivotal)\\b|needs?\\sto|ha(?:s|ve)\\sto\\sbe|remains?\\s(?:a|an|one)\\s(?:\\w+\\s)?challeng\\w+|efforts?\\b|attempts?\\b|strategies\\b|approaches\\b)");

    private static final Pattern FUTURE =
            Pattern.compile(
                    "(?i)\\b(?:future\\s(?:work|studies|research|efforts?)|[Ii]n\\sthe\\sfuture|(?:a|the|main|key)\\schallenge\\s(?:is|for|lies)|remains?\\sto\\sbe)\\b");

    private final RoleFinder roles;
    private final Map<String, Claim> claims;

    ClaimFinder(List<Cues> cues) {
        roles = new RoleFinder(Role.of(cues));
        claims = cues.stream().collect(Collectors.toMap(Cues::mechanism, Cues::claim));
    }

    List<Found> find(RoleSentence sentence) {
        MaskedSentence masked = sentence.masked();
        Telling telling = sentence.telling();
        String text = masked.text();
        if (isWish(text, telling)) {
            return List.of();
        }
        List<Found> told = roles.find(text, purposeEnd(text), sentence::tells);
        boolean cause = CAUSAL.matcher(text).find() && PERFORMANCE.matcher(text).find();
        boolean alone = cause && told.isEmpty();
        List<Found> found =
                new ArrayList<>(terms(masked, telling, it -> isClaim(it, cause, alone)));
        for (Found it : told) {
            add(found, it);
        }
        found.sort(Comparator.comparingInt(it -> it.whole().start()));
        return found;
    }

    /// Whether naming it is claiming it, whatever else the sentence says.
    boolean isClaimedByName(String notation) {
        return claims.get(notation) == Claim.NAMED;
    }

    /// "fast kinetics" is no cause of fast kinetics.
    boolean isEffect(String notation, String words) {
        return roles.isThing(notation, words);
    }

    private static boolean isWish(String text, Telling telling) {
        boolean named =
                telling.subject().filter(it -> telling.span().contains(it.span())).isPresent();
        return !named && WISH.matcher(text).find()
                || FUTURE.matcher(text).find()
                || Unclaimed.isAim(text);
    }

    private static boolean isClaim(Claim claim, boolean cause, boolean alone) {
        return claim == Claim.NAMED
                || claim == Claim.CAUSE && cause
                || claim == Claim.ALONE && alone;
    }

    /// "To verify the structural stability of X, …" claims nothing before the comma, nor does
    /// "Despite …,".
    private static int purposeEnd(String text) {
        Matcher purpose = PURPOSE.matcher(text);
        return purpose.find() ? purpose.end() : 0;
    }

    /// Mechanisms that the vocabulary names outright. Those that a verb must tell are left to the
    /// roles: "the active sites" alone claims nothing.
    private List<Found> terms(MaskedSentence masked, Telling telling, Predicate<Claim> isClaim) {
        List<Found> found = new ArrayList<>();
        for (TermMention term : telling.sentence().terms("mechanisms")) {
            String notation = term.concept().notation();
            int start = masked.offset(term.span().start());
            int end = masked.offset(term.span().end());
            if (!Unclaimed.isAway(masked.text(), start, end)
                    && isClaim.test(claims.getOrDefault(notation, Claim.CAUSE))) {
                add(found, Found.named(notation, new Span(start, end)));
            }
        }
        return found;
    }

    private static void add(List<Found> found, Found it) {
        if (found.stream().noneMatch(known -> known.notation().equals(it.notation()))) {
            found.add(it);
        }
    }
}
