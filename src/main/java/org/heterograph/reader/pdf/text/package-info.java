/// Printed lines → one string that knows where each character stands.
///
/// In: [lines with their pages][org.heterograph.reader.pdf.layout.PageLine]. Out: text with words
/// joined over line ends, its [layout][org.heterograph.document.Layout], sub- and superscripts.
/// Read
/// [org.heterograph.reader.pdf.text.TextWriter] first.
@NullMarked
package org.heterograph.reader.pdf.text;

import org.jspecify.annotations.NullMarked;
