/// A paper as plain text or Markdown → [org.heterograph.document.Document].
///
/// In: bytes in whatever encoding. Out: title, headings, paragraphs joined over hard line ends,
/// captions, tables of Markdown, references; places are offsets in the document's text. What plain
/// text does not say is guessed by form and left out when in doubt. Read
/// [org.heterograph.reader.plain.PlainReader] first.
@NullMarked
package org.heterograph.reader.plain;

import org.jspecify.annotations.NullMarked;
