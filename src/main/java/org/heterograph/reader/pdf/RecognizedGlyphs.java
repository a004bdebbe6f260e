package org.heterograph.reader.pdf;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.FontStyle;
import org.heterograph.reader.pdf.page.Glyph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Glyphs for recognised words: a line shares base line and size, a word's width is divided among
/// its letters.
final class RecognizedGlyphs {
    private static final FontStyle FONT = new FontStyle("recognised", false, false);
    private static final String BELOW = "gjpqyQ,;()[]{}/|_µρφβ";
    private static final String TALL = "bdfhkltiß()[]{}/|";

    /// Heights in parts of the font size, of Latin text faces.
    private static final double CAPITAL = 0.68;

    private static final double SMALL = 0.46;
    private static final double DESCENT = 0.22;

    List<Glyph> of(List<TextRecognizer.Word> words) {
        Map<Integer, List<TextRecognizer.Word>> lines = new LinkedHashMap<>();
        words.forEach(it -> lines.computeIfAbsent(it.line(), k -> new ArrayList<>()).add(it));
        List<Glyph> glyphs = new ArrayList<>();
        lines.values().forEach(line -> add(line, glyphs));
        return glyphs;
    }

    private static void add(List<TextRecognizer.Word> line, List<Glyph> glyphs) {
        double size = median(line.stream().map(RecognizedGlyphs::size).toList());
        for (TextRecognizer.Word word : line) {
            double baseline = baseline(word, size);
            int[] letters = word.text().codePoints().toArray();
            double width = word.box().width() / letters.length;
            for (int i = 0; i < letters.length; i++) {
                Box box =
                        new Box(
                                word.box().x() + i * width,
                                baseline - 0.75 * size,
                                width,
                                0.97 * size);
                glyphs.add(
                        new Glyph(
                                Character.toString(letters[i]),
                                box,
                                (float) size,
                                (float) baselineOfLine(line, baseline, size),
                                FONT,
                                0,
                                glyphs.size(),
                                i == 0));
            }
        }
    }

    /// Lines may climb a little on a scan; words of one line are kept together all the same.
    private static double baselineOfLine(List<TextRecognizer.Word> line, double own, double size) {
        double common = median(line.stream().map(it -> baseline(it, size)).toList());
        return Math.abs(own - common) < 0.5 * size ? common : own;
    }

    private static double size(TextRecognizer.Word word) {
        double up = isTall(word.text()) ? CAPITAL : SMALL;
        return Math.max(2, word.box().height() / (up + (isBelow(word.text()) ? DESCENT : 0)));
    }

    private static double baseline(TextRecognizer.Word word, double size) {
        return word.box().bottom() - (isBelow(word.text()) ? DESCENT * size : 0);
    }

    private static boolean isTall(String word) {
        return word.chars()
                .anyMatch(
                        c ->
                                Character.isUpperCase(c)
                                        || Character.isDigit(c)
                                        || TALL.indexOf(c) >= 0);
    }

    private static boolean isBelow(String word) {
        return word.chars().anyMatch(c -> BELOW.indexOf(c) >= 0);
    }

    private static double median(List<Double> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }
}
