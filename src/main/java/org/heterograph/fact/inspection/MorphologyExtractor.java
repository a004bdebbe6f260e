package org.heterograph.fact.inspection;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Morphology;
import org.heterograph.fact.sentence.Narrative;
import org.heterograph.fact.sentence.SentenceClaims;
import org.heterograph.fact.sentence.SentenceClaims.Rule;
import org.heterograph.fact.sentence.Subjects;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Mentions;
import org.heterograph.mention.TermMention;
import org.heterograph.nlp.DependencyParser;
import org.heterograph.vocabulary.Vocabulary;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// States of what shape materials and their parts are.
///
/// A shape belongs to the name right before it ("SnS nanorods", "hollow SnS spheres") or behind
/// "of"; else to what the sentence speaks of. Where the name is only a phase of that, it is the
/// part that has the shape.
public final class MorphologyExtractor implements Extractor {
    private static final Rule NAMED = new Rule("morphology.name", 0.85);
    private static final Rule SPOKEN_OF = new Rule("morphology.subject", 0.6);

    /// Where a figure or technique shows it of what the sentences before speak of.
    private static final Rule SHOWN = new Rule("morphology.shown", 0.6);

    private static final Set<String> BESIDE_NAMES = Wording.words("told_beside_names");

    private static final Pattern LOOKING = Wording.pattern("{looking_techniques}");

    private static final Pattern FIGURE = Pattern.compile("\\b(?:[Ff]ig(?:ure)?s?|FIG)\\b");

    /// Where the grammar does not give it the shape.
    private static final Rule NEAR = new Rule("morphology.near", 0.3);

    /// Shapes by which parts of a crystal are called as well.
    private static final Set<String> OF_CRYSTALS = Wording.words("crystal_shapes");

    private static final Pattern CRYSTAL = Wording.pattern("\\b{crystals}");

    private final Vocabulary vocabulary;
    private final DependencyParser parser;

    /// @param parser of the sentences that give a shape to what they speak of
    public MorphologyExtractor(Vocabulary vocabulary, DependencyParser parser) {
        this.vocabulary = vocabulary;
        this.parser = parser;
    }

    @Override
    public List<Statement> extract(Document document, Mentions mentions) {
        List<Statement> statements = new ArrayList<>();
        Set<List<String>> said = new HashSet<>();
        List<Telling> narrative = Narrative.of(document, mentions);
        Reading reading =
                new Reading(
                        document,
                        new SentenceClaims(document),
                        new Subjects(document, narrative),
                        new ShapeHolder(document),
                        new ShapeWords(document),
                        parser);
        ShapeSize size = new ShapeSize(document, vocabulary);
        for (Telling telling : narrative) {
            for (TermMention shape : shapes(document, telling)) {
                reading.statements(telling, size.sized(telling, shape))
                        .filter(it -> said.add(key(telling, it)))
                        .forEach(statements::add);
            }
        }
        return statements;
    }

    /// The octahedra of a crystal structure are no shape of a particle.
    private static List<TermMention> shapes(Document document, Telling telling) {
        boolean crystal = CRYSTAL.matcher(document.text(telling.span())).find();
        return telling.sentence().terms("morphologies").stream()
                .filter(it -> !crystal || !OF_CRYSTALS.contains(it.concept().notation()))
                .toList();
    }

    /// A section says it once.
    private static List<String> key(Telling telling, Statement statement) {
        return List.of(telling.passage().section(), statement.claim().fact().value());
    }

    /// One paper while it is read.
    private record Reading(
            Document document,
            SentenceClaims claims,
            Subjects subjects,
            ShapeHolder holder,
            ShapeWords words,
            DependencyParser parser) {
        Stream<Statement> statements(Telling telling, TermMention shape) {
            Optional<MaterialMention> named = holder.find(telling, shape.span());
            if (words.isNoShape(shape.span())) {
                return Stream.empty();
            }
            if (named.isPresent()) {
                return isMereName(named.get(), shape.span())
                                || subjects.isGeneral(telling, named.get())
                        ? Stream.empty()
                        : subjects.together(telling, named.get()).stream()
                                .flatMap(it -> named(telling, shape, it));
            }
            return words.isSaid(telling, shape.span())
                    ? subjects.one(telling, shape.span(), true).stream()
                            .filter(it -> !subjects.isGeneral(telling, it))
                            .map(it -> spokenOf(telling, shape, it))
                    : Stream.empty();
        }

        private Statement spokenOf(Telling telling, TermMention shape, MaterialMention it) {
            return statement(telling, shape, it, Optional.empty(), rule(telling, shape, it));
        }

        private Rule rule(Telling telling, TermMention shape, MaterialMention it) {
            if (!telling.span().contains(it.span())) {
                return isShown(telling, shape) ? SHOWN : NEAR;
            }
            boolean said = ShapeGrammar.of(document, telling, parser).isSaidOf(shape.span(), it);
            return said ? SPOKEN_OF : NEAR;
        }

        /// "The TEM images in Fig. 2 show thin flakes": what the paper looks at, and no other
        /// material in sight.
        private boolean isShown(Telling telling, TermMention shape) {
            return telling.credits().isEmpty()
                    && !BESIDE_NAMES.contains(shape.concept().notation())
                    && telling.sentence().materials().stream().noneMatch(ShapeHolder::hasShape)
                    && (FIGURE.matcher(document.text(telling.span())).find()
                            || telling.sentence().terms("techniques").stream()
                                    .map(it -> it.concept().notation())
                                    .anyMatch(it -> LOOKING.matcher(it).matches()));
        }

        /// Of a composite and its part that the sentence names, both: the part has the shape, and
        /// the composite has such a part. A review tells of the composite.
        private Stream<Statement> named(Telling telling, TermMention shape, MaterialMention it) {
            Optional<MaterialMention> whole =
                    subjects.isTold(telling) ? subjects.whole(telling, it) : Optional.empty();
            Stream<Statement> ofWhole =
                    whole.stream()
                            .map(all -> statement(telling, shape, all, Optional.of(it), NAMED));
            Stream<Statement> own =
                    whole.isPresent() && subjects.isTold(telling)
                            ? Stream.empty()
                            : Stream.of(statement(telling, shape, it, Optional.empty(), NAMED));
            return Stream.concat(ofWhole, own);
        }

        /// `carbon nanotubes` are no more than the name of a support: nothing is said of its shape.
        private static boolean isMereName(MaterialMention it, Span shape) {
            return it.composite().kind().equals("support") && it.span().contains(shape);
        }

        private Statement statement(
                Telling telling,
                TermMention shape,
                MaterialMention material,
                Optional<MaterialMention> part,
                Rule rule) {
            String notation = shape.concept().notation();
            MaterialMention bearer = part.orElse(material);
            Span quote = rule == NAMED ? bearer.span().cover(shape.span()) : telling.span();
            Optional<String> name = part.map(MaterialMention::name);
            return new Morphology(
                    claims.claim(
                            telling,
                            quote,
                            Optional.of(material),
                            rule,
                            "morphology",
                            notation,
                            name.orElse("")),
                    material.name(),
                    notation,
                    name);
        }
    }
}
