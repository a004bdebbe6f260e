package org.heterograph.reader.pdf.page.drawing;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.heterograph.reader.pdf.page.FontStyle;
import org.jspecify.annotations.Nullable;

import java.util.IdentityHashMap;
import java.util.Locale;

/// Looks and measures of the fonts of a page.
final class FontStyles {
    private final IdentityHashMap<PDFont, Measured> known = new IdentityHashMap<>();

    /// @param ascent highest ink above the base line at size 1
    /// @param descent lowest ink under the base line at size 1, positive
    record Measured(FontStyle style, float ascent, float descent) {}

    Measured of(PDFont font) {
        return known.computeIfAbsent(font, FontStyles::measure);
    }

    private static Measured measure(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = withoutSubsetTag(font.getName());
        String lower = name.toLowerCase(Locale.ROOT);
        boolean bold = looksBold(lower) || (descriptor != null && descriptor.isForceBold());
        boolean italic = looksItalic(lower) || (descriptor != null && descriptor.isItalic());
        FontStyle style = new FontStyle(name, bold, italic);
        if (descriptor == null) {
            return new Measured(style, 0.75f, 0.25f);
        }
        return new Measured(
                style,
                within(descriptor.getAscent() / 1000, 0.5f, 1.05f, 0.75f),
                within(-descriptor.getDescent() / 1000, 0.1f, 0.4f, 0.25f));
    }

    private static boolean looksBold(String name) {
        return name.contains("bold")
                || name.contains("black")
                || name.contains("semibold")
                || name.contains("heavy")
                || name.endsWith("-b")
                || name.endsWith(".b")
                || name.endsWith("-bd")
                || name.matches(".*-medi(?:ital)?")
                || name.matches("cmbx\\d++|sfbx\\d++|cmssbx\\d++");
    }

    private static boolean looksItalic(String name) {
        return name.contains("italic")
                || name.endsWith("ital")
                || name.contains("oblique")
                || name.endsWith("-it")
                || name.endsWith(".i")
                || name.endsWith("-i")
                || name.matches("cmti\\d++|cmmi\\d++|sfti\\d++");
    }

    private static String withoutSubsetTag(@Nullable String name) {
        if (name == null) {
            return "";
        }
        return name.length() > 7 && name.charAt(6) == '+' ? name.substring(7) : name;
    }

    private static float within(float value, float low, float high, float otherwise) {
        return value >= low && value <= high ? value : value > high ? high : otherwise;
    }
}
