package org.heterograph.mention;

import org.heterograph.chemistry.Composite;
import org.heterograph.chemistry.MaterialNameParser;
import org.heterograph.chemistry.NameMatch;
import org.heterograph.chemistry.NameTable;
import org.heterograph.document.Span;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds names of materials in a stretch: formulas, composites, names of the vocabulary.
final class MaterialFinder {
    /// `Na+/Na`
    private static final Pattern REFERENCE_ELECTRODE =
            Pattern.compile("([A-Z][a-z]?)\\d?[+⁺]?/\\1(?:\\d?[+⁺])?");

    /// `C–O`
    private static final Pattern BOND = Pattern.compile("[CNOSHPFB](?:[-–=≡‐][CNOSHPFB]){1,2}");

    private static final Pattern RADIATION =
            Pattern.compile("(?:Cu|Mo|Al|Mg|Co|Fe)[-–\\s]?K[aα]?\\d?");

    private final MaterialNameParser parser;

    MaterialFinder(NameTable names) {
        parser = new MaterialNameParser(names);
    }

    List<RawName> find(ReadableText readable, Span stretch) {
        String text = readable.of(stretch);
        List<RawName> cells = CellFinder.find(readable, stretch);
        List<RawName> names =
                parser.find(text).stream()
                        .filter(it -> isName(text.substring(it.start(), it.end())))
                        .map(it -> WordNames.whole(text, rawName(text, it, 0)))
                        .map(it -> it.shifted(stretch.start()))
                        .filter(it -> cells.stream().noneMatch(c -> c.span().overlaps(it.span())))
                        .toList();
        return Stream.concat(NameJoiner.join(readable, stretch, names).stream(), cells.stream())
                .sorted(Comparator.comparing(RawName::span))
                .toList();
    }

    /// A single letter in running text is a band, an axis or a panel; `Cu Kα` is a radiation.
    private static boolean isName(String printed) {
        return printed.length() > 1
                && !REFERENCE_ELECTRODE.matcher(printed).matches()
                && !RADIATION.matcher(printed).matches()
                && !BOND.matcher(printed).matches();
    }

    /// The material that a short form stands for, when its own letters make a name.
    Optional<Composite> parse(String name) {
        return parser.parse(name);
    }

    private static RawName rawName(String text, NameMatch it, int by) {
        Span span = new Span(it.start(), it.end());
        return new RawName(span.shifted(by), onOneLine(span.of(text)), it.composite());
    }

    static String onOneLine(String name) {
        return name.replaceAll("\\s+", " ").strip();
    }
}
