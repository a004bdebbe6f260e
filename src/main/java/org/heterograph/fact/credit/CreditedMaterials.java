package org.heterograph.fact.credit;

import org.heterograph.document.CitationMark;
import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.sentence.PrintedNames;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.fact.sentence.Wholes;
import org.heterograph.mention.Credit;
import org.heterograph.mention.MaterialMention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the materials that a sentence, or those that follow it, credit to a work.
final class CreditedMaterials {
    /// A mark that itself names the authors: `(Wang et al., 2019; Li and Xu, 2020)`.
    private static final Pattern NAMED_MARK =
            Pattern.compile("(\\p{Lu}[\\p{L}'’-]{1,24})[^;()]{0,60}?,?\\s(?:19|20)\\d{2}[a-z]?");

    private static final Pattern LIST_OF_MATERIALS =
            Pattern.compile("\\bseries\\b|\\brespectively\\b|\\bboth\\b|\\ball\\s+three\\b");

    private final Document document;
    private final PrintedNames printed;

    CreditedMaterials(Document document, PrintedNames printed) {
        this.document = document;
        this.printed = printed;
    }

    /// The works that a sentence opens with or ends on, by name.
    List<Credit> creditsOf(Telling telling) {
        List<Credit> credits =
                new ArrayList<>(
                        telling.credits().stream()
                                .filter(it -> telling.span().contains(it.span().start()))
                                .toList());
        credits.addAll(namedMarks(telling, credits));
        return credits;
    }

    /// Authors named in the mark alone are credited where the sentence speaks of one material.
    private List<Credit> namedMarks(Telling telling, List<Credit> taken) {
        List<Credit> found = new ArrayList<>();
        for (CitationMark mark : document.citations(telling.span())) {
            boolean free = taken.stream().noneMatch(it -> it.span().overlaps(mark.span()));
            Matcher name = NAMED_MARK.matcher(document.text(mark.span()));
            for (int i = 0; free && name.find() && i < mark.labels().size(); i++) {
                found.add(new Credit(mark.span(), name.group(1), List.of(mark.labels().get(i))));
            }
        }
        return found;
    }

    List<MaterialMention> materials(Credit credit, Telling telling, List<Telling> after) {
        Span reach = reach(credit, telling);
        List<MaterialMention> near =
                telling.sentence().materials().stream()
                        .filter(it -> reach.contains(it.span()))
                        .toList();
        Optional<MaterialMention> one = composite(near, credit);
        if (one.isPresent()) {
            return List.of(fullest(one.get(), telling, after));
        }
        boolean opens = telling.credits().contains(credit);
        List<MaterialMention> following = opens ? following(near, telling, after) : List.of();
        return following.isEmpty() ? alone(near, opens) : following;
    }

    /// The stretch of the sentence that is this credit's: from the credit before to the one after.
    private static Span reach(Credit credit, Telling telling) {
        int from = telling.span().start();
        int to = telling.span().end();
        List<Credit> here =
                telling.credits().stream()
                        .filter(it -> telling.span().contains(it.span().start()))
                        .toList();
        for (Credit other : here) {
            if (other.span().start() < credit.span().start()) {
                from = credit.span().start();
            } else if (other.span().start() > credit.span().end()) {
                to = Math.min(to, other.span().start());
            }
        }
        return new Span(Math.min(from, to), Math.max(from, to));
    }

    /// The composite named nearest behind the credit, else the one before it ("X … by Surname").
    private static Optional<MaterialMention> composite(List<MaterialMention> near, Credit credit) {
        List<MaterialMention> composites = near.stream().filter(Wholes::isSolid).toList();
        return composites.stream()
                .filter(it -> it.span().start() >= credit.span().end())
                .findFirst()
                .or(() -> composites.stream().reduce((_, last) -> last));
    }

    /// With what carries it, where the episode says so later.
    private static MaterialMention fullest(
            MaterialMention material, Telling telling, List<Telling> after) {
        return episode(telling, after)
                .flatMap(it -> it.sentence().materials().stream())
                .filter(it -> Wholes.sharePhases(material, it) && Wholes.isPart(material, it))
                .findFirst()
                .orElse(material);
    }

    /// The composite that the next sentences name; all of them where they list a series.
    private List<MaterialMention> following(
            List<MaterialMention> near, Telling telling, List<Telling> after) {
        List<MaterialMention> phases = near.stream().filter(Wholes::isHostPhase).toList();
        List<Telling> episode = episode(telling, after).toList();
        for (Telling next : episode) {
            List<MaterialMention> composites =
                    composites(next).stream().filter(it -> fits(it, phases)).toList();
            if (!composites.isEmpty()) {
                return isList(next) ? composites : List.of(composites.getFirst());
            }
        }
        return List.of();
    }

    private static boolean fits(MaterialMention composite, List<MaterialMention> phases) {
        return phases.isEmpty()
                || phases.stream().anyMatch(it -> Wholes.haveCommonPhase(it, composite));
    }

    private boolean isList(Telling telling) {
        return LIST_OF_MATERIALS.matcher(document.text(telling.span())).find();
    }

    private static List<MaterialMention> composites(Telling telling) {
        List<MaterialMention> found = new ArrayList<>();
        for (MaterialMention it : telling.sentence().materials()) {
            boolean known = found.stream().anyMatch(other -> other.entity().equals(it.entity()));
            if (Wholes.isSolid(it) && !known) {
                found.add(it);
            }
        }
        return found;
    }

    private static Stream<Telling> episode(Telling telling, List<Telling> after) {
        return after.stream()
                .takeWhile(it -> it.passage().equals(telling.passage()))
                .takeWhile(it -> it.credits().equals(telling.credits()));
    }

    /// No composite anywhere: two phases named together, or the single one spoken of.
    private List<MaterialMention> alone(List<MaterialMention> near, boolean opens) {
        List<MaterialMention> phases = near.stream().filter(Wholes::isHostPhase).toList();
        if (phases.isEmpty()) {
            return List.of();
        }
        MaterialMention first = phases.getFirst();
        List<MaterialMention> others =
                phases.stream().filter(it -> !Wholes.haveCommonPhase(it, first)).toList();
        long distinct = others.stream().map(MaterialMention::entity).distinct().count();
        if (distinct == 1) {
            return List.of(printed.of(Wholes.joined(first, others.getFirst())));
        }
        return distinct == 0 || opens ? List.of(first) : List.of();
    }
}
