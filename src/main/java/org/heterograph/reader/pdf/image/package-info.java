/// Pictures of a PDF's pages, for people who want to see what was read where.
///
/// In: bytes of a PDF. Out: images. Read [org.heterograph.reader.pdf.image.PageImages] first.
@NullMarked
package org.heterograph.reader.pdf.image;

import org.jspecify.annotations.NullMarked;
