package org.heterograph.fact.inspection;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Morphology;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// States of what shape materials and their parts are.
///
/// A shape belongs to the name right before it ("SnS nanorods", "hollow SnS spheres") or behind
/// "of"; else to what the sentence speaks of. Where the name is only a phase of that, it is the
/// part that has the shape.
public final class MorphologyExtractor implements Extractor {
    private static final Rule NAMED = new Rule("morphology.name", 0.85);
    private static final Rule SPOKEN_OF = new Rule("morphology.subject", 0.6);

    /// Between a name and its shape: other shapes, sizes, adjectives.
    private static final Pattern NEAR =
            Pattern.compile(
                    "[\\s\\u2010-\\u2015-]*(?:(?:hollow|porous|hierarchical|hybrid|heterostructured|ultrathin|composite|\\d[\\w.]*)[\\s-]+){0,2}");

    private static final Pattern OF =
            Pattern.compile("\\s*(?:\\([^()]{1,12}\\)\\s*)?of\\s+(?:the\\s+)?(?:[\\w-]+\\s){0,2}?");

    /// A shape may stand before the name: `hollow SnS2`, `porous N-doped carbon`.
    private static final Pattern BEFORE = Pattern.compile("[\\s-]+");

    /// Everyday words, shapes of a material only beside its name.
    private static final Pattern PLAIN =
            Pattern.compile(
                    "(?i)(?:flower|sheet|plate|flake|wire|rod|tube|belt|fib(?:er|re)|cube|sphere|particle|film|foam|needle|cluster|dot|array|shell|bulk|crystal)s?|bulk|dense|crystalline|heterostructured?|heterostructures?|pores?|porosity");

    private static final Pattern OTHER_BEFORE =
            Pattern.compile(
                    "(?i)(?:\\b(?:SEI|CEI|interphase|passivation|surface|polymer|copper|Cu|gel|passivating|protective|electrolyte)[\\s-]*)$");

    private static final Pattern OTHER_BEHIND =
            Pattern.compile(
                    "(?i)\\s*(?:oxides?|(?:double\\s)?hydroxides?|cathodes?|electrolytes?|separators?|membranes?|thickness|volumes?|sizes?|diameters?|distributions?)\\b");

    /// Verbs by which something has a shape, no other clause between.
    private static final Pattern HAS =
            Pattern.compile(
                    "(?i)\\b(?:is|are|was|were|has|have|had|with|of|into|show(?:s|ed|ing)?|exhibit(?:s|ed|ing)?|display(?:s|ed|ing)?|possess(?:es|ed|ing)?|present(?:s|ed|ing)?|reveal(?:s|ed|ing)?|form(?:s|ed|ing)?|consist(?:s|ed|ing)?|retain(?:s|ed|ing)?|maintain(?:s|ed|ing)?|confirm(?:s|ed|ing)?)\\s[^,;:()]{0,60}$");

    private static final int REACH = 40;
    private static final int REACH_OF_VERB = 90;

    /// @param vocabulary its terms come with the mentions
    public MorphologyExtractor(Vocabulary vocabulary) {}

    @Override
    public List<Statement> extract(Document document, Mentions mentions) {
        List<Statement> statements = new ArrayList<>();
        SentenceClaims claims = new SentenceClaims(document);
        Set<List<String>> said = new HashSet<>();
        for (Telling telling : Narrative.of(document, mentions)) {
            for (TermMention shape : telling.sentence().terms("morphologies")) {
                statement(document, claims, telling, shape)
                        .filter(it -> said.add(key(telling, it)))
                        .ifPresent(statements::add);
            }
        }
        return statements;
    }

    /// A section says it once.
    private static List<String> key(Telling telling, Statement statement) {
        return List.of(telling.passage().section(), statement.claim().fact().value());
    }

