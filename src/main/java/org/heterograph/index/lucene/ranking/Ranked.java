package org.heterograph.index.lucene.ranking;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.heterograph.index.lucene.query.Meanings.Meant;

import java.util.OptionalInt;

/// A hit in its place.
///
/// @param document Lucene's number
/// @param paper what the hit is of, as a number that sorts as its name does
/// @param words share of the words in the score
/// @param meaning share of the meaning in the score
/// @param sentence Lucene's number of the sentence that means what was asked, if one does
public record Ranked(
        int document, long paper, int number, double words, double meaning, OptionalInt sentence) {

    static Ranked byWords(ScoreDoc hit) {
        FieldDoc sorted = (FieldDoc) hit;
        return new Ranked(
                hit.doc,
                (Long) sorted.fields[1],
                (Integer) sorted.fields[2],
                ((Number) sorted.fields[0]).doubleValue(),
                0,
                OptionalInt.empty());
    }

    /// The hit as one whose meaning is still to be read.
    public Meant unread() {
        return new Meant(0, document, paper, number);
    }

    public double score() {
        return words + meaning;
    }
}
