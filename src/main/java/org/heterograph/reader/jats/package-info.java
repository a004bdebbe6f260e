/// A paper as JATS XML → [org.heterograph.document.Document].
///
/// In: an article as PubMed Central and publishers serve it (JATS, or NLM before it). Out: the
/// paper
/// as its page shows it, each block with the XPath of its element. No DTD is fetched, no entity
/// that
/// a file declares is believed. Read [org.heterograph.reader.jats.JatsReader] first.
@NullMarked
package org.heterograph.reader.jats;

import org.jspecify.annotations.NullMarked;
