package org.heterograph.mention;

import org.heterograph.document.Block;
import org.heterograph.document.Document;
import org.heterograph.document.PaperKind;
import org.heterograph.document.Span;
import org.heterograph.mention.name.Kinds;
import org.heterograph.vocabulary.Wording;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the one material that an article is about. A review has none.
final class MainMaterial {
    private static final Set<String> AIDS = Wording.words("aids");

    private static final Set<String> NO_SUBSTANCES =
            Set.of(Kinds.CLASS, Kinds.CONTROL, Kinds.CELL, Kinds.FULL_CELL);

    /// A composite named a quarter as much as the phase it is made with is what the article is
    /// about.
    private static final int FRACTION = 4;

    private static final int IN_TITLE = 20;
    private static final int IN_ABSTRACT = 5;

    /// What an article makes is a composite, or has a name of its own; phases are what it is
    /// made of.
    private static final int OF_COMPOSITE = 3;

    /// What the cells of nearly every article are closed with.
    private static final Set<String> COUNTER_ELECTRODES = Wording.words("counter_electrodes");

    private static final Pattern ANODE = Wording.pattern("^\\s{anode}\\b");

    private static final Pattern CATHODE =
            Wording.pattern("^\\s(?:as\\s(?:the\\s|an?\\s)?)?{cathode}\\b");

    private static final int USES_AS_ANODE = 3;
    private static final int USES_AS_OTHER = 2;
    private static final int REACH = 14;

    private static final Pattern GENERIC =
            Pattern.compile("\\p{L}?\\p{Ll}+(?:[\\s-]\\p{Ll}+){0,3}");

    private MainMaterial() {}

    /// The first mention of it in the text.
    static Optional<MaterialMention> of(Document document, List<MaterialMention> materials) {
        if (document.front().kind() == PaperKind.REVIEW) {
            return Optional.empty();
        }
        List<MaterialMention> candidates = candidates(document, materials);
        Set<String> titled =
                candidates.stream()
                        .filter(it -> inTitle(document, it.span()))
                        .map(MaterialMention::entity)
                        .collect(Collectors.toSet());
        Set<String> others = othersOf(document, candidates);
        List<MaterialMention> own =
                candidates.stream()
                        .filter(it -> !others.contains(it.entity()))
                        .filter(it -> mayBeOf(titled, candidates, it))
                        .toList();
        return chosen(document, own);
    }

    /// What an article can be about. Elements and general words (`carbon`) count where the title
    /// names nothing else, or nothing else is named at all.
    private static List<MaterialMention> candidates(
            Document document, List<MaterialMention> materials) {
        List<MaterialMention> samples =
                materials.stream()
                        .filter(it -> !AIDS.contains(it.composite().kind()))
                        .filter(it -> !NO_SUBSTANCES.contains(it.composite().kind()))
                        .filter(it -> !COUNTER_ELECTRODES.contains(it.composite().identity()))
                        .filter(it -> !Species.isNoSample(it))
                        .toList();
        Set<String> anodes = anodes(document, samples);
        List<MaterialMention> named =
                samples.stream()
                        .filter(it -> !isGeneric(it))
                        .filter(
                                it ->
                                        !Species.isBondOrElement(it)
                                                || !it.composite().prefixes().isEmpty()
                                                || anodes.contains(it.entity()))
                        .toList();
        List<MaterialMention> titled =
                samples.stream().filter(it -> inTitle(document, it.span())).toList();
        boolean generalTitle = !titled.isEmpty() && titled.stream().noneMatch(named::contains);
        return named.isEmpty() || generalTitle ? samples : named;
    }

