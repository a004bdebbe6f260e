package org.heterograph.reader.pdf.page.drawing;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.graphics.DrawObject;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/// Places images by their dictionaries alone: unpacking the pixels would cost much and tell nothing
/// about the text, and some kinds cannot be unpacked here at all.
final class ImagePlacer {
    private ImagePlacer() {}

    /// `Do`: images are placed, forms are followed.
    static final class OfObject extends OperatorProcessor {
        private final PageDrawing drawing;
        private final DrawObject forms;

        OfObject(PageDrawing drawing) {
            super(drawing);
            this.drawing = drawing;
            forms = new DrawObject(drawing);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            COSStream image = image(drawing.getResources(), operands);
            if (image == null) {
                forms.process(operator, operands);
                return;
            }
            boolean masked = image.containsKey(COSName.SMASK) || image.containsKey(COSName.MASK);
            drawing.place(!masked && !image.getBoolean(COSName.IMAGE_MASK, false));
        }

        private static @Nullable COSStream image(
                @Nullable PDResources resources, List<COSBase> operands) {
            if (resources == null
                    || operands.isEmpty()
                    || !(operands.getFirst() instanceof COSName name)) {
                return null;
            }
            COSDictionary objects = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
            COSStream object = objects == null ? null : objects.getCOSStream(name);
            boolean isImage =
                    object != null && COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE));
            return isImage ? object : null;
        }

        @Override
        public String getName() {
            return OperatorName.DRAW_OBJECT;
        }
    }

    /// `BI`: an image that stands among the commands.
    static final class Inline extends OperatorProcessor {
        private final PageDrawing drawing;

        Inline(PageDrawing drawing) {
            super(drawing);
            this.drawing = drawing;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            COSDictionary image = operator.getImageParameters();
            if (image != null && operator.getImageData() != null) {
                drawing.place(!image.getBoolean(COSName.IM, COSName.IMAGE_MASK, false));
            }
        }

        @Override
        public String getName() {
            return OperatorName.BEGIN_INLINE_IMAGE;
        }
    }
}
