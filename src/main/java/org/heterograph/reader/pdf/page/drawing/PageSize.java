package org.heterograph.reader.pdf.page.drawing;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The part of a page that is seen; pages whose size cannot be are taken as A4.
final class PageSize {
    /// In points; the largest of PDF 1.7, annex C, with room for those that do not care.
    private static final float LARGEST = 50_000;

    private static final float SMALLEST = 3;

    private PageSize() {}

    static PDRectangle of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        if (!isPossible(crop)) {
            page.setMediaBox(PDRectangle.A4);
            page.setCropBox(PDRectangle.A4);
        }
        return page.getCropBox();
    }

    private static boolean isPossible(PDRectangle crop) {
        return isPossible(crop.getWidth())
                && isPossible(crop.getHeight())
                && Math.abs(crop.getLowerLeftX()) < LARGEST
                && Math.abs(crop.getLowerLeftY()) < LARGEST;
    }

    private static boolean isPossible(float length) {
        return length >= SMALLEST && length <= LARGEST;
    }
}
