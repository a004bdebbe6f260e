package org.heterograph.fact.sentence;

import org.heterograph.document.Document;
import org.heterograph.document.PaperKind;
import org.heterograph.document.Span;
import org.heterograph.mention.MaterialMention;
import org.heterograph.nlp.Token;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a word of a sentence is said of: of "the XRD patterns of SnS and SnS/ZnSe" both, of "both
/// samples" the two that were named together last.
public final class Subjects {
    private static final Pattern OF =
            Pattern.compile("\\b(?:of|for|on|from|in|between|with|both)\\s");

    private static final Pattern BRACKET = Pattern.compile("\\([^()]{0,60}\\)");

    private static final Pattern APART = Pattern.compile("[;,:]\\s");

    private static final Pattern AND = Pattern.compile("\\s?(?:,|,?\\s(?:and|or))\\s(?:the\\s)?");

    private static final Pattern GENERIC = Pattern.compile("\\p{Lu}?[\\p{Ll}\\s-]+");

    private static final int REACH = 160;

    private final Document document;
    private final Samples samples;
    private final Surroundings around;
    private final boolean isReview;

    /// @param narrative the whole paper
    public Subjects(Document document, List<Telling> narrative) {
        this.document = document;
        this.around = new Surroundings(document);
        this.samples = Samples.of(document, narrative);
        this.isReview = document.front().kind() == PaperKind.REVIEW;
    }

    /// All samples that the word at that place is about, each once, by the names printed here.
    ///
    /// @param place of a technique or another thing that is done to materials
    public List<MaterialMention> all(Telling telling, Span place) {
        List<Group> groups = looked(telling);
        List<MaterialMention> main =
                behind(telling, groups, place)
                        .filter(it -> !isTold(telling) || hasSample(it))
                        .map(Group::members)
                        .or(() -> before(groups, place).map(it -> wholes(telling, it)))
                        .or(() -> isTold(telling) ? Optional.empty() : samples.referred(telling))
                        .orElseGet(() -> unnamed(telling));
        return once(
                Stream.concat(
                        main.stream(),
                        main.isEmpty() || isTold(telling) ? Stream.empty() : beside(groups)));
    }

    private boolean isOthers(Telling telling) {
        return !isReview && around.isOthers(telling);
    }

    /// Nothing where others speak: what they looked at they would name.
    private List<MaterialMention> unnamed(Telling telling) {
        return isOthers(telling) ? List.of() : sample(telling).stream().toList();
    }

    /// The one material that something is said of at that place.
    ///
    /// @param printed whether a phase of a composite stands for itself, as in calculations
    public Optional<MaterialMention> one(Telling telling, Span place, boolean printed) {
        if (isTold(telling)) {
            return told(telling);
        }
        return groups(telling).stream()
                .flatMap(it -> it.members().stream())
                .filter(it -> it.span().start() < place.start())
                .filter(it -> isSubject(telling, it, printed))
                .filter(it -> !around.isBeside(it) && !around.isReported(it))
                .max(Comparator.comparing(MaterialMention::span))
                .or(() -> topic(telling).map(it -> looked(telling, it)));
    }

    /// The material that plays a role told at that place: what the role acts on ("the conductivity
    /// of SnS"), else what is spoken of; not a part of the paper's own composite, whose part it is
    /// that plays it, but the composite.
    ///
    /// @param object named behind what the role acts on, if any
    /// @param printed whether a phase of a composite stands for itself, as in calculations
    public Optional<MaterialMention> bearer(
            Telling telling, Span place, Optional<MaterialMention> object, boolean printed) {
        if (isTold(telling)) {
            return told(telling);
        }
        Optional<MaterialMention> found = object.or(() -> one(telling, place, printed));
        return printed ? found : found.map(it -> samples.own(telling, it).orElse(it));
    }

    /// The material of the work told of; in an article not one named before that work was.
    private Optional<MaterialMention> told(Telling telling) {
        return telling.subject()
                .filter(
                        it ->
                                isReview
                                        || telling.credits().isEmpty()
                                        || it.span().start()
                                                >= telling.credits().getFirst().span().start()
                                        || telling.span().contains(it.span()));
    }

    /// A composite is spoken of wherever it stands ("the voids of SnS/C"), a mere phase only where
    /// no preposition leads to it.
    private boolean isSubject(Telling telling, MaterialMention it, boolean printed) {
        boolean stands = samples.is(it) || printed || samples.whole(telling, it).isEmpty();
        return samples.isComposite(it)
                || printed && !isGeneric(it)
                || stands && !isGeneric(it) && !around.isLed(it);
    }

    /// `carbon`, `hard carbon`: words that many materials are called by.
    private static boolean isGeneric(MaterialMention it) {
        return it.composite().kind().equals("support") && GENERIC.matcher(it.name()).matches();
    }

    /// The materials named in one breath with this one, itself among them: "SnS and ZnSe", but not
    /// "SnS rods and ZnSe".
    public List<MaterialMention> together(Telling telling, MaterialMention material) {
        List<MaterialMention> chain = new ArrayList<>();
        for (MaterialMention it : telling.sentence().materials()) {
            boolean joins = !chain.isEmpty() && isJoined(chain.getLast(), it);
            if (!joins && chain.contains(material)) {
                return chain;
            }
            if (!joins) {
                chain.clear();
            }
            chain.add(it);
        }
        return chain.contains(material) ? chain : List.of(material);
    }

