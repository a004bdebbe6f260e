package org.heterograph.index;

import org.heterograph.document.Box;
import org.heterograph.document.Document;
import org.heterograph.document.Layout;
import org.heterograph.document.Place;
import org.heterograph.document.Span;
import org.heterograph.fact.Quote;

import java.util.ArrayList;
import java.util.List;

/// Words cut from a document that still know where they came from and where they are printed, so
/// that a hit is shown without its document.
///
/// @param text pieces of the document joined by blanks
/// @param words in order; a word broken at a line end is two
public record PlacedText(String text, List<Word> words) {
    public PlacedText {
        words = List.copyOf(words);
    }

    /// A word, or the part of it that is printed on one line.
    ///
    /// @param start in the text
    /// @param length of the word, the same in the text and in the document
    /// @param origin where it starts in the document's text
    /// @param page 0 where it is not printed
    /// @param line number of the printed line
    public record Word(int start, int length, int origin, int page, int line, Box box) {
        int end() {
            return start + length;
        }
    }

    /// The pieces of the document as one text.
    public static PlacedText of(Document document, List<Span> pieces) {
        StringBuilder text = new StringBuilder();
        List<Word> words = new ArrayList<>();
        for (Span piece : pieces) {
            text.append(text.isEmpty() ? "" : " ");
            addWords(document, piece, text.length(), words);
            text.append(document.text(piece).replaceAll("\\s", " "));
        }
        return new PlacedText(text.toString(), words);
    }

    private static void addWords(Document document, Span piece, int start, List<Word> words) {
        int at = piece.start();
        while (at < piece.end()) {
            int end = wordEnd(document, at, piece.end());
            if (end > at) {
                words.add(word(document.layout(), new Span(at, end), start + at - piece.start()));
            }
            at = Math.max(end, at + 1);
        }
    }

    /// One past the last character that belongs to the word and stands on its line.
    private static int wordEnd(Document document, int from, int limit) {
        Layout layout = document.layout();
        int end = from;
        while (end < limit
                && !Character.isWhitespace(document.text().charAt(end))
                && layout.page(end) == layout.page(from)
                && layout.line(end) == layout.line(from)) {
            end++;
        }
        return end;
    }

    private static Word word(Layout layout, Span span, int start) {
        Box box = layout.box(span.start());
        for (int i = span.start() + 1; i < span.end(); i++) {
            box = box.cover(layout.box(i));
        }
        return new Word(
                start,
                span.length(),
                span.start(),
                layout.page(span.start()),
                layout.line(span.start()),
                box);
    }

    /// A stretch of the text as a quote of the document.
    public Quote quote(Span stretch) {
        List<Word> quoted =
                words.stream()
                        .filter(it -> it.start() < stretch.end() && stretch.start() < it.end())
                        .toList();
        if (quoted.isEmpty()) {
            return new Quote(stretch.of(text), new Span(0, 0), List.of());
        }
        int start = quoted.stream().mapToInt(Word::origin).min().orElseThrow();
        int end = quoted.stream().mapToInt(it -> it.origin() + it.length()).max().orElseThrow();
        return new Quote(stretch.of(text), new Span(start, end), places(quoted));
    }

    private static List<Place> places(List<Word> words) {
        List<Place> places = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        int page = 0;
        int line = 0;
        for (Word word : words) {
            if (word.page() == 0) {
                continue;
            }
            if (word.page() != page && !boxes.isEmpty()) {
                places.add(new Place(page, boxes));
                boxes.clear();
            }
            if (!boxes.isEmpty() && word.line() == line) {
                boxes.set(boxes.size() - 1, boxes.getLast().cover(word.box()));
            } else {
                boxes.add(word.box());
            }
            page = word.page();
            line = word.line();
        }
        if (!boxes.isEmpty()) {
            places.add(new Place(page, boxes));
        }
        return places;
    }
}
