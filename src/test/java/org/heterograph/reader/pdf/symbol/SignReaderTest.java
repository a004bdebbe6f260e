package org.heterograph.reader.pdf.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

class SignReaderTest {
    private static final String FACE =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static String named(String font, String glyph) {
        return SignReader.read(font, glyph, "", Optional::empty);
    }

    /// The letter in a face without serifs.
    private static Shape outline(int letter) throws IOException {
        try (InputStream in = Objects.requireNonNull(TTFParser.class.getResourceAsStream(FACE));
                TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            GlyphData glyph =
                    face.getGlyph().getGlyph(face.getUnicodeCmapLookup().getGlyphId(letter));
            GeneralPath path = glyph.getPath();
            double scale = 1000.0 / face.getUnitsPerEm();
            path.transform(AffineTransform.getScaleInstance(scale, scale));
            return path;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "AdvP4C4E74, C0, −",
        "AdvP4C4E46, C0, (",
        "AdvP4C4E46, C17, )",
        "MathematicalPi-One, H9251, α",
        "MathematicalPi-One, H9004, Δ",
        "MathematicalPi-One, H11002, −",
        "CMEX10, parenleftbigg, (",
    })
    void readsSignsByTheNamesThatTypesettersGiveThem(String font, String glyph, String sign) {
        assertThat(named(font, glyph)).isEqualTo(sign);
    }

    @Test
    void readsTallBracketsMadeOfPiecesOnce() {
        assertThat(SignReader.read("EuclidSymbol", null, "\uF8EB", Optional::empty)).isEqualTo("(");
        assertThat(SignReader.read("EuclidSymbol", null, "\uF8EC", Optional::empty)).isEmpty();
    }

    @Test
    void readsLettersOfWindingsAsBullets() {
        assertThat(SignReader.read("Wingdings", null, "\uF06C", Optional::empty)).isEqualTo("•");
    }

    @ParameterizedTest
    @ValueSource(strings = {"α", "μ", "Ω", "δ", "π", "θ", "×", "é", "ß", "g", "R", "5"})
    void recognisesLettersWithoutNamesByTheirOutlines(String letter) throws IOException {
        Shape outline = outline(letter.codePointAt(0));
        assertThat(SignReader.read("Unknown", "g17", "", () -> Optional.of(outline)))
                .isEqualTo(letter);
    }

    @Test
    void seesThatALetterOfAFontOfSignsIsGreek() throws IOException {
        Shape alpha = outline('α');
        Shape a = outline('a');
        assertThat(SignReader.read("AdvPS3F4C13", "a", "a", () -> Optional.of(alpha)))
                .isEqualTo("α");
        assertThat(SignReader.read("AdvPS3F4C13", "a", "a", () -> Optional.of(a))).isEqualTo("a");
        assertThat(SignReader.read("AdvOT999035f4", "a", "a", () -> Optional.of(alpha)))
                .isEqualTo("a");
    }

    @Test
    void leavesUnknownWhatResemblesNoLetter() {
        Shape picture = new Rectangle2D.Double(0, -300, 4000, 2000);
        assertThat(SignReader.read("Logo", "g1", "", () -> Optional.of(picture)))
                .isEqualTo(SignReader.UNKNOWN);
        assertThat(SignReader.read("Logo", "g1", "", () -> Optional.of(new GeneralPath())))
                .isEmpty();
    }
}
