package org.heterograph.fact.inspection;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.vocabulary.Wording;

import java.util.regex.Pattern;

/// Tells whether a sentence gives the shape that it names to what it speaks of.
final class ShapeWords {
    /// Everyday words, shapes of a material only beside its name.
    private static final Pattern PLAIN = Wording.pattern("(?i){plain_shapes}");

    private static final Pattern OTHER_BEFORE =
            Wording.pattern("(?i)(?:\\b{other_holders}[\\s-]*)$");

    /// "prevents the growth of dendrites", "instead of nanosheets": shapes that are not there.
    private static final Pattern ABSENT =
            Pattern.compile(
                    "(?i)\\b(?:prevent|avoid|suppress|inhibit|without|instead\\sof|rather\\sthan|unlike|free\\sof|no|not|little|few|hardly|lack|absence\\sof|impedes?)\\w{0,3}\\s(?:(?!(?:and|but)\\b)[\\w-]+\\s){0,5}$");

    private static final Pattern OTHER_BEHIND = Wording.pattern("(?i)\\s*{other_things_shaped}\\b");

    /// `MnO6 octahedra`, `sheets of MnO6`: parts of a lattice.
    private static final Pattern LATTICE_BEFORE =
            Pattern.compile(
                    "(?:\\b(?:TM|M|[A-Z][a-z]?)O[46]|\\bT?MO2|\\b(?:edge|corner|face)[\\s-]shar(?:ed|ing))\\s$");

    private static final Pattern LATTICE_BEHIND =
            Pattern.compile("^\\sof\\s(?:edge-sharing\\s)?(?:(?:TM|M|[A-Z][a-z]?)O[46]|T?MO2)\\b");

    private static final Pattern BULK = Pattern.compile("(?i)bulky?");

    private static final Pattern SUPPOSED =
            Pattern.compile(
                    "(?i)\\b(?:assum|approximat|model|simulat|idealiz|terminolog|kernel)\\w*");

    /// Verbs by which something has a shape, no other clause between.
    private static final Pattern HAS =
            Pattern.compile(
                    "(?i)\\b(?:is|are|was|were|has|have|had|with|of|into|become|becomes|became|composed|containing|contain|contains|show(?:s|ed|ing)?|exhibit(?:s|ed|ing)?|display(?:s|ed|ing)?|possess(?:es|ed|ing)?|present(?:s|ed|ing)?|reveal(?:s|ed|ing)?|form(?:s|ed|ing)?|consist(?:s|ed|ing)?|retain(?:s|ed|ing)?|maintain(?:s|ed|ing)?|confirm(?:s|ed|ing)?|indicat(?:es|ed|ing)|suggest(?:s|ed|ing)?|obtain(?:s|ed|ing)?|observ(?:e|ed|ing)|demonstrat(?:es|ed|ing))\\s[^,;:()]{0,70}$");

    /// "many mesopores are observed", "the layered structure is kept".
    private static final Pattern SEEN =
            Pattern.compile(
                    "(?i)\\s(?:[\\w-]+\\s){0,3}?(?:(?:is|are|was|were|remains?|can\\sbe|could\\sbe)\\s(?:\\w+ly\\s|also\\s|still\\s|well\\s){0,2}(?:observed|seen|found|formed|obtained|gained|kept|retained|maintained|preserved|intact|visible|present|uniformly|distributed|interconnected|assembled|connected))\\b");

    private static final int REACH = 40;
    private static final int REACH_OF_VERB = 100;

    private final Document document;

    ShapeWords(Document document) {
        this.document = document;
    }

    boolean isSaid(Telling telling, Span shape) {
        return !isOfSomethingElse(shape)
                && !isAbsent(telling, shape)
                && !isNoShape(shape)
                && !SUPPOSED.matcher(document.text(telling.span())).find()
                && (isHad(telling, shape) || isSeen(telling, shape));
    }

    private boolean isAbsent(Telling telling, Span shape) {
        int from = Math.max(telling.span().start(), shape.start() - REACH_OF_VERB);
        return ABSENT.matcher(document.text().substring(from, shape.start())).find();
    }

    /// Whether the words before the shape say that what the sentence speaks of has it.
    private boolean isHad(Telling telling, Span shape) {
        int from = Math.max(telling.span().start(), shape.start() - REACH_OF_VERB);
        return HAS.matcher(document.text().substring(from, shape.start())).find();
    }

    private boolean isSeen(Telling telling, Span shape) {
        int to = Math.min(telling.span().end(), shape.end() + REACH_OF_VERB);
        return shape.end() <= to
                && SEEN.matcher(document.text().substring(shape.end(), to)).lookingAt();
    }

    /// Whether it tells of a lattice, or of a material as such ("bulk SnS").
    boolean isNoShape(Span shape) {
        return isLattice(shape) || BULK.matcher(document.text(shape)).matches();
    }

    private boolean isLattice(Span shape) {
        int from = Math.max(0, shape.start() - REACH);
        int to = Math.min(document.text().length(), shape.end() + REACH);
        return LATTICE_BEFORE.matcher(document.text().substring(from, shape.start())).find()
                || LATTICE_BEHIND.matcher(document.text().substring(shape.end(), to)).find();
    }

    /// "SEI film", "layered oxide cathode": shapes of other things than the material.
    private boolean isOfSomethingElse(Span shape) {
        int from = Math.max(0, shape.start() - REACH);
        int to = Math.min(document.text().length(), shape.end() + REACH);
        return PLAIN.matcher(document.text(shape)).matches()
                || OTHER_BEFORE.matcher(document.text().substring(from, shape.start())).find()
                || OTHER_BEHIND.matcher(document.text().substring(shape.end(), to)).lookingAt();
    }
}
