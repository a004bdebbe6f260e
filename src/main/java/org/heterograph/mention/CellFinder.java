package org.heterograph.mention;

import org.heterograph.chemistry.Composite;
import org.heterograph.document.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds cells that are named by their electrodes: `hybrid Na–air cell`, `aprotic Li–O2
/// batteries`, `Na–S battery`. What they deliver is told of the cell where no electrode
/// material is named.
final class CellFinder {
    static final String KIND = "cell";

    private static final Pattern CELL =
            Pattern.compile(
                    "\\b(?:(?:hybrid|acidic|non-?aqueous|aqueous|aprotic|solid-state|all-solid-state|rechargeable|alkaline)\\s){0,3}"
                            + "(?:Na|Li|K|Zn|Al|Mg|sodium|lithium|potassium|zinc)[-–/‐](?:air|O2|S|Se|CO2|oxygen|sulfur|sulphur)"
                            + "\\s(?:cell|batter(?:y|ie))s?\\b");

    private CellFinder() {}

    static List<RawName> find(ReadableText readable, Span stretch) {
        List<RawName> found = new ArrayList<>();
        Matcher match = CELL.matcher(readable.of(stretch));
        while (match.find()) {
            String name = MaterialFinder.onOneLine(match.group());
            Span span = new Span(match.start(), match.end()).shifted(stretch.start());
            found.add(
                    new RawName(
                            span, name, new Composite(identity(name), List.of(), List.of(), KIND)));
        }
        return found;
    }

    /// One name for singular and plural, cell and battery.
    private static String identity(String name) {
        return name.replaceAll("[-–‐/]", "-").replaceAll("\\s(?:cell|batter(?:y|ie))s?$", " cell");
    }
}
