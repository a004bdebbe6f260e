/// What a paper states once for the values of many sentences: the window and the electrolyte of its
/// cells, what 1C is, and what the caption of a figure says of its curves.
///
/// In: a document with its mentions. Out: conditions for values whose sentences state none. Read
/// [org.heterograph.fact.measurement.condition.paper.Throughout] first.
@NullMarked
package org.heterograph.fact.measurement.condition.paper;

import org.jspecify.annotations.NullMarked;
