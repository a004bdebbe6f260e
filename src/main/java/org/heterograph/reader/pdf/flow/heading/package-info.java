/// Headings: on lines of their own, run into a paragraph, and how deep they lie.
///
/// In: lines of a [org.heterograph.reader.pdf.flow.Flow]. Out:
/// [headings][org.heterograph.reader.pdf.flow.Passage.Heading]. Read
/// [org.heterograph.reader.pdf.flow.heading.HeadingFinder] first.
@NullMarked
package org.heterograph.reader.pdf.flow.heading;

import org.jspecify.annotations.NullMarked;