    private static Optional<Statement> statement(
            Document document, SentenceClaims claims, Telling telling, TermMention shape) {
        Optional<MaterialMention> named = named(document, telling, shape.span());
        boolean spokenOf = named.isEmpty() && !isSaidOf(document, telling, shape.span());
        if (spokenOf || named.filter(it -> isMereName(it, shape.span())).isPresent()) {
            return Optional.empty();
        }
        if (named.isEmpty() && isOfSomethingElse(document, shape)) {
            return Optional.empty();
        }
        Optional<MaterialMention> material =
                named.filter(it -> !isPart(telling, it)).or(telling::subject);
        return material.map(it -> statement(claims, telling, shape, it, named));
    }

    /// `carbon nanotubes` are no more than the name of a support: nothing is said of its shape.
    private static boolean isMereName(MaterialMention it, Span shape) {
        return it.span().contains(shape) && it.composite().kind().equals("support");
    }

    /// Whether the words before the shape say that what the sentence speaks of has it.
    private static boolean isSaidOf(Document document, Telling telling, Span shape) {
        int from = Math.max(telling.span().start(), shape.start() - REACH_OF_VERB);
        return HAS.matcher(document.text().substring(from, shape.start())).find();
    }

    /// A phase of what the sentence speaks of, or a support of it.
    private static boolean isPart(Telling telling, MaterialMention named) {
        boolean support = named.composite().phases().isEmpty();
        return telling.isPartOfSubject(named)
                || support && telling.subject().filter(MaterialMention::isComposite).isPresent();
    }

    private static Statement statement(
            SentenceClaims claims,
            Telling telling,
            TermMention shape,
            MaterialMention material,
            Optional<MaterialMention> named) {
        String notation = shape.concept().notation();
        Optional<String> part = named.filter(it -> isPart(telling, it)).map(MaterialMention::name);
        Span quote = named.map(it -> it.span().cover(shape.span())).orElse(telling.span());
        return new Morphology(
                claims.claim(
                        telling,
                        quote,
                        Optional.of(material),
                        named.isPresent() ? NAMED : SPOKEN_OF,
                        "morphology",
                        notation,
                        part.orElse("")),
                material.name(),
                notation,
                part);
    }

    /// The material that the shape's own phrase names.
    private static Optional<MaterialMention> named(Document document, Telling telling, Span shape) {
        List<MaterialMention> materials =
                telling.sentence().materials().stream()
                        .filter(it -> !it.composite().kind().equals("ion"))
                        .toList();
        return materials.stream()
                .filter(it -> it.span().contains(shape))
                .findFirst()
                .or(() -> before(document, materials, shape))
                .or(() -> behind(document, materials, shape));
    }

    private static Optional<MaterialMention> before(
            Document document, List<MaterialMention> materials, Span shape) {
        return materials.stream()
                .filter(it -> it.span().end() <= shape.start())
                .filter(it -> it.span().end() >= shape.start() - REACH)
                .max(Comparator.comparing(MaterialMention::span))
                .filter(it -> between(document, it.span().end(), shape.start(), NEAR));
    }

    private static Optional<MaterialMention> behind(
            Document document, List<MaterialMention> materials, Span shape) {
        return materials.stream()
                .filter(it -> it.span().start() >= shape.end())
                .filter(it -> it.span().start() <= shape.end() + REACH)
                .findFirst()
                .filter(
                        it ->
                                between(document, shape.end(), it.span().start(), OF)
                                        || between(
                                                document, shape.end(), it.span().start(), BEFORE));
    }

    private static boolean between(Document document, int from, int to, Pattern pattern) {
        return pattern.matcher(document.text(new Span(from, to))).matches();
    }

    /// "SEI film", "layered oxide cathode": shapes of other things than the material.
    private static boolean isOfSomethingElse(Document document, TermMention term) {
        Span shape = term.span();
        boolean plain = PLAIN.matcher(document.text(shape)).matches();
        int from = Math.max(0, shape.start() - REACH);
        int to = Math.min(document.text().length(), shape.end() + REACH);
        return plain
                || OTHER_BEFORE.matcher(document.text().substring(from, shape.start())).find()
                || OTHER_BEHIND.matcher(document.text().substring(shape.end(), to)).lookingAt();
    }
}
