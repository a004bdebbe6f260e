/// Words and blocks put together to a [org.heterograph.document.Document], for formats that tell
/// their structure themselves and have no pages.
///
/// In: [Words][org.heterograph.reader.composition.Words] a block, each with its scripts and
/// citation
/// marks. Out: the paper's one text and its layers. Read
/// [org.heterograph.reader.composition.PaperComposer] first.
@NullMarked
package org.heterograph.reader.composition;

import org.jspecify.annotations.NullMarked;
