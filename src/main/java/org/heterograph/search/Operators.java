package org.heterograph.search;

import java.util.ArrayList;
import java.util.List;

/// Reads `AND`, `OR` and `NOT` in capitals: both must be there, one will do, none may.
final class Operators {
    private final List<String> notes;

    Operators(List<String> notes) {
        this.notes = notes;
    }

    List<Piece> read(List<Piece> pieces) {
        List<Piece> read = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean last = i + 1 == pieces.size();
            if (piece.isWord("NOT") && !last) {
                read.add(pieces.get(++i).signed('-'));
            } else if (isBetween(piece) && !read.isEmpty() && !last) {
                i += join(piece.text(), pieces.subList(i + 1, pieces.size()), read);
            } else if (isBetween(piece) || piece.isWord("NOT")) {
                notes.add(piece.text() + " joins two things; it was left out here");
            } else {
                read.add(piece);
            }
        }
        return read;
    }

    private static boolean isBetween(Piece piece) {
        return piece.isWord("AND") || piece.isWord("OR");
    }

    /// Joins the last piece read with the next.
    ///
    /// @return how many pieces were taken
    private static int join(String operator, List<Piece> rest, List<Piece> read) {
        boolean negated = rest.getFirst().isWord("NOT") && rest.size() > 1;
        Piece next = negated ? rest.get(1).signed('-') : rest.getFirst();
        Piece before = read.removeLast();
        if (operator.equals("AND")) {
            read.add(before.signed('+'));
            read.add(next.signed('+'));
        } else if (!negated && before.field().equals(next.field())) {
            read.add(before.or(next));
        } else {
            read.add(before);
            read.add(next);
        }
        return negated ? 2 : 1;
    }
}
