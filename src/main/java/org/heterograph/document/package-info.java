/// One text a paper, and flat layers of spans upon it.
///
/// A [org.heterograph.document.Document] holds a single immutable string in reading order.
/// Everything known of the paper points into it by [org.heterograph.document.Span]: lines,
/// [blocks][org.heterograph.document.Block] (headings, paragraphs, captions, tables, references,
/// …), sub- and superscripts, citation marks. Overlap is computed, nothing is nested. Each printed
/// character knows its page and [box][org.heterograph.document.Box], so that every span yields the
/// [places][org.heterograph.document.Place] where its words stand.
///
/// In: what a reader recognised. Out: text, spans and places for everything that follows. Read
/// [org.heterograph.document.Document] first, then [org.heterograph.document.Block].
@NullMarked
package org.heterograph.document;

import org.jspecify.annotations.NullMarked;
