package org.heterograph.mention.own;

import org.heterograph.chemistry.Composite;
import org.heterograph.document.Span;
import org.heterograph.mention.name.Kinds;
import org.heterograph.mention.name.MaterialFinder;
import org.heterograph.mention.name.RawName;
import org.heterograph.mention.name.ReadableText;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what a paper sets its own electrode against without another name: `the traditional
/// electrode`, `the control sample`. Named so more than once, it is one thing that values are of.
final class ControlNames {
    private static final Pattern CONTROL =
            Wording.pattern(
                    "(?<article>\\b[Tt]he\\s)?\\b(?<name>(?:traditional|conventional|control|blank|unmodified|untreated|uncoated|undoped|commercial)\\s{controls}|(?:reference|bare)\\s{bare_controls})\\b(?!\\s?materials?)");

    private static final int LEAST_USES = 2;

    private final Map<String, Integer> uses = new TreeMap<>();

    ControlNames(ReadableText readable, List<Span> places) {
        for (Span place : places) {
            Matcher control = CONTROL.matcher(readable.of(place));
            while (control.find()) {
                int definite = control.group("article") == null ? 0 : 1;
                uses.merge(identity(control), definite, Integer::sum);
            }
        }
    }

    /// The controls named in a stretch.
    List<RawName> find(ReadableText readable, Span stretch) {
        List<RawName> found = new ArrayList<>();
        Matcher control = CONTROL.matcher(readable.of(stretch));
        while (control.find()) {
            String name = identity(control);
            if (uses.getOrDefault(name, 0) >= LEAST_USES) {
                Span span = new Span(control.start("name"), control.end("name"));
                found.add(
                        new RawName(
                                span.shifted(stretch.start()),
                                name,
                                new Composite(name, List.of(), List.of(), Kinds.CONTROL)));
            }
        }
        return found;
    }

    private static String identity(Matcher control) {
        return MaterialFinder.onOneLine(control.group("name")).toLowerCase(Locale.ROOT);
    }
}
