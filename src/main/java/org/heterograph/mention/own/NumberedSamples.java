package org.heterograph.mention.own;

import org.heterograph.chemistry.Composite;
import org.heterograph.document.Span;
import org.heterograph.mention.name.Lookalikes;
import org.heterograph.mention.name.RawName;
import org.heterograph.mention.name.ReadableText;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds samples that a paper only numbers: `S1`, `S2`, "the A3 electrode". Layer types (`P2`,
/// `O3`) and figures (`Fig. S1`) are none.
final class NumberedSamples {
    private static final Pattern CODE =
            Pattern.compile("(?<![\\p{L}\\d/@.–-])(?<letter>[A-Z])\\d(?![\\p{L}\\d/@+⁺])");

    private static final Pattern AS_SAMPLE =
            Wording.pattern(
                    "^(?:(?:[–-]|\\sto\\s|,\\s|,?\\sand\\s)[A-Z]\\d){0,6}\\s{numbered_things}\\b");

    private static final Pattern RANGE = Pattern.compile("^[–-]");

    private static final Set<String> LAYER_TYPES = Wording.words("layer_types");

    private static final int LEAST_CUES = 3;
    private static final int REACH = 48;

    private final Map<Character, Integer> cues = new TreeMap<>();
    private final Map<Character, Integer> ranges = new TreeMap<>();

    NumberedSamples(ReadableText readable, List<Span> places) {
        for (Span place : places) {
            String text = readable.of(place);
            Matcher code = CODE.matcher(text);
            while (code.find()) {
                if (isCode(text, code) && AS_SAMPLE.matcher(behind(text, code)).find()) {
                    Map<Character, Integer> uses = isRange(text, code) ? ranges : cues;
                    uses.merge(code.group("letter").charAt(0), 1, Integer::sum);
                }
            }
        }
    }

    /// The numbered samples in a stretch; of `S1–S4` none, as it stands for more than it prints.
    List<RawName> find(ReadableText readable, Span stretch) {
        List<RawName> found = new ArrayList<>();
        String text = readable.of(stretch);
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            boolean sample =
                    isUsed(code.group("letter").charAt(0))
                            && isCode(text, code)
                            && !isRange(text, code);
            if (sample) {
                String name = code.group();
                Span span = new Span(code.start(), code.end()).shifted(stretch.start());
                found.add(
                        new RawName(
                                span,
                                name,
                                new Composite(name, List.of(), List.of(), "composite")));
            }
        }
        return found;
    }

    /// Where values are mostly told of whole ranges, which is whose is not known.
    private boolean isUsed(char letter) {
        int single = cues.getOrDefault(letter, 0);
        return single >= LEAST_CUES && 2 * ranges.getOrDefault(letter, 0) <= single;
    }

    private static boolean isRange(String text, Matcher code) {
        return RANGE.matcher(behind(text, code)).find();
    }

    private static boolean isCode(String text, Matcher code) {
        return !LAYER_TYPES.contains(code.group())
                && !Lookalikes.isBehindFigure(text.substring(0, code.start()));
    }

    private static String behind(String text, Matcher code) {
        return text.substring(code.end(), Math.min(text.length(), code.end() + REACH));
    }
}
