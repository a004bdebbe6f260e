package org.heterograph.support;

import org.heterograph.document.Box;
import org.heterograph.document.Page;
import org.heterograph.reader.pdf.page.FontStyle;
import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.PageContent;
import org.heterograph.reader.pdf.page.line.LineBuilder;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.ArrayList;
import java.util.List;

/// A page set by a test: words at places in a face whose characters are half an em wide, and rules.
public final class PrintedSheet {
    private static final FontStyle REGULAR = new FontStyle("Serif", false, false);
    private static final FontStyle BOLD = new FontStyle("Serif-Bold", true, false);
    private static final FontStyle ITALIC = new FontStyle("Serif-Italic", false, true);

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Box> rules = new ArrayList<>();
    private float size = 10;
    private FontStyle style = REGULAR;

    /// Words from here on are of this size.
    public PrintedSheet size(float points) {
        size = points;
        return this;
    }

    public PrintedSheet text(double x, double baseline, String words) {
        double at = x;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != ' ') {
                glyphs.add(glyph(at, baseline, c));
            }
            at += size / 2;
        }
        return this;
    }

    public PrintedSheet bold(double x, double baseline, String words) {
        return styled(BOLD, x, baseline, words);
    }

    public PrintedSheet italic(double x, double baseline, String words) {
        return styled(ITALIC, x, baseline, words);
    }

    private PrintedSheet styled(FontStyle face, double x, double baseline, String words) {
        style = face;
        text(x, baseline, words);
        style = REGULAR;
        return this;
    }

    /// A row of cells, `null`-free; an empty string leaves a cell empty.
    public PrintedSheet row(double baseline, double[] columns, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            text(columns[i], baseline, cells[i]);
        }
        return this;
    }

    /// A level rule.
    public PrintedSheet rule(double left, double right, double y) {
        rules.add(new Box(left, y - 0.25, right - left, 0.5));
        return this;
    }

    /// An upright rule.
    public PrintedSheet upright(double x, double top, double bottom) {
        rules.add(new Box(x - 0.25, top, 0.5, bottom - top));
        return this;
    }

    public PageContent content() {
        return new PageContent(
                new Page(1, 595, 842), glyphs, rules, List.of(), List.of(), List.of());
    }

    public List<TextLine> lines() {
        return new LineBuilder().build(glyphs);
    }

    private Glyph glyph(double x, double baseline, char c) {
        Box box = new Box(x, baseline - 0.75 * size, size / 2, size);
        int order = glyphs.size();
        return new Glyph(String.valueOf(c), box, size, (float) baseline, style, 0, order, false);
    }
}
