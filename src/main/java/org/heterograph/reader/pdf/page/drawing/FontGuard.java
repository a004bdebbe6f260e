package org.heterograph.reader.pdf.page.drawing;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.heterograph.reader.pdf.limit.ReadingBudget;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Looks at fonts before they are loaded: tables of widths or letters that name more characters
/// than there can be would fill the memory or never end, and are taken off.
final class FontGuard {
    /// A font has codes of two bytes.
    private static final long MOST_CODES = 0x1_0000;

    private static final long MOST_LETTERS = 4 * MOST_CODES;

    private final ReadingBudget budget;
    private final Set<COSBase> checked = Collections.newSetFromMap(new IdentityHashMap<>());

    FontGuard(ReadingBudget budget) {
        this.budget = budget;
    }

    /// Does something for the command that chooses a font only.
    void check(Operator operator, List<COSBase> operands, @Nullable PDResources resources) {
        if (operator.getName().equals(OperatorName.SET_FONT_AND_SIZE)
                && resources != null
                && !operands.isEmpty()
                && operands.getFirst() instanceof COSName name) {
            COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
            COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
            if (font != null && checked.add(font)) {
                check(font);
            }
        }
    }

    private void check(COSDictionary font) {
        COSArray below = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (below != null && below.size() > 0 && below.getObject(0) instanceof COSDictionary it) {
            check(it, COSName.W, 3);
            check(it, COSName.W2, 5);
        }
        checkTable(font, COSName.TO_UNICODE);
        checkTable(font, COSName.ENCODING);
    }

    private void checkTable(COSDictionary font, COSName key) {
        COSStream letters = font.getCOSStream(key);
        if (letters != null && LetterTable.codes(letters.toTextString()) > MOST_LETTERS) {
            font.removeItem(key);
            budget.warn("a font has a table of more letters than there are; it was left out");
        }
    }

    /// @param step numbers that a range of codes takes
    private void check(COSDictionary font, COSName key, int step) {
        COSArray widths = font.getCOSArray(key);
        if (widths != null && codes(widths, step) > MOST_CODES) {
            font.removeItem(key);
            budget.warn("a font has widths of more characters than there are; they were left out");
        }
    }

    private static long codes(COSArray widths, int step) {
        long codes = 0;
        int at = 0;
        while (at + 1 < widths.size()) {
            if (widths.getObject(at) instanceof COSNumber first
                    && widths.getObject(at + 1) instanceof COSNumber last) {
                codes += Math.max(0, last.longValue() - first.longValue());
                at += step;
            } else {
                at += widths.getObject(at) instanceof COSNumber ? 2 : 1;
            }
        }
        return codes;
    }
}
