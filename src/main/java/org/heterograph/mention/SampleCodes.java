package org.heterograph.mention;

import org.heterograph.chemistry.Composite;
import org.heterograph.document.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names that a paper gives its samples without saying what they stand for: `PCT-1`, `HC-1300`.
///
/// A code is a name when the paper uses it again and again, and at least once as a sample is
/// spoken of ("the PCT-1 electrode", "HC-1300 delivers").
final class SampleCodes {
    private static final Pattern CODE =
            Pattern.compile(
                    "(?<![\\p{L}\\d/@.-])[A-Z][A-Za-z]{1,5}(?:-[A-Z]{1,4})?-\\d{1,4}(?![\\p{L}\\d/@-])");

    private static final Pattern AS_SAMPLE =
            Pattern.compile(
                    "^(?:\\s(?:anodes?|cathodes?|electrodes?|samples?|composites?|powders?|particles|materials?)\\b"
                            + "|[,\\s]\\s?(?:\\w{4,12}ly\\s)?(?:deliver|exhibit|show|retain|display|possess|gave|gives|maintain|present)\\w{0,3}\\b)");

    private static final Pattern PLACE =
            Pattern.compile("(?:Figs?|Tables?|Refs?|Eqs?|Sections?|Schemes?|Part|ISO|COVID)-.*");

    private static final int LEAST_USES = 3;
    private static final int REACH = 32;

    private final Set<String> codes;

    SampleCodes(List<Acronym> acronyms, ReadableText readable, List<Span> places) {
        Set<String> defined = acronyms.stream().map(Acronym::shortForm).collect(Collectors.toSet());
        Map<String, Integer> uses = new TreeMap<>();
        Set<String> samples = new TreeSet<>();
        for (Span place : places) {
            String text = readable.of(place);
            Matcher code = CODE.matcher(text);
            while (code.find()) {
                uses.merge(code.group(), 1, Integer::sum);
                String behind =
                        text.substring(code.end(), Math.min(text.length(), code.end() + REACH));
                if (AS_SAMPLE.matcher(behind).find()) {
                    samples.add(code.group());
                }
            }
        }
        codes =
                samples.stream()
                        .filter(it -> uses.getOrDefault(it, 0) >= LEAST_USES)
                        .filter(it -> !defined.contains(it) && !PLACE.matcher(it).matches())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The codes in a stretch, where no other name stands.
    List<RawName> find(ReadableText readable, Span stretch, List<RawName> taken) {
        List<RawName> found = new ArrayList<>();
        Matcher code = CODE.matcher(readable.of(stretch));
        while (!codes.isEmpty() && code.find()) {
            Span span = new Span(code.start(), code.end()).shifted(stretch.start());
            boolean free = taken.stream().noneMatch(it -> it.span().overlaps(span));
            if (free && codes.contains(code.group())) {
                Composite composite =
                        new Composite(code.group(), List.of(), List.of(), "composite");
                found.add(new RawName(span, code.group(), composite));
            }
        }
        return found;
    }
}