    private boolean isJoined(MaterialMention one, MaterialMention next) {
        int from = one.span().end();
        int to = next.span().start();
        return from <= to && AND.matcher(document.text(new Span(from, to))).matches();
    }

    /// The sample spoken of, of which the material is a part: in a review that of the episode.
    /// Elsewhere only where the sentence names both.
    public Optional<MaterialMention> whole(Telling telling, MaterialMention part) {
        if (isTold(telling)) {
            return telling.subject().filter(it -> Wholes.isPart(part, it));
        }
        return telling.sentence().materials().stream()
                .filter(it -> Wholes.isPart(part, it))
                .findFirst();
    }

    /// Whether a name is a general word ("carbon") in a paper that has samples with names.
    public boolean isGeneral(Telling telling, MaterialMention it) {
        return !isTold(telling) && samples.isGeneral(it);
    }

    /// Whether the sentence tells of the work of others, one material at a time.
    public boolean isTold(Telling telling) {
        return isReview || !telling.credits().isEmpty();
    }

    /// What the sentence speaks of without naming it. An element is mostly a part of a name that
    /// was not read whole.
    private Optional<MaterialMention> topic(Telling telling) {
        return telling.subject()
                .filter(it -> isTold(telling) || !samples.isElement(it))
                .filter(it -> telling.span().contains(it.span()) || !isOthers(telling))
                .filter(
                        it ->
                                telling.span().contains(it.span())
                                        || isTold(telling)
                                        || !around.isGeneral(telling));
    }

    /// What a technique was applied to that the sentence does not name: in the description of
    /// methods the paper's own material, elsewhere what is spoken of, unless that is only what a
    /// signal tells of.
    private Optional<MaterialMention> sample(Telling telling) {
        Optional<MaterialMention> spoken = topic(telling);
        if (isTold(telling)) {
            return spoken;
        }
        boolean here = spoken.filter(it -> telling.span().contains(it.span())).isPresent();
        if (!here && around.isMethods(telling)) {
            return samples.main().or(() -> spoken);
        }
        return spoken.filter(it -> !here || !around.isIdentified(it))
                .or(() -> samples.last(telling))
                .or(() -> spoken);
    }

    /// The names of a sentence but those of phases that signals are assigned to.
    private List<Group> looked(Telling telling) {
        return groups(telling).stream()
                .filter(
                        it ->
                                isTold(telling)
                                        || samples.isComposite(it.members().getFirst())
                                        || !around.isIdentified(it.members().getFirst()))
                .toList();
    }

    private List<Group> groups(Telling telling) {
        return samples.groups(telling).stream()
                .filter(it -> it.members().stream().noneMatch(samples::isElement))
                .toList();
    }

    private static List<MaterialMention> once(Stream<MaterialMention> materials) {
        Map<String, MaterialMention> once = new LinkedHashMap<>();
        materials.forEach(it -> once.putIfAbsent(it.entity(), it));
        return List.copyOf(once.values());
    }

    /// "the XRD patterns of A and B": no verb between.
    private Optional<Group> behind(Telling telling, List<Group> groups, Span place) {
        return groups.stream()
                .filter(it -> it.span().start() >= place.end())
                .filter(it -> it.span().start() <= place.end() + REACH)
                .findFirst()
                .filter(it -> isOf(telling, place.end(), it.span().start()))
                .map(it -> withHost(groups, it));
    }

    private boolean isOf(Telling telling, int from, int to) {
        boolean verb =
                telling.sentence().sentence().tokens().stream()
                        .filter(it -> it.span().start() >= from && it.span().end() <= to)
                        .map(Token::tag)
                        .anyMatch(tag -> tag.matches("VB[ZPD]|MD"));
        String between = BRACKET.matcher(document.text(new Span(from, to))).replaceAll("");
        return !verb && OF.matcher(between).find() && !APART.matcher(between).find();
    }

    /// "the nanosheets of SnS in SnS/ZnSe" are looked at in the composite.
    private static Group withHost(List<Group> groups, Group found) {
        MaterialMention part = found.members().getFirst();
        return groups.stream()
                .filter(_ -> found.members().size() == 1)
                .filter(it -> it.span().start() > part.span().end())
                .filter(it -> it.members().stream().anyMatch(whole -> Wholes.isPart(part, whole)))
                .findFirst()
                .orElse(found);
    }

    private Optional<Group> before(List<Group> groups, Span place) {
        List<Group> all = groups.stream().filter(it -> it.span().start() <= place.start()).toList();
        return all.stream()
                .filter(this::hasSample)
                .max(Comparator.comparingInt(it -> it.span().start()))
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    }

    private boolean hasSample(Group group) {
        return group.members().stream().anyMatch(samples::is);
    }

    private List<MaterialMention> wholes(Telling telling, Group group) {
        return group.members().stream().map(it -> looked(telling, it)).toList();
    }

    /// Where it is only a part of a sample spoken of, that is what was looked at.
    private MaterialMention looked(Telling telling, MaterialMention it) {
        boolean support = it.composite().kind().equals("support");
        return samples.is(it)
                ? it
                : samples.whole(telling, it)
                        .or(() -> support ? samples.own(telling, it) : Optional.empty())
                        .orElse(it);
    }

    /// "…, lower than that of B": what was done to the first was done to the second as well.
    private Stream<MaterialMention> beside(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.members().stream())
                .filter(samples::is)
                .filter(it -> around.isBeside(it) && !around.isReported(it));
    }
}
