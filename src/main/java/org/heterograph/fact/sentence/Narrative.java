package org.heterograph.fact.sentence;

import org.heterograph.document.Block;
import org.heterograph.document.CitationMark;
import org.heterograph.document.Document;
import org.heterograph.document.PaperKind;
import org.heterograph.document.Span;
import org.heterograph.mention.Credit;
import org.heterograph.mention.CreditFinder;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Mentions;
import org.heterograph.mention.NamedSentence;
import org.heterograph.mention.Passage;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The running text of a paper, sentence by sentence, each with the work and the material it tells
/// of.
///
/// A review goes from work to work: "Surname et al. \[n\] prepared X …". All sentences up to the
/// next such one are an *episode*; its material is the composite that they name first, in its
/// fullest form. Elsewhere a sentence speaks of the composite that it names, else of the topic.
public final class Narrative {
    private static final String THING = "{own_things}";

    /// What ties a sentence without a name to the material spoken of.
    private static final Pattern ANAPHOR =
            Wording.pattern(
                    "(?i)\\b(?:this|these|those|our|the\\s(?:as-\\w+|prepared|obtained|resulting|resultant|final|synthesi[sz]ed)|its|it|they|their|"
                            + "the\\s(?:\\S+\\s){0,2}"
                            + THING
                            + ")\\b");

    /// The same in a review, where every sentence may turn to something else.
    private static final Pattern STRONG_ANAPHOR =
            Wording.pattern(
                    "^(?:Its?|They|Their|Here)\\b|(?i)\\b(?:this|these|the\\s(?:as-\\w+|resulting|same|former|latter))\\s(?:\\S+\\s){0,2}"
                            + THING
                            + "\\b|\\bthe\\s{named_things}\\b");

    private static final Pattern INTRODUCTION =
            Pattern.compile(
                    "(?i)^(?:[\\d.]{1,4}\\s)?(?:introduction|background|state\\sof\\sthe\\sart)\\b");

    /// What an introduction tells of the paper itself.
    private static final Pattern OWN_WORK =
            Pattern.compile(
                    "(?i)\\b(?:(?:this|our|present)\\s(?:\\w+\\s)?(?:work|study|paper|contribution|report)|here|herein|hereby|we|our)\\b");

    private final Document document;
    private final CreditFinder creditFinder = new CreditFinder();

    private final boolean isReview;

    private final List<MaterialMention> mentions;
    private final Optional<MaterialMention> own;
    private final PrintedNames printed;

    private Narrative(Document document, Mentions mentions) {
        this.document = document;
        this.isReview = document.front().kind() == PaperKind.REVIEW;
        this.mentions = mentions.materials();
        this.printed = new PrintedNames(mentions);
        this.own = isReview ? Optional.empty() : OwnMaterial.of(mentions);
    }

    /// The sentences of paragraphs and captions, in order.
    public static List<Telling> of(Document document, Mentions mentions) {
        Narrative narrative = new Narrative(document, mentions);
        return mentions.passages().stream()
                .filter(passage -> !(passage.block() instanceof Block.Equation))
                .flatMap(passage -> narrative.tellings(passage).stream())
                .toList();
    }

    private List<Telling> tellings(Passage passage) {
        List<Telling> told = new ArrayList<>();
        List<NamedSentence> sentences = passage.sentences();
        int start = 0;
        for (int i = 1; i <= sentences.size(); i++) {
            if (i == sentences.size() || opens(sentences.get(i))) {
                told.addAll(episode(passage, start, i));
                start = i;
            }
        }
        return told;
    }

    private boolean opens(NamedSentence sentence) {
        return !credits(sentence).isEmpty();
    }

    /// The works that a sentence reports. In an article, a mark that names authors only supports
    /// what is said.
    private List<Credit> credits(NamedSentence sentence) {
        return creditFinder.find(document, sentence.sentence().span()).stream()
                .filter(it -> !isArticle() || !isWithinMark(it))
                .toList();
    }

    private boolean isArticle() {
        return document.front().kind() == PaperKind.ARTICLE;
    }

    private boolean isWithinMark(Credit credit) {
        return document.citations(credit.span()).stream()
                .anyMatch(mark -> mark.span().contains(credit.span()));
    }

    private List<Telling> episode(Passage passage, int from, int to) {
        List<NamedSentence> sentences = passage.sentences().subList(from, to);
        if (sentences.isEmpty()) {
            return List.of();
        }
        List<Credit> credits = credits(sentences.getFirst());
        Optional<MaterialMention> main =
                credits.isEmpty() ? Optional.empty() : mainMaterial(sentences);
        List<Telling> told = new ArrayList<>();
        for (int i = from; i < to; i++) {
            NamedSentence sentence = passage.sentences().get(i);
            told.add(
                    new Telling(
                            passage,
                            i,
                            credits,
                            subject(sentence, main).map(it -> asNamed(it, sentence))));
        }
        return told;
    }

