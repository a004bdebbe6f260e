package org.heterograph.support;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.heterograph.document.Box;
import org.heterograph.document.Place;
import org.heterograph.fact.Quote;

import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The glyphs of a PDF as PDFBox's own stripper sees them: a second opinion on where words stand.
public final class PrintedPages {
    /// Points by which a glyph may lie outside of a box.
    private static final double SLACK = 0.5;

    private final Map<Integer, List<Printed>> glyphsByPage = new HashMap<>();

    /// A glyph with its centre in points from the top left of the page.
    private record Printed(String letters, double centerX, double centerY) {}

    public static PrintedPages of(byte[] pdf) throws IOException {
        PrintedPages pages = new PrintedPages();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            pages.new Collector().writeText(document, new StringWriter());
        }
        return pages;
    }

    /// The share of a quote's letters and digits that stand, in order, in its boxes.
    public double shareHeld(Quote quote) {
        String wanted = letters(quote.text());
        StringBuilder held = new StringBuilder();
        quote.places().forEach(place -> held.append(heldBy(place)));
        return wanted.isEmpty() ? 1 : (double) commonInOrder(wanted, held) / wanted.length();
    }

    private String heldBy(Place place) {
        StringBuilder held = new StringBuilder();
        for (Box box : place.boxes()) {
            for (Printed glyph : glyphsByPage.getOrDefault(place.page(), List.of())) {
                if (contains(box, glyph)) {
                    held.append(glyph.letters);
                }
            }
        }
        return held.toString();
    }

    private static boolean contains(Box box, Printed glyph) {
        return glyph.centerX >= box.x() - SLACK
                && glyph.centerX <= box.right() + SLACK
                && glyph.centerY >= box.y() - SLACK
                && glyph.centerY <= box.bottom() + SLACK;
    }

    /// Length of the longest common subsequence, greedily: enough where the texts are nearly equal.
    private static int commonInOrder(String wanted, CharSequence held) {
        int found = 0;
        int from = 0;
        String text = held.toString();
        for (int i = 0; i < wanted.length(); i++) {
            int at = text.indexOf(wanted.charAt(i), from);
            if (at >= 0) {
                found++;
                from = at + 1;
            }
        }
        return found;
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    private final class Collector extends PDFTextStripper {
        @Override
        protected void processTextPosition(TextPosition text) {
            double x = text.getXDirAdj() + text.getWidthDirAdj() / 2;
            double y = text.getYDirAdj() - text.getHeightDir() / 2;
            glyphsByPage
                    .computeIfAbsent(getCurrentPageNo(), page -> new ArrayList<>())
                    .add(new Printed(letters(text.getUnicode()), x, y));
        }
    }
}
