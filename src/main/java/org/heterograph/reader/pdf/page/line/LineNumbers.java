package org.heterograph.reader.pdf.page.line;

import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.PageContent;
import org.heterograph.reader.pdf.page.PdfContent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes the numbers off that manuscripts print beside each line, or each fifth line, of the text.
///
/// They stand in a strip of their own beside the text, rise by one step down the page and are found
/// on most of the pages. Numbers of rows and of references fail one of these: other words stand
/// above or below them in their column, or they skip lines of the text beside.
public final class LineNumbers {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private static final int LEAST = 4;

    /// Of numbers that stand alone; pages with more are tables of figures.
    private static final int MOST = 1_000;

    /// Of the lines between first and last number that must have one, where each line is numbered.
    private static final double SHARE_OF_LINES = 0.75;

    private static final double INDENT = 25;

    private static final double SHARE_OF_PAGES = 0.5;

    /// In points: numbers of one strip end, or begin, at one place.
    private static final double ALIGNED = 1.5;

    /// The same pages, the numbers taken off where the paper has them.
    public PdfContent remove(PdfContent pdf) {
        List<Set<Glyph>> found = pdf.pages().stream().map(LineNumbers::find).toList();
        long numbered = found.stream().filter(it -> !it.isEmpty()).count();
        long printed = pdf.pages().stream().filter(it -> !it.glyphs().isEmpty()).count();
        if (numbered == 0 || numbered < SHARE_OF_PAGES * printed) {
            return pdf;
        }
        List<PageContent> pages = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            pages.add(without(pdf.pages().get(i), found.get(i)));
        }
        return new PdfContent(pages, pdf.title(), pdf.subject());
    }

    private static PageContent without(PageContent page, Set<Glyph> numbers) {
        return numbers.isEmpty()
                ? page
                : page.withGlyphs(
                        page.glyphs().stream().filter(it -> !numbers.contains(it)).toList());
    }

    private static Set<Glyph> find(PageContent page) {
        List<Glyph> upright = page.glyphs().stream().filter(it -> it.direction() == 0).toList();
        List<Number> numbers = numbers(upright);
        Set<Glyph> found = new HashSet<>();
        if (numbers.size() > MOST) {
            return found;
        }
        for (Number number : numbers) {
            if (number.run().glyphs().stream().noneMatch(found::contains)) {
                addStrip(strip(number, numbers), upright, found);
            }
        }
        return found;
    }

    private static List<Number> numbers(List<Glyph> glyphs) {
        List<Number> numbers = new ArrayList<>();
        for (GlyphRun run : GlyphRun.split(glyphs)) {
            StringBuilder text = new StringBuilder();
            run.glyphs().forEach(it -> text.append(it.text()));
            if (NUMBER.matcher(text).matches()) {
                numbers.add(new Number(run, Integer.parseInt(text.toString())));
            }
        }
        numbers.sort(Comparator.comparingDouble(it -> it.run().baseline()));
        return numbers;
    }

    /// The numbers below the first that are set like it and go on by one step.
    private static List<Number> strip(Number first, List<Number> numbers) {
        List<Number> strip = new ArrayList<>(List.of(first));
        int step = 0;
        for (Number next : numbers) {
            int rise = next.value() - strip.getLast().value();
            boolean below = next.run().baseline() > strip.getLast().run().baseline() + 3;
            boolean inStep = step == 0 ? rise == 1 || rise == 2 || rise == 5 : rise == step;
            if (below && inStep && first.isAligned(next)) {
                step = rise;
                strip.add(next);
            }
        }
        return strip;
    }

    private static void addStrip(List<Number> strip, List<Glyph> glyphs, Set<Glyph> found) {
        if (strip.size() < LEAST) {
            return;
        }
        Set<Glyph> own = new HashSet<>();
        strip.forEach(it -> own.addAll(it.run().glyphs()));
        double left = strip.stream().mapToDouble(it -> it.run().left()).min().orElseThrow();
        double right = strip.stream().mapToDouble(it -> it.run().right()).max().orElseThrow();
        double top = strip.getFirst().run().baseline() - 1;
        double bottom = strip.getLast().run().baseline() + 1;
        List<Glyph> others = glyphs.stream().filter(it -> !own.contains(it)).toList();
        boolean alone =
                others.stream()
                        .filter(it -> it.baseline() > top - 30 && it.baseline() < bottom + 30)
                        .noneMatch(it -> it.box().x() < right && it.box().right() > left);
        int step = strip.get(1).value() - strip.getFirst().value();
        if (alone && coversLines(strip, step, beside(others, left, right, top, bottom))) {
            found.addAll(own);
        }
    }

    /// The letters between first and last number, on the side where more stands; top to bottom.
    private static List<Glyph> beside(
            List<Glyph> others, double left, double right, double top, double bottom) {
        List<Glyph> rows =
                others.stream()
                        .filter(it -> it.baseline() >= top && it.baseline() <= bottom)
                        .sorted(Comparator.comparingDouble(Glyph::baseline))
                        .toList();
        List<Glyph> after = rows.stream().filter(it -> it.box().x() >= right - 1).toList();
        List<Glyph> before = rows.stream().filter(it -> it.box().right() <= left + 1).toList();
        return after.size() >= before.size() ? after : before;
    }

    /// Whether about as many lines of text stand beside as the numbers count. Lines that begin far
    /// from the edge are equations, which nobody numbers.
    private static boolean coversLines(List<Number> strip, int step, List<Glyph> beside) {
        double edge = beside.stream().mapToDouble(it -> it.box().x()).min().orElse(0);
        int lines = 0;
        double last = Double.NEGATIVE_INFINITY;
        for (Glyph glyph : beside) {
            if (glyph.box().x() < edge + INDENT && glyph.baseline() > last + 6) {
                lines++;
                last = glyph.baseline();
            }
        }
        int counted = (strip.size() - 1) * step + 1;
        boolean text = beside.size() > 15 * lines;
        return text && counted > SHARE_OF_LINES * lines && counted < 1.5 * lines + 3;
    }

    /// A run of digits that stands alone on its height.
    private record Number(GlyphRun run, int value) {
        boolean isAligned(Number other) {
            return Math.abs(run.size() - other.run.size()) < 0.3
                    && (Math.abs(run.right() - other.run.right()) < ALIGNED
                            || Math.abs(run.left() - other.run.left()) < ALIGNED);
        }
    }
}
