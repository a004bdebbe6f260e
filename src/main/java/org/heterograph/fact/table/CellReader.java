package org.heterograph.fact.table;

import org.heterograph.document.Script;
import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.quantity.Quantity;
import org.heterograph.quantity.QuantityParser;
import org.heterograph.quantity.Unit;
import org.heterograph.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the numbers of a cell as its column's slots mean them. A dash is no number.
final class CellReader {
    private static final Pattern PIECE = Pattern.compile("[^/]+|(?<=/)(?=/|$)");

    private final QuantityParser quantities;

    CellReader(Vocabulary vocabulary) {
        quantities = new QuantityParser(vocabulary.units());
    }

    List<CellValue> read(Grid grid, Span cell, List<Slot> slots) {
        String text = grid.text(cell);
        List<Span> pieces = pieces(text, slots.size());
        List<CellValue> found = new ArrayList<>();
        for (int i = 0; i < Math.min(pieces.size(), slots.size()); i++) {
            Span piece = pieces.get(i);
            List<Quantity> numbers =
                    quantities.find(piece.of(text), superscripts(grid, cell, piece.start()));
            Slot slot = slots.get(i);
            for (Quantity it : numbers.stream().limit(slots.size() > 1 ? 1 : 6).toList()) {
                value(slot, it, cell.start() + piece.start()).ifPresent(found::add);
            }
        }
        return found;
    }

    /// The whole cell for one slot; as many pieces between slashes as there are slots for
    /// several.
    private static List<Span> pieces(String text, int slots) {
        if (slots < 2) {
            return List.of(new Span(0, text.length()));
        }
        List<Span> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            pieces.add(new Span(piece.start(), piece.end()));
        }
        return pieces;
    }

    private static IntPredicate superscripts(Grid grid, Span cell, int from) {
        List<Script> scripts =
                grid.document().scripts(cell).stream()
                        .filter(it -> it.position() == Script.Position.SUPERSCRIPT)
                        .toList();
        return offset ->
                scripts.stream().anyMatch(it -> it.span().contains(offset + cell.start() + from));
    }

    /// A unit in the cell goes before that of the header; a condition's unit makes it a
    /// condition.
    private static Optional<CellValue> value(Slot slot, Quantity it, int by) {
        Optional<Unit> own = it.unit();
        Optional<Setting> setting = own.flatMap(HeaderReader::setting);
        boolean foreign = setting.isPresent() && slot.property().isPresent();
        Slot meant =
                foreign
                        ? Slot.of(setting.get(), own)
                        : own.isPresent() && setting.isPresent()
                                ? Slot.of(setting.get(), own)
                                : slot;
        boolean nameless =
                slot.property().filter(p -> p.startsWith("other:")).isPresent()
                        && own.isEmpty()
                        && slot.unit().isEmpty();
        if (nameless) {
            return Optional.empty();
        }
        Span number = new Span(it.start(), it.end()).shifted(by);
        Optional<Span> unit = own.map(_ -> new Span(it.unitStart(), it.unitEnd()).shifted(by));
        return Optional.of(new CellValue(meant, amount(it, own.or(slot::unit)), number, unit));
    }

    private static Amount amount(Quantity it, Optional<Unit> unit) {
        boolean falling = it.high().isPresent() && it.high().getAsDouble() < it.value();
        return new Amount(
                falling ? it.high().getAsDouble() : it.value(),
                falling ? OptionalDouble.of(it.value()) : it.high(),
                it.uncertainty(),
                it.comparator(),
                unit.map(Unit::name),
                unit.map(Unit::name));
    }
}
