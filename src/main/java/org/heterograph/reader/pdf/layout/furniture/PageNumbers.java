package org.heterograph.reader.pdf.layout.furniture;

import org.heterograph.reader.pdf.layout.Sheet;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Numbers at the top or foot of pages that count up with the pages, wherever they stand.
final class PageNumbers {
    private static final Pattern NUMBER = Pattern.compile("[-–— ]{0,3}(\\d{1,5})[-–— ]{0,3}");

    private static final double LEAST_SHARE = 0.5;

    private static final int LEAST_PAGES = 3;

    private PageNumbers() {}

    /// The sheets without them, where they have them.
    static List<Sheet> remove(List<Sheet> sheets) {
        Map<Integer, Integer> counts = new TreeMap<>();
        sheets.forEach(
                sheet ->
                        outermost(sheet)
                                .forEach(
                                        it ->
                                                number(it)
                                                        .ifPresent(
                                                                n ->
                                                                        counts.merge(
                                                                                n - sheet.number(),
                                                                                1,
                                                                                Integer::sum))));
        return counts.entrySet().stream()
                .filter(it -> it.getValue() >= Math.max(LEAST_PAGES, LEAST_SHARE * sheets.size()))
                .max(Map.Entry.comparingByValue())
                .map(it -> sheets.stream().map(sheet -> without(sheet, it.getKey())).toList())
                .orElse(sheets);
    }

    private static Sheet without(Sheet sheet, int shift) {
        List<TextLine> numbers =
                outermost(sheet).stream()
                        .filter(
                                it ->
                                        number(it)
                                                .filter(n -> n == sheet.number() + shift)
                                                .isPresent())
                        .toList();
        return sheet.withLines(
                sheet.lines().stream().filter(line -> !numbers.contains(line)).toList());
    }

    /// The highest and the lowest line.
    private static List<TextLine> outermost(Sheet sheet) {
        Comparator<TextLine> height = Comparator.comparingDouble(TextLine::baseline);
        return sheet.lines().size() < 2
                ? List.of()
                : List.of(
                        sheet.lines().stream().min(height).orElseThrow(),
                        sheet.lines().stream().max(height).orElseThrow());
    }

    private static Optional<Integer> number(TextLine line) {
        var number = NUMBER.matcher(line.text().strip());
        return number.matches() ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty();
    }
}