    /// The composite named first, with what carries it where a later sentence says so. Where the
    /// sentence that opens the episode names phases alone, the composite must have one of them.
    private Optional<MaterialMention> mainMaterial(List<NamedSentence> episode) {
        NamedSentence opening = episode.getFirst();
        List<MaterialMention> phases =
                opening.materials().stream().filter(Wholes::isHostPhase).toList();
        Optional<MaterialMention> first =
                composites(List.of(opening))
                        .findFirst()
                        .or(() -> composites(episode).filter(it -> fits(it, phases)).findFirst())
                        .or(() -> together(phases))
                        .or(opening::topic);
        return first.map(it -> fullest(it, episode));
    }

    private static boolean fits(MaterialMention composite, List<MaterialMention> phases) {
        return phases.isEmpty()
                || phases.stream().anyMatch(it -> Wholes.haveCommonPhase(it, composite));
    }

    /// The first two phases as one heterostructure.
    private Optional<MaterialMention> together(List<MaterialMention> phases) {
        return phases.stream()
                .filter(it -> !Wholes.haveCommonPhase(it, phases.getFirst()))
                .findFirst()
                .map(second -> printed.of(Wholes.joined(phases.getFirst(), second)));
    }

    /// The name with the most parts that the episode gives the same phases; of equal ones rather a
    /// formula than a description ("X on graphene").
    private static MaterialMention fullest(MaterialMention material, List<NamedSentence> episode) {
        MaterialMention fuller =
                composites(episode)
                        .filter(it -> Wholes.sharePhases(material, it))
                        .filter(it -> Wholes.isPart(material, it))
                        .findFirst()
                        .orElse(material);
        return composites(episode)
                .filter(it -> it.entity().equals(fuller.entity()))
                .min(Comparator.comparing(it -> it.name().contains(" ")))
                .orElse(fuller);
    }

    private static Stream<MaterialMention> composites(List<NamedSentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.materials().stream())
                .filter(Wholes::isSolid);
    }

    private Optional<MaterialMention> subject(
            NamedSentence sentence, Optional<MaterialMention> main) {
        Optional<MaterialMention> own =
                sentence.topic()
                        .filter(it -> sentence.sentence().span().contains(it.span()))
                        .filter(it -> main.isEmpty() || Wholes.isSolid(it))
                        .filter(it -> main.isEmpty() || !Wholes.isPart(it, main.get()));
        return own.or(() -> main).or(() -> topic(sentence));
    }

    /// By the name that the sentence gives it, else by the one it was given last.
    private MaterialMention asNamed(MaterialMention subject, NamedSentence sentence) {
        Span span = sentence.sentence().span();
        if (span.contains(subject.span()) || isReview) {
            return subject;
        }
        Optional<MaterialMention> here =
                mentions.stream()
                        .filter(it -> it.entity().equals(subject.entity()))
                        .filter(it -> span.contains(it.span()))
                        .findFirst();
        return here.or(
                        () ->
                                mentions.stream()
                                        .filter(it -> it.entity().equals(subject.entity()))
                                        .filter(it -> it.span().end() <= span.start())
                                        .reduce((_, last) -> last))
                .orElse(subject);
    }

    /// A topic from elsewhere holds only where the sentence refers to it; in an article also where
    /// it cites nobody. An introduction tells of the field until it comes to the paper's own work.
    private Optional<MaterialMention> topic(NamedSentence sentence) {
        String text = document.text(sentence.sentence().span());
        if (!isReview && isIntroduction(sentence) && !OWN_WORK.matcher(text).find()) {
            return Optional.empty();
        }
        boolean refers = (isReview ? STRONG_ANAPHOR : ANAPHOR).matcher(text).find();
        boolean speaksForItself = !isReview && citations(sentence).isEmpty();
        return refers || speaksForItself ? sentence.topic().map(this::whole) : Optional.empty();
    }

    private boolean isIntroduction(NamedSentence sentence) {
        return document.headingBefore(sentence.sentence().span().start())
                .filter(it -> INTRODUCTION.matcher(document.text(it.title())).find())
                .isPresent();
    }

    /// A phase that is a part of the paper's own composite stands for it.
    private MaterialMention whole(MaterialMention topic) {
        return own.filter(it -> Wholes.isPart(topic, it)).orElse(topic);
    }

    private List<CitationMark> citations(NamedSentence sentence) {
        return document.citations(sentence.sentence().span());
    }
}
