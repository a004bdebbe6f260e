package org.heterograph.mention;

import org.heterograph.document.CitationMark;
import org.heterograph.document.Document;
import org.heterograph.document.PaperKind;
import org.heterograph.document.Span;
import org.heterograph.mention.acronym.Acronym;
import org.heterograph.mention.acronym.AcronymFinder;
import org.heterograph.mention.identity.Resolver;
import org.heterograph.mention.name.MaterialFinder;
import org.heterograph.mention.name.ModifiedNames;
import org.heterograph.mention.name.RawName;
import org.heterograph.mention.name.ReadableText;
import org.heterograph.mention.own.DefinedNames;
import org.heterograph.mention.own.OwnNames;
import org.heterograph.mention.own.ShortNames;
import org.heterograph.nlp.Annotator;
import org.heterograph.nlp.Sentence;
import org.heterograph.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds all that is named in a paper: materials, concepts, quantities, short forms, sentence
/// by sentence, and whom each sentence speaks of.
///
/// ```java
/// Mentions mentions = new MentionFinder(new Annotator(), VocabularyReader.read()).find(document);
/// ```
public final class MentionFinder {
    private final Annotator annotator;
    private final MaterialFinder materialFinder;
    private final TermFinder termFinder;
    private final QuantityFinder quantityFinder;
    private final AcronymFinder acronymFinder;

    public MentionFinder(Annotator annotator, Vocabulary vocabulary) {
        this.annotator = annotator;
        this.materialFinder = new MaterialFinder(vocabulary.names());
        this.acronymFinder = new AcronymFinder(materialFinder);
        this.termFinder = new TermFinder(vocabulary);
        this.quantityFinder = new QuantityFinder(vocabulary.units());
    }

    /// What is named in the paper's running text, captions, equations and tables.
    public Mentions find(Document document) {
        ReadableText readable = new ReadableText(document);
        List<Stretch> stretches = Stretch.of(document);
        List<Acronym> acronyms =
                Stretch.definitions(document, stretches)
                        .flatMap(it -> acronymFinder.find(readable, it).stream())
                        .toList();
        List<MaterialMention> materials = materials(document, readable, stretches, acronyms);
        TopicTracker topics = new TopicTracker(document, MainMaterial.of(document, materials));
        List<Passage> passages = new ArrayList<>();
        for (Stretch stretch : stretches) {
            topics.beginPassage();
            passages.add(passage(document, readable, stretch, materials, topics));
        }
        return new Mentions(passages, acronyms, materials);
    }

    private List<MaterialMention> materials(
            Document document,
            ReadableText readable,
            List<Stretch> stretches,
            List<Acronym> acronyms) {
        List<Span> places =
                Stream.concat(stretches.stream().map(Stretch::span), Stretch.namesOutside(document))
                        .sorted()
                        .toList();
        DefinedNames defined =
                new DefinedNames(
                        acronyms, materialFinder, it -> ShortNames.isSubstance(it, materialFinder));
        List<RawName> names =
                places.stream()
                        .flatMap(it -> materialFinder.find(readable, it).stream())
                        .flatMap(it -> defined.meant(it).stream())
                        .toList();
        ShortNames shortNames = new ShortNames(acronyms, names, materialFinder);
        OwnNames own = new OwnNames(acronyms, readable, places, shortNames, names, materialFinder);
        List<RawName> coined =
                places.stream()
                        .flatMap(it -> own.find(it, within(it, names, RawName::span)).stream())
                        .toList();
        BitSet taken = new BitSet();
        coined.forEach(it -> taken.set(it.span().start(), it.span().end()));
        List<RawName> bare =
                Stream.concat(names.stream().filter(it -> isApart(it, taken)), coined.stream())
                        .sorted(Comparator.comparing(RawName::span))
                        .toList();
        List<RawName> all = new ModifiedNames(readable, materialFinder).whole(bare);
        Resolver resolver =
                new Resolver(acronyms, all, readable, document.front().kind() == PaperKind.REVIEW);
        return all.stream()
                .map(
                        it ->
                                new MaterialMention(
                                        it.span(), it.name(), it.composite(), resolver.entity(it)))
                .toList();
    }

    /// A name within a coined one, as the `MoS2` of `MoS2-G-2`, is no name of its own.
    private static boolean isApart(RawName name, BitSet coined) {
        int next = coined.nextSetBit(name.span().start());
        return next < 0 || next >= name.span().end();
    }

    private Passage passage(
            Document document,
            ReadableText readable,
            Stretch stretch,
            List<MaterialMention> allMaterials,
            TopicTracker topics) {
        Span span = stretch.span();
        List<MaterialMention> materials = within(span, allMaterials, MaterialMention::span);
        List<QuantityMention> quantities =
                apart(quantityFinder.find(document, readable, span), materials);
        List<TermMention> terms = termFinder.find(readable, span);
        List<NamedSentence> sentences = new ArrayList<>();
        for (Sentence sentence : sentences(document, span, materials, quantities)) {
            List<MaterialMention> named =
                    within(sentence.span(), materials, MaterialMention::span).stream()
                            .filter(it -> !it.isClass())
                            .toList();
            TopicTracker.Setting setting = topics.next(sentence.span(), named);
            sentences.add(
                    new NamedSentence(
                            sentence,
                            named,
                            within(sentence.span(), terms, TermMention::span),
                            within(sentence.span(), quantities, QuantityMention::span),
                            setting.topic(),
                            setting.credits()));
        }
        return new Passage(stretch.block(), span, stretch.section(), sentences);
    }

    private List<Sentence> sentences(
            Document document,
            Span span,
            List<MaterialMention> materials,
            List<QuantityMention> quantities) {
        List<Span> whole =
                Stream.concat(
                                materials.stream().map(MaterialMention::span),
                                quantities.stream().map(QuantityMention::span))
                        .sorted()
                        .toList();
        List<Span> marks = document.citations(span).stream().map(CitationMark::span).toList();
        return annotator.annotate(document.text(), span, whole, marks);
    }

    /// A number within a material's name is no quantity.
    private static List<QuantityMention> apart(
            List<QuantityMention> quantities, List<MaterialMention> materials) {
        return quantities.stream()
                .filter(it -> materials.stream().noneMatch(m -> m.span().overlaps(it.span())))
                .toList();
    }

    private static <T> List<T> within(
            Span span, List<T> all, java.util.function.Function<T, Span> spanOf) {
        return all.stream().filter(it -> span.contains(spanOf.apply(it))).toList();
    }
}
