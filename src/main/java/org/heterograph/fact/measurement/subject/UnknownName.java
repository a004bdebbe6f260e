package org.heterograph.fact.measurement.subject;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A name in a sentence that looks like that of a sample and is none that the paper is known to
/// have: `fcc-Ni`, `NTP/C`. The values beside it are then not of what another paragraph speaks of.
final class UnknownName {
    private static final Pattern NAME =
            Pattern.compile(
                    "(?<![\\p{L}\\d/–-])(?:(?:[a-z]{3}|[α-ω]|nano|bulk)-[A-Z][A-Za-z0-9]{1,7}"
                            + "|[A-Z][A-Za-z0-9]{1,7}(?:[/@][A-Z][A-Za-z0-9]{0,7}){1,3})(?![\\p{L}\\d+/])");

    private static final List<String> SCHEMES = List.of("metrics", "techniques");

    private UnknownName() {}

    static boolean standsBy(Reading reading) {
        int start = reading.span().start();
        return NAME.matcher(reading.text(reading.span()))
                .results()
                .map(it -> new Span(start + it.start(), start + it.end()))
                .anyMatch(it -> known(reading).noneMatch(it::overlaps));
    }

    private static Stream<Span> known(Reading reading) {
        return Stream.concat(
                reading.sentence().materials().stream().map(it -> it.span()),
                SCHEMES.stream()
                        .flatMap(it -> reading.sentence().terms(it).stream())
                        .map(it -> it.span()));
    }
}
