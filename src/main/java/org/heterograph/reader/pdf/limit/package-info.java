/// What reading one paper may cost: bytes, pages, characters, commands, seconds.
///
/// In: the [limits][org.heterograph.reader.pdf.limit.ReadingLimits], one record of numbers. Out: a
/// [org.heterograph.reader.pdf.limit.ReadingBudget] a paper, which counts, stops what costs too
/// much and keeps one line on each thing that was left out. Read the limits first.
@NullMarked
package org.heterograph.reader.pdf.limit;

import org.jspecify.annotations.NullMarked;
