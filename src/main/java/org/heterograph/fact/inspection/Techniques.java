package org.heterograph.fact.inspection;

import org.heterograph.document.Document;
import org.heterograph.document.PaperKind;
import org.heterograph.document.Span;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.QuantityMention;
import org.heterograph.mention.TermMention;
import org.heterograph.vocabulary.Concept;
import org.heterograph.vocabulary.Vocabulary;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The techniques that a sentence reports something of, wherever it names them.
///
/// A technique told only by what it measures ("the charge transfer resistance") counts where the
/// sentence reports a result of its own: a figure, a number, a comparison. `ex situ` holds for all
/// of "ex situ XRD and HRTEM".
final class Techniques {
    private static final String SCHEME = "techniques";
    private static final String CYCLING = "galvanostatic_cycling";

    private static final Pattern RESULT =
            Pattern.compile(
                    "\\b(?:[Ff]ig(?:ure)?s?|FIG|than|[Cc]ompared\\s(?:with|to)|smallest|largest|highest|lowest|best)\\b");

    private static final Pattern FIGURE =
            Pattern.compile("\\b(?:[Ff]ig(?:ure)?s?|FIG|[Tt]ables?)\\b");

    private static final Pattern PRAISED =
            Pattern.compile(
                    "(?i)\\b(?:good|better|best|excellent|superior|outstanding|remarkable|promising|favou?rable|high|improved|enhanced|unprecedented|impressive|great|poor|inferior|desirable)\\s(?:\\w+\\s(?:and\\s)?){0,2}$"
                            + "|\\b(?:enhanc|improv|boost|promot|guarantee|ensur|prolong)\\w*\\s(?:(?:the|its|their)\\s)?(?:\\w+\\s(?:and\\s)?)?$");

    /// What a technique is good for, or could do.
    private static final Pattern REMARK =
            Pattern.compile(
                    "(?i)\\b(?:(?:offers?|provides?|is|are|represents?)\\s(?:an?|one\\sof\\sthe)\\s(?:[\\w-]+\\s){0,3}(?:approach|tools?|techniques?|methods?|means|way)\\b|(?:can|could|may|might|should|would)\\s(?:also\\s|then\\s)?be\\s(?:created|used|employed|applied|performed|probed|studied|utili[sz]ed)\\b|future\\s(?:work|stud|research))");

    /// Peaks of such a curve are no cyclic voltammogram.
    private static final Pattern DIFFERENTIAL = Wording.pattern("\\b{differential}");

    private static final Pattern PEAK = Pattern.compile("(?i).*\\bpeaks?");

    private static final int REACH = 40;

    private static final Pattern AND = Pattern.compile("\\s?(?:,|,?\\sand|/|&|\\+)\\s?");

    private static final Pattern OPENED = Pattern.compile("\\s?\\(");

    private static final List<String> QUALIFIERS = List.of("ex_situ_", "in_situ_");

    private final Vocabulary vocabulary;

    Techniques(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<TermMention> of(Document document, Telling telling) {
        boolean reports =
                telling.credits().isEmpty()
                        && document.front().kind() != PaperKind.REVIEW
                        && reportsResult(document, telling);
        if (isRemark(document, telling)) {
            return List.of();
        }
        List<TermMention> found = new ArrayList<>();
        List<TermMention> seen = new ArrayList<>();
        for (TermMention term : telling.sentence().terms(SCHEME)) {
            TermMention technique =
                    differential(document, telling, qualified(document, seen, term));
            boolean told =
                    (reports || !isMeasured(telling, term)) && !isPraise(document, telling, term);
            if (told && seen.stream().noneMatch(it -> isBetween(document, it, term, OPENED))) {
                found.add(technique);
            }
            seen.add(technique);
        }
        return found;
    }

    /// "NMR offers a nondestructive approach": nothing was done.
    private static boolean isRemark(Document document, Telling telling) {
        String text = document.text(telling.span());
        return REMARK.matcher(text).find() && !FIGURE.matcher(text).find() && !hasNumbers(telling);
    }

    /// The peaks of a plot of dQ/dV come from charging and discharging.
    private TermMention differential(Document document, Telling telling, TermMention term) {
        boolean plotted =
                PEAK.matcher(document.text(term.span())).matches()
                        && Stream.concat(
                                        Stream.of(telling.sentence()),
                                        telling.before().stream().limit(1))
                                .map(it -> document.text(it.sentence().span()))
                                .anyMatch(it -> DIFFERENTIAL.matcher(it).find());
        return plotted
                ? vocabulary
                        .find(SCHEME, CYCLING)
                        .map(it -> new TermMention(term.span(), it))
                        .orElse(term)
                : term;
    }

    private static boolean reportsResult(Document document, Telling telling) {
        return RESULT.matcher(document.text(telling.span())).find() || hasNumbers(telling);
    }

    /// "guarantees good rate performance": no figure, no number.
    private static boolean isPraise(Document document, Telling telling, TermMention term) {
        int from = Math.max(telling.span().start(), term.span().start() - REACH);
        return telling.credits().isEmpty()
                && PRAISED.matcher(document.text(new Span(from, term.span().start()))).find()
                && !FIGURE.matcher(document.text(telling.span())).find()
                && !hasNumbers(telling);
    }

    private static boolean hasNumbers(Telling telling) {
        return telling.sentence().quantities().stream()
                .map(QuantityMention::unit)
                .anyMatch(unit -> !unit.isEmpty());
    }

    /// Whether its words name a property.
    private static boolean isMeasured(Telling telling, TermMention term) {
        return telling.sentence().terms("metrics").stream()
                .anyMatch(it -> it.span().overlaps(term.span()));
    }

    private TermMention qualified(Document document, List<TermMention> seen, TermMention term) {
        return seen.stream()
                .filter(it -> isBetween(document, it, term, AND))
                .findFirst()
                .flatMap(it -> qualified(it.concept(), term.concept()))
                .map(concept -> new TermMention(term.span(), concept))
                .orElse(term);
    }

    private Optional<Concept> qualified(Concept before, Concept concept) {
        return QUALIFIERS.stream()
                .filter(before.notation()::startsWith)
                .flatMap(it -> vocabulary.find(SCHEME, it + concept.notation()).stream())
                .findFirst();
    }

    private static boolean isBetween(
            Document document, TermMention before, TermMention term, Pattern words) {
        int from = before.span().end();
        int to = term.span().start();
        return to > from && words.matcher(document.text(new Span(from, to))).matches();
    }
}
