package org.heterograph.mention;

import org.heterograph.document.Document;
import org.heterograph.document.Script;
import org.heterograph.document.Span;
import org.heterograph.mention.name.ReadableText;
import org.heterograph.quantity.Quantity;
import org.heterograph.quantity.QuantityParser;
import org.heterograph.quantity.UnitCatalog;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/// Finds numbers with units in a stretch; numbers of figures, sections and equations are none.
final class QuantityFinder {
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:\\b(?:[Ff]ig(?:ure)?|FIGURE|FIG|[Tt]able|TABLE|[Ss]ection|[Ss]cheme|[Ee]q(?:uation)?|[Rr]ef(?:erence)?|[Cc]hapter|[Nn]o)s?\\.?|©)[\\s\\u00A0]*(?:S\\d*)?$");

    private static final int REACH_OF_LABEL = 12;

    private final QuantityParser parser;

    QuantityFinder(UnitCatalog units) {
        parser = new QuantityParser(units);
    }

    List<QuantityMention> find(Document document, ReadableText readable, Span stretch) {
        String text = readable.of(stretch);
        return parser.find(text, superscripts(document, stretch)).stream()
                .filter(it -> !isLabel(text, it.start()))
                .map(it -> mention(it, stretch.start()))
                .toList();
    }

    private static IntPredicate superscripts(Document document, Span stretch) {
        List<Script> scripts =
                document.scripts(stretch).stream()
                        .filter(it -> it.position() == Script.Position.SUPERSCRIPT)
                        .toList();
        return offset ->
                scripts.stream().anyMatch(it -> it.span().contains(offset + stretch.start()));
    }

    private static boolean isLabel(String text, int start) {
        return LABEL.matcher(text.substring(Math.max(0, start - REACH_OF_LABEL), start)).find();
    }

    /// Only the last number of a list has the unit beside it.
    private static QuantityMention mention(Quantity it, int by) {
        Span number = new Span(it.start(), it.end()).shifted(by);
        Span unit = new Span(it.unitStart(), it.unitEnd()).shifted(by);
        boolean beside = unit.start() >= number.end() && unit.start() <= number.end() + 2;
        return new QuantityMention(beside ? number.cover(unit) : number, number, unit, it);
    }
}
