/// Bytes of a paper → [org.heterograph.document.Document].
///
/// One [org.heterograph.reader.DocumentReader] a format; each says by the first bytes and the file
/// name whether it reads a file. What cannot be read ends in an
/// [org.heterograph.reader.UnreadableDocumentException] whose message says what to do next.
///
/// Formats: `pdf`, `jats`, `html`, `plain`; none knows another. What they share: `outline`,
/// `front`, `reference`, `citation` (words of papers), `markup`, `composition` (trees of elements,
/// documents without pages).
@NullMarked
package org.heterograph.reader;

import org.jspecify.annotations.NullMarked;
