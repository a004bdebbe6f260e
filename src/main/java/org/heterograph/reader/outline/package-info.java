/// The words by which papers name their own parts, whatever the format: headings such as
/// `Acknowledgements`, numbers such as `2.1`, labels such as `Table 3`.
///
/// In: a line of text. Out: what it opens. Read
/// [org.heterograph.reader.outline.SectionNames] first.
@NullMarked
package org.heterograph.reader.outline;

import org.jspecify.annotations.NullMarked;
