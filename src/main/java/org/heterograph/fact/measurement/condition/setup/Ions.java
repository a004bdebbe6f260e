package org.heterograph.fact.measurement.condition.setup;

import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells which ion the cells of a sentence store.
final class Ions {
    private static final Pattern ION =
            Wording.pattern(
                    "\\b(?:(?i:in|against|with|for|to|of)\\s(?i:the\\s)?({ion_elements})(?:\\s(?:half-?\\s?|full-?\\s?)?{ion_cells}|\\b(?=[\\s,.;]))|\\((Na|Li|K)\\b,|,\\s(Na|Li|K)\\))");

    private static final Map<String, String> SYMBOLS =
            Map.of("sodium", "Na", "lithium", "Li", "potassium", "K");

    private Ions() {}

    /// The one ion named in the sentence; none when there are two.
    static Optional<String> of(Reading reading) {
        List<String> ions = new ArrayList<>();
        Matcher match = ION.matcher(reading.text(reading.span()));
        while (match.find()) {
            Stream.of(match.group(1), match.group(2), match.group(3))
                    .filter(it -> it != null)
                    .forEach(it -> ions.add(SYMBOLS.getOrDefault(it, it)));
        }
        return ions.stream().distinct().count() == 1
                ? Optional.of(ions.getFirst())
                : Optional.empty();
    }
}
