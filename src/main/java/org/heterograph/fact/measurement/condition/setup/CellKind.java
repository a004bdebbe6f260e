package org.heterograph.fact.measurement.condition.setup;

import org.heterograph.document.Block;
import org.heterograph.document.Block.Caption;
import org.heterograph.document.Block.Heading;
import org.heterograph.document.Span;
import org.heterograph.fact.measurement.condition.setup.Phrases.Phrase;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells in which kind of cell a value was found: `half`, `full`, `symmetric`.
final class CellKind {
    private static final Pattern CELL =
            Wording.pattern("(?i)\\b({cell_kinds})[-\\s‐–]?{cell_nouns}\\b");

    private CellKind() {}

    /// As the sentence says, else the words of the caption before it, else the heading. Under a
    /// heading on full cells their electrodes are told of alone as well.
    static Optional<String> of(Reading reading, Span place) {
        List<Phrase> here = in(reading, reading.span());
        return here.isEmpty()
                ? introduced(reading).or(() -> around(reading))
                : Phrases.of(reading, place, here);
    }

    private static List<Phrase> in(Reading reading, Span span) {
        List<Phrase> found = new ArrayList<>();
        Matcher match = CELL.matcher(reading.text(span));
        while (match.find()) {
            Span cell = new Span(match.start(), match.end()).shifted(span.start());
            found.add(new Phrase(cell, plain(match.group(1))));
        }
        return found;
    }

    private static Optional<String> introduced(Reading reading) {
        return Introduction.of(reading)
                .map(it -> in(it, it.span()))
                .filter(it -> it.size() == 1)
                .map(it -> it.getFirst().word());
    }

    private static String plain(String printed) {
        String word = printed.toLowerCase(Locale.ROOT);
        return word.startsWith("symmetric") ? "symmetric" : word;
    }

    private static Optional<String> around(Reading reading) {
        boolean caption = reading.passage().block() instanceof Caption;
        List<Span> spans =
                caption
                        ? reading.before().stream().map(it -> it.sentence().span()).toList()
                        : heading(reading).map(Heading::title).stream().toList();
        List<String> kinds =
                spans.stream()
                        .flatMap(it -> in(reading, it).stream())
                        .map(Phrase::word)
                        .filter(it -> caption || !it.equals("full"))
                        .distinct()
                        .toList();
        return kinds.size() == 1 ? Optional.of(kinds.getFirst()) : Optional.empty();
    }

    /// The heading that the paragraph stands under.
    private static Optional<Heading> heading(Reading reading) {
        Optional<Heading> last = Optional.empty();
        for (Block block : reading.document().blocks()) {
            if (block.span().start() > reading.span().start()) {
                break;
            }
            last = block instanceof Heading heading ? Optional.of(heading) : last;
        }
        return last;
    }
}
