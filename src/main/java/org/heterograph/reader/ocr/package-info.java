/// Words of pages that are pictures, by the program `tesseract` where it is installed.
///
/// In: a picture. Out: words with their boxes, for [org.heterograph.reader.pdf.PdfReader]. Read
/// [org.heterograph.reader.ocr.Tesseract] first.
@NullMarked
package org.heterograph.reader.ocr;

import org.jspecify.annotations.NullMarked;
