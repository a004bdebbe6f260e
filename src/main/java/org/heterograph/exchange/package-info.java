/// What was read from a paper, as files that others can read.
///
/// In: an [org.heterograph.fact.Extraction]. Out: JSON Lines, one object a line, for people and
/// programs ([org.heterograph.exchange.JsonLines]), and back again; and a lossless file of the
/// document ([org.heterograph.exchange.document.DocumentFile]).
/// Read [org.heterograph.exchange.JsonLines] first.
@NullMarked
package org.heterograph.exchange;

import org.jspecify.annotations.NullMarked;
