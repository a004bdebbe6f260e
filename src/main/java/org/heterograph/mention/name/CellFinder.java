package org.heterograph.mention.name;

import org.heterograph.chemistry.Composite;
import org.heterograph.document.Span;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds cells that are named by their electrodes: `hybrid Na–air cell`, `aprotic Li–O2
/// batteries`, `Na–S battery`. What they deliver is told of the cell where no electrode
/// material is named.
final class CellFinder {
    private static final Pattern CELL =
            Wording.pattern(
                    "\\b(?:{cell_traits}\\s){0,3}"
                            + "{metal_electrodes}[-–/‐]{other_electrodes}"
                            + "\\s{cells}s?\\b");

    private static final Pattern KIND = Wording.pattern("\\s{cells}s?$");

    private static final String SIDE = "[A-Z][\\p{L}\\d@/().·−–-]{0,30}?[\\p{L}\\d)]|[A-Z]";

    private static final Pattern OF_TWO =
            Pattern.compile(
                    "(?<![\\p{L}\\d@/(–-])(?<one>%1$s)\\s?(?:[‖∥ǁ]|\\|\\||∣∣|ǀǀ|//)\\s?(?<other>[A-Z](?:[\\p{L}\\d@().·−–-]|/(?=[A-Z])){0,30}+)"
                            .formatted(SIDE));

    private static final Pattern PLURAL = Pattern.compile("(?<=[A-Z])s$");

    private static final Pattern ALKALI = Pattern.compile("(?:Na|Li|K)(?:[-\\s].*)?|Zn|Cu|Al|SS");

    private CellFinder() {}

    private static void addFull(ReadableText readable, Span stretch, List<RawName> found) {
        Matcher match = OF_TWO.matcher(readable.of(stretch));
        while (match.find()) {
            String other = match.group("other").replaceFirst("[.(·−–-]+$", "");
            boolean half =
                    ALKALI.matcher(match.group("one")).matches() || ALKALI.matcher(other).matches();
            if (!half && other.length() > 1) {
                Span span = new Span(match.start(), match.start("other") + other.length());
                String name = match.group("one") + "‖" + PLURAL.matcher(other).replaceFirst("");
                found.add(
                        new RawName(
                                span.shifted(stretch.start()),
                                MaterialFinder.onOneLine(span.of(readable.of(stretch)))
                                        .replaceAll("[∥ǁ]", "‖"),
                                new Composite(name, List.of(), List.of(), Kinds.FULL_CELL)));
            }
        }
    }

    static List<RawName> find(ReadableText readable, Span stretch) {
        List<RawName> found = new ArrayList<>();
        Matcher match = CELL.matcher(readable.of(stretch));
        while (match.find()) {
            String name = MaterialFinder.onOneLine(match.group());
            Span span = new Span(match.start(), match.end()).shifted(stretch.start());
            found.add(
                    new RawName(
                            span,
                            name,
                            new Composite(identity(name), List.of(), List.of(), Kinds.CELL)));
        }
        addFull(readable, stretch, found);
        return found;
    }

    /// One name for singular and plural, cell and battery.
    private static String identity(String name) {
        return KIND.matcher(name.replaceAll("[-–‐/]", "-")).replaceAll(" cell");
    }
}