    /// What is spoken of as an anode again and again (`the Sn anode`), elements too.
    private static Set<String> anodes(Document document, List<MaterialMention> samples) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        samples.stream()
                .filter(it -> isAnode(document, it))
                .forEach(it -> uses.merge(it.entity(), 1, Integer::sum));
        return uses.keySet().stream()
                .filter(it -> score(uses, it) >= USES_AS_ANODE)
                .collect(Collectors.toSet());
    }

    /// What is the cathode where the title speaks of anodes, and the other way round.
    private static Set<String> othersOf(Document document, List<MaterialMention> candidates) {
        String title =
                document.blocks(Block.Title.class)
                        .map(it -> document.text(it.span()).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
        boolean anode = title.contains("anode");
        if (anode == title.contains("cathode")) {
            return Set.of();
        }
        Pattern own = anode ? ANODE : CATHODE;
        Pattern other = anode ? CATHODE : ANODE;
        Map<String, Integer> uses = new LinkedHashMap<>();
        for (MaterialMention it : candidates) {
            int more = isBefore(document, it, other) ? 1 : isBefore(document, it, own) ? -1 : 0;
            uses.merge(it.entity(), inTitle(document, it.span()) ? -IN_TITLE : more, Integer::sum);
        }
        return uses.keySet().stream()
                .filter(it -> score(uses, it) >= USES_AS_OTHER)
                .collect(Collectors.toSet());
    }

    private static boolean isBefore(Document document, MaterialMention it, Pattern role) {
        int end = Math.min(document.text().length(), it.span().end() + REACH);
        return role.matcher(document.text(new Span(it.span().end(), end))).find();
    }

    private static boolean isAnode(Document document, MaterialMention it) {
        return isBefore(document, it, ANODE);
    }

    /// An article is about what its title names, about a composite that holds that, or about what
    /// has a name of its own. A title without materials leaves the choice.
    private static boolean mayBeOf(
            Set<String> titled, List<MaterialMention> candidates, MaterialMention it) {
        return titled.isEmpty()
                || titled.contains(it.entity())
                || isOwnName(it)
                || candidates.stream()
                        .filter(title -> titled.contains(title.entity()))
                        .anyMatch(title -> holds(it, title));
    }

    /// A name that the paper gave, which says nothing of what it is made of.
    private static boolean isOwnName(MaterialMention it) {
        return it.composite().phases().isEmpty() && it.composite().kind().equals("composite");
    }

    private static boolean holds(MaterialMention whole, MaterialMention part) {
        return !part.composite().phases().isEmpty() && phases(whole).containsAll(phases(part));
    }

    private static Set<String> phases(MaterialMention it) {
        return it.composite().phases().stream()
                .map(phase -> phase.formula().text())
                .collect(Collectors.toSet());
    }

    private static Optional<MaterialMention> chosen(
            Document document, List<MaterialMention> candidates) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        candidates.forEach(it -> scores.merge(it.entity(), weight(document, it), Integer::sum));
        addDerived(scores, candidates);
        Optional<String> best = best(scores, Set.copyOf(scores.keySet()));
        List<MaterialMention> ofBest =
                candidates.stream().filter(it -> it.entity().equals(best.orElse(""))).toList();
        Set<String> composites =
                candidates.stream()
                        .filter(MaterialMention::isComposite)
                        .filter(it -> ofBest.stream().anyMatch(part -> holds(it, part)))
                        .map(MaterialMention::entity)
                        .collect(Collectors.toSet());
        return best(scores, composites)
                .filter(it -> FRACTION * score(scores, it) > score(scores, best.orElse(it)))
                .or(() -> best)
                .flatMap(it -> first(candidates, it));
    }

    /// What is said of `HTQ/SP-AL` is said of `HTQ`.
    private static void addDerived(Map<String, Integer> scores, List<MaterialMention> candidates) {
        Set<String> own =
                candidates.stream()
                        .filter(MainMaterial::isOwnName)
                        .map(MaterialMention::entity)
                        .collect(Collectors.toSet());
        Map<String, Integer> alone = Map.copyOf(scores);
        own.stream()
                .sorted()
                .forEach(
                        base ->
                                own.stream()
                                        .filter(it -> it.startsWith(base + "/"))
                                        .forEach(
                                                it ->
                                                        scores.merge(
                                                                base,
                                                                score(alone, it),
                                                                Integer::sum)));
    }

    /// `carbon`, `amorphous carbon`: words that many materials are called by.
    private static boolean isGeneric(MaterialMention it) {
        return it.composite().kind().equals("support") && GENERIC.matcher(it.name()).matches();
    }

    private static Optional<String> best(Map<String, Integer> scores, Set<String> among) {
        return scores.entrySet().stream()
                .filter(it -> among.contains(it.getKey()))
                .max(Comparator.comparingInt((Map.Entry<String, Integer> it) -> it.getValue()))
                .map(Map.Entry::getKey);
    }

    /// The first mention by the spelling that the paper uses most.
    private static Optional<MaterialMention> first(List<MaterialMention> materials, String entity) {
        List<MaterialMention> own =
                materials.stream().filter(it -> it.entity().equals(entity)).toList();
        return own.stream()
                .max(
                        Comparator.comparingLong((MaterialMention it) -> uses(own, it.name()))
                                .thenComparing(
                                        Comparator.comparing(MaterialMention::span).reversed()));
    }

    private static long uses(List<MaterialMention> own, String name) {
        return own.stream().filter(it -> it.name().equals(name)).count();
    }

    private static int weight(Document document, MaterialMention it) {
        int place =
                inTitle(document, it.span())
                        ? IN_TITLE
                        : inAbstract(document, it.span()) ? IN_ABSTRACT : 1;
        return place * (it.isComposite() || isOwnName(it) ? OF_COMPOSITE : 1);
    }

    private static boolean inTitle(Document document, Span span) {
        return document.blocks(Block.Title.class).anyMatch(it -> it.span().contains(span));
    }

    private static boolean inAbstract(Document document, Span span) {
        return document.blocks(Block.Paragraph.class)
                .anyMatch(it -> it.part() == Block.Part.ABSTRACT && it.span().contains(span));
    }

    private static int score(Map<String, Integer> scores, String entity) {
        return scores.getOrDefault(entity, 0);
    }
}
