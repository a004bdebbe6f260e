package org.heterograph.mention.name;

import org.heterograph.chemistry.Composite;
import org.heterograph.chemistry.MaterialNameParser;
import org.heterograph.chemistry.NameMatch;
import org.heterograph.chemistry.NameTable;
import org.heterograph.document.Span;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds names of materials in a stretch: formulas, composites, names of the vocabulary.
public final class MaterialFinder {
    /// What the vocabulary calls the words that make an element's name an attribute.
    private static final String ATTRIBUTE = "attribute of an element";

    private static final String GENERAL_CARBON = "C";

    private static final Pattern NEXT_WORD = Pattern.compile("[\\s‐‑–-](?<word>[a-z]{4,20})\\b");

    private final NameTable names;
    private final MaterialNameParser parser;

    public MaterialFinder(NameTable names) {
        this.names = names;
        parser = new MaterialNameParser(names);
    }

    public List<RawName> find(ReadableText readable, Span stretch) {
        String text = readable.of(stretch);
        List<RawName> cells = CellFinder.find(readable, stretch);
        List<RawName> found =
                parser.find(text).stream()
                        .filter(it -> !Lookalikes.isNone(text, it))
                        .filter(it -> isCharged(readable, stretch, text, it))
                        .filter(it -> !isAttribute(text, it))
                        .map(it -> WordNames.whole(text, rawName(text, it, 0)))
                        .toList();
        List<RawName> whole =
                WordNames.joined(text, found).stream()
                        .map(it -> it.shifted(stretch.start()))
                        .filter(it -> cells.stream().noneMatch(c -> c.span().overlaps(it.span())))
                        .toList();
        return Stream.concat(NameJoiner.join(readable, stretch, whole).stream(), cells.stream())
                .sorted(Comparator.comparing(RawName::span))
                .toList();
    }

    /// The dash of `O3-type` and `N-doped` is a hyphen, that of `Cl-` a charge when it is raised.
    private static boolean isCharged(
            ReadableText readable, Span stretch, String text, NameMatch it) {
        return !Lookalikes.endsWithHyphen(text.substring(it.start(), it.end()))
                || readable.isRaised(stretch.start() + it.end() - 1);
    }

    /// `sodium storage`, `carbon atoms`, `sulfur vacancies`: the element, not the substance, as the
    /// next word tells.
    private boolean isAttribute(String text, NameMatch it) {
        boolean element =
                Lookalikes.isElement(it.composite())
                                && !Character.isDigit(text.charAt(it.end() - 1))
                        || it.composite().identity().equals(GENERAL_CARBON)
                                && it.end() - it.start() > 1;
        Matcher next = NEXT_WORD.matcher(text).region(it.end(), text.length());
        return element
                && next.lookingAt()
                && names.find(next.group("word"))
                        .filter(entry -> entry.canonical().equals(ATTRIBUTE))
                        .isPresent();
    }

    /// The material that a short form stands for, when its own letters make a name.
    public Optional<Composite> parse(String name) {
        return parser.parse(name);
    }

    private static RawName rawName(String text, NameMatch it, int by) {
        Span span = new Span(it.start(), it.end());
        return new RawName(span.shifted(by), onOneLine(span.of(text)), it.composite());
    }

    /// Whether the vocabulary has it, as a name or as none.
    public boolean knows(String name) {
        return names.find(name).isPresent();
    }

    /// The symbol of an element for its name, any other word for itself.
    public String symbol(String word) {
        return names.find(word)
                .flatMap(NameTable.Entry::formula)
                .filter(it -> it.matches("[A-Z][a-z]?"))
                .orElse(word);
    }

    public static String onOneLine(String name) {
        return name.replaceAll("\\s+", " ").strip();
    }
}
