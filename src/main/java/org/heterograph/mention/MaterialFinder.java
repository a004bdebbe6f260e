package org.heterograph.mention;

import org.heterograph.chemistry.Composite;
import org.heterograph.chemistry.MaterialNameParser;
import org.heterograph.chemistry.NameMatch;
import org.heterograph.chemistry.NameTable;
import org.heterograph.document.Span;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds names of materials in a stretch: formulas, composites, names of the vocabulary.
final class MaterialFinder {
    /// `Na+/Na`
    private static final Pattern REFERENCE_ELECTRODE =
            Pattern.compile("([A-Z][a-z]?)\\d?[+⁺]?/\\1(?:\\d?[+⁺])?");

    private final MaterialNameParser parser;

    MaterialFinder(NameTable names) {
        parser = new MaterialNameParser(names);
    }

    List<RawName> find(ReadableText readable, Span stretch) {
        String text = readable.of(stretch);
        List<RawName> names =
                parser.find(text).stream()
                        .filter(
                                it ->
                                        !REFERENCE_ELECTRODE
                                                .matcher(text.substring(it.start(), it.end()))
                                                .matches())
                        .map(it -> rawName(text, it, stretch.start()))
                        .toList();
        return NameJoiner.join(readable, stretch, names);
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
