package org.heterograph.fact.measurement.subject;

import org.heterograph.chemistry.Composite;
import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.mention.MaterialMention;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbered samples that a sentence names by the first and the last: `S1–S4 electrodes deliver 86,
/// 106, 137 and 174 mAh g−1`.
final class SampleRange {
    private static final Pattern RANGE =
            Wording.pattern(
                    "(?<![\\p{L}\\d/@.–-])(?<!\\b(?:over|than|with)\\s)(?<stem>[A-Z]{1,4}-?)(?<first>\\d)\\s?(?:[–-]|to)\\s?\\k<stem>(?<last>\\d)(?=\\s{numbered_samples}\\b)");

    private static final Pattern BY_SLASH = Pattern.compile("\\d\\s?/\\s?\\d");

    private static final int LONGEST = 8;

    private SampleRange() {}

    /// A sample for each value, or for each pair of values parted by a slash (`139/141, 176/179`).
    static Optional<List<MaterialMention>> of(Reading reading, ValueList values) {
        return find(reading)
                .filter(it -> values.size() > 1 && values.size() % it.size() == 0)
                .filter(
                        it ->
                                values.size() == it.size()
                                        || values.size() == 2 * it.size()
                                                && BY_SLASH.matcher(reading.text(values.span()))
                                                        .find())
                .map(it -> spread(it, values.size()));
    }

    private static List<MaterialMention> spread(List<MaterialMention> samples, int values) {
        List<MaterialMention> spread = new ArrayList<>();
        int each = values / samples.size();
        for (int i = 0; i < values; i++) {
            spread.add(samples.get(i / each));
        }
        return spread;
    }

    /// Whether a value's sentence tells it of a whole range of samples, and so of none alone.
    static boolean isOfAll(Reading reading, ValueList values) {
        return find(reading).isPresent()
                && ParallelMaterials.solids(reading.sentence()).stream()
                        .noneMatch(it -> it.span().end() <= values.span().start());
    }

    private static Optional<List<MaterialMention>> find(Reading reading) {
        Matcher match = RANGE.matcher(reading.text(reading.span()));
        if (!match.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(match.group("first"));
        int last = Integer.parseInt(match.group("last"));
        if (last <= first || last - first >= LONGEST) {
            return Optional.empty();
        }
        Span span = new Span(match.start(), match.end()).shifted(reading.span().start());
        List<MaterialMention> samples = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            samples.add(sample(reading, span, match.group("stem") + i));
        }
        return Optional.of(samples);
    }

    private static MaterialMention sample(Reading reading, Span span, String name) {
        Composite own = new Composite(name, List.of(), List.of(), "composite");
        return reading.paper().materials().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .map(it -> new MaterialMention(span, name, it.composite(), it.entity()))
                .orElseGet(() -> new MaterialMention(span, name, own, own.identity()));
    }
}
