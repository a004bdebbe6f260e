package org.heterograph.fact.table;

import org.heterograph.quantity.Unit;
import org.heterograph.quantity.UnitCatalog;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the units of a header, one or several: `mAh g−1/A g−1/cycles`.
final class CompoundUnit {
    private static final Pattern CYCLES = Wording.pattern("(?i)\\s*{cycle_units}\\s*");

    private static final int MOST_PIECES = 8;

    private final UnitCatalog units;

    CompoundUnit(UnitCatalog units) {
        this.units = units;
    }

    /// A unit, or a number of cycles.
    record Piece(Optional<Unit> unit) {
        boolean isCycles() {
            return unit.isEmpty();
        }
    }

    /// The pieces in order; none when a piece is no unit.
    List<Piece> read(String printed) {
        List<String> words = Arrays.asList(printed.split("/|\\bat\\b|\\bafter\\b|;|,", -1));
        return words.size() > MOST_PIECES ? List.of() : pieces(words);
    }

    private List<Piece> pieces(List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        for (int take = words.size(); take > 0; take--) {
            Optional<Piece> piece = piece(String.join("/", words.subList(0, take)));
            List<Piece> rest =
                    piece.isPresent() ? pieces(words.subList(take, words.size())) : List.of();
            if (piece.isPresent() && (take == words.size() || !rest.isEmpty())) {
                List<Piece> all = new ArrayList<>(List.of(piece.get()));
                all.addAll(rest);
                return all;
            }
        }
        return List.of();
    }

    private Optional<Piece> piece(String printed) {
        if (CYCLES.matcher(printed).matches()) {
            return Optional.of(new Piece(Optional.empty()));
        }
        return printed.isBlank()
                ? Optional.empty()
                : units.parse(printed.strip()).map(it -> new Piece(Optional.of(it)));
    }
}
