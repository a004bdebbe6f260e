package org.heterograph.fact.measurement;

import org.heterograph.document.Block;
import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells which figures a sentence cites or captions, as `3c`.
final class Figures {
    private static final Pattern CITED =
            Pattern.compile(
                    "\\b(?:Figures?|Figs?\\.?|FIGURES?)\\s?(S?\\d{1,2}\\s?[a-zA-Z]?)(?![\\w])");

    private static final Pattern PANEL = Pattern.compile("(?:^|[\\s(])\\(?([a-zA-Z])\\)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Figures() {}

    static List<String> of(Reading reading, Span value) {
        return reading.passage().block() instanceof Block.Caption caption
                ? captioned(reading, caption, value)
                : cited(reading.text(reading.span()));
    }

    private static List<String> cited(String text) {
        List<String> figures = new ArrayList<>();
        Matcher match = CITED.matcher(text);
        while (match.find()) {
            figures.add(match.group(1).replace(" ", "").toLowerCase(Locale.ROOT).replace("s", "S"));
        }
        return figures.stream().distinct().toList();
    }

    /// The panel whose letter stands last before the value.
    private static List<String> captioned(Reading reading, Block.Caption caption, Span value) {
        Matcher number = NUMBER.matcher(caption.label());
        if (!caption.label().startsWith("Figure") || !number.find()) {
            return List.of();
        }
        Matcher panel =
                PANEL.matcher(reading.text(new Span(caption.words().start(), value.start())));
        String letter = "";
        while (panel.find()) {
            letter = panel.group(1).toLowerCase(Locale.ROOT);
        }
        return List.of(number.group() + letter);
    }
}
