package org.heterograph.vocabulary;

import org.heterograph.chemistry.NameTable;
import org.heterograph.quantity.Unit;
import org.heterograph.quantity.UnitCatalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/// Makes concepts, metrics, units and names of substances of the blocks that were read.
final class VocabularyAssembler {
    private final Map<String, Block> concepts = new LinkedHashMap<>();

    private final List<WordClass> classes = new ArrayList<>();
    private final WordClasses words;

    VocabularyAssembler(Collection<Block> blocks) {
        for (Block block : blocks) {
            if (!block.all(Terms.WORDS).isEmpty()) {
                classes.add(wordClass(block));
            } else if (block.first(Terms.NOTATION).isPresent()) {
                concepts.put(block.iri(), block);
            }
        }
        words = new WordClasses(classes);
    }

    private static WordClass wordClass(Block block) {
        return new WordClass(
                block.iri().substring(block.iri().lastIndexOf('/') + 1),
                block.one(Terms.LABEL),
                block.one(Terms.COMMENT),
                block.all(Terms.WORDS),
                block.all(Terms.EXAMPLE));
    }

    Vocabulary vocabulary() {
        return new Vocabulary(
                concepts.values().stream().map(this::concept).toList(),
                of("metrics").map(this::metric).filter(it -> !it.concept().isNone()).toList(),
                new UnitCatalog(of("units").map(VocabularyAssembler::unit).toList()),
                new NameTable(of("materials").map(VocabularyAssembler::name).toList()),
                of("mechanisms").map(this::cues).toList(),
                classes);
    }

    private Cues cues(Block block) {
        List<String> raises = expressions(block, Terms.RAISES);
        List<String> lowers = expressions(block, Terms.LOWERS);
        return new Cues(
                block.one(Terms.NOTATION),
                claim(block, raises.isEmpty() && lowers.isEmpty()),
                raises,
                expressions(block, Terms.RAISED_BY),
                lowers,
                expressions(block, Terms.LOWERED_BY));
    }

    private static Cues.Claim claim(Block block, boolean isNamed) {
        return switch (block.first(Terms.CLAIMED_BY).orElse("")) {
            case "name" -> Cues.Claim.NAMED;
            case "alone" -> Cues.Claim.ALONE;
            case "nothing" -> Cues.Claim.PROCESS;
            case "" -> isNamed ? Cues.Claim.CAUSE : Cues.Claim.TOLD;
            case String other ->
                    throw new InvalidVocabularyException(block.iri(), "is claimed by " + other);
        };
    }

    /// With the words of classes in their place.
    private List<String> expressions(Block block, String property) {
        return block.all(property).stream().map(it -> expression(block, it)).toList();
    }

    private String expression(Block block, String told) {
        String expression =
                words.expanded(told, " ")
                        .replace(" … ", "[\\s-](?:[\\w+-]{1,20}\\s){0,3}?")
                        .replace(" ", "[\\s-]");
        try {
            Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            throw new InvalidVocabularyException(block.iri(), "is told by no words: " + told);
        }
        return expression;
    }

    private Stream<Block> of(String scheme) {
        return concepts.values().stream().filter(block -> scheme(block).equals(scheme));
    }

    private static String scheme(Block block) {
        String scheme = block.one(Terms.IN_SCHEME);
        if (!scheme.startsWith(Terms.SCHEMES)) {
            throw new InvalidVocabularyException(block.iri(), "is in no scheme of ours: " + scheme);
        }
        return scheme.substring(Terms.SCHEMES.length());
    }

    private Concept concept(Block block) {
        Concept concept =
                new Concept(
                        scheme(block),
                        block.one(Terms.NOTATION),
                        block.one(Terms.PREFERRED),
                        labels(block),
                        block.first(Terms.BROADER).map(wider -> notation(block, wider)),
                        block.first(Terms.DEFINITION).orElse(""),
                        block.all(Terms.EXAMPLE));
        if (!concept.iri().equals(block.iri())) {
            throw new InvalidVocabularyException(block.iri(), "should be " + concept.iri());
        }
        return concept;
    }

    private static List<String> labels(Block block) {
        List<String> labels = new ArrayList<>(block.all(Terms.PREFERRED));
        labels.addAll(block.all(Terms.ALTERNATIVE));
        labels.addAll(block.all(Terms.HIDDEN));
        return labels;
    }

    private String notation(Block from, String iri) {
        Block to = concepts.get(iri);
        if (to == null) {
            throw new InvalidVocabularyException(from.iri(), "names an unknown concept: " + iri);
        }
        return to.one(Terms.NOTATION);
    }

    private Metric metric(Block block) {
        List<String> units =
                Stream.of(Terms.CANONICAL_UNIT, Terms.PRINTED_IN)
                        .flatMap(property -> block.all(property).stream())
                        .map(unit -> notation(block, unit))
                        .distinct()
                        .toList();
        return new Metric(
                concept(block),
                units,
                block.number(Terms.LOWEST).orElse(Double.NEGATIVE_INFINITY),
                block.number(Terms.HIGHEST).orElse(Double.POSITIVE_INFINITY),
                new Metric.Traits(
                        isTrue(block, Terms.IMPLIED_BY_UNIT),
                        isTrue(block, Terms.IMPLIED_BY_PEAK),
                        isTrue(block, Terms.IS_SETTING),
                        isTrue(block, Terms.IS_RANGE),
                        block.all(Terms.SHOWN_BY).stream().map(it -> notation(block, it)).toList(),
                        block.all(Terms.SYMBOL)));
    }

    private static boolean isTrue(Block block, String property) {
        return block.first(property).filter("true"::equals).isPresent();
    }

    private static UnitCatalog.Entry unit(Block block) {
        Unit unit =
                new Unit(
                        block.one(Terms.NOTATION),
                        block.one(Terms.DIMENSION),
                        block.number(Terms.FACTOR).orElse(1),
                        block.number(Terms.OFFSET).orElse(0));
        return new UnitCatalog.Entry(unit, labels(block));
    }

    private static NameTable.Entry name(Block block) {
        Optional<String> formula = block.first(Terms.FORMULA);
        return new NameTable.Entry(
                block.one(Terms.NOTATION), block.one(Terms.KIND), formula, labels(block));
    }
}
