package org.heterograph.reader.pdf.symbol;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// Makes the table of letters by which [LetterShapes] recognises others, of font files:
/// `java … LetterShapesWriter STIXGeneral-Regular.otf LiberationSans-Regular.ttf … > letters.txt`.
/// The two lines of comment at its head are written by hand.
final class LetterShapesWriter {
    private static final String SIGNS =
            "¡§©®°±·¶¿×÷ßæøÆØðþÐÞłŁœŒıÅÀÁÂÃÄÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿ"
                    + "ăąćčďęěğńňőřśšťůűźžŻŽŠŚČĆΓΔΘΛΞΠΣΦΨΩαβγδεζηθικλμνξπρσςτυφχψωϕϑ"
                    + "–—‘’“”†‡•…′″™←→↑↓↔⇌⇒⇔∂∇∈∏∑−√∝∞∥∫∼≃≅≈≡≠≤≥≪≫⊂⊃⊥⊕⊗⟨⟩●○■□▲△▼▽◆◇★☆";

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl"};

    /// Mathematical italics, beginning with alpha.
    private static final String GREEK = "αβγδεζηθικλμνξοπρςστυφχψω";

    private static final int ITALIC_ALPHA = 0x1D6FC;

    private LetterShapesWriter() {}

    public static void main(String[] files) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : files) {
            try (TrueTypeFont font = open(file)) {
                write(font, out);
            }
        }
    }

    private static TrueTypeFont open(String file) throws IOException {
        RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file);
        return file.endsWith(".otf") ? new OTFParser().parse(bytes) : new TTFParser().parse(bytes);
    }

    private static void write(TrueTypeFont font, PrintStream out) throws IOException {
        CmapLookup codes = font.getUnicodeCmapLookup();
        double scale = 1000.0 / font.getUnitsPerEm();
        for (Map.Entry<Integer, String> sign : signs().entrySet()) {
            int glyph = codes.getGlyphId(sign.getKey());
            GeneralPath path = glyph == 0 ? new GeneralPath() : path(font, glyph);
            path.transform(AffineTransform.getScaleInstance(scale, scale));
            if (!path.getBounds2D().isEmpty()) {
                out.println(sign.getValue() + " " + GlyphShape.of(path).written());
            }
        }
    }

    private static GeneralPath path(TrueTypeFont font, int glyph) throws IOException {
        if (font instanceof OpenTypeFont open && open.isPostScript()) {
            return new GeneralPath(open.getCFF().getFont().getType2CharString(glyph).getPath());
        }
        GlyphData data = font.getGlyph().getGlyph(glyph);
        return data == null ? new GeneralPath() : data.getPath();
    }

    private static Map<Integer, String> signs() {
        Map<Integer, String> signs = new LinkedHashMap<>();
        for (char c = '!'; c <= '~'; c++) {
            signs.put((int) c, Character.toString(c));
        }
        SIGNS.codePoints().forEach(c -> signs.put(c, Character.toString(c)));
        for (int i = 0; i < LIGATURES.length; i++) {
            signs.put(0xFB00 + i, LIGATURES[i]);
        }
        for (int i = 0; i < GREEK.length(); i++) {
            signs.put(ITALIC_ALPHA + i, GREEK.substring(i, i + 1));
        }
        return signs;
    }
}
