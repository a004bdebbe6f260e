/// Names of materials that any paper could use, where they stand: formulas, composites, names of
/// the vocabulary, cells; and what only looks like one.
///
/// In: the readable text of a paper. Out: raw names, before it is known which mean the same. Read
/// [org.heterograph.mention.name.MaterialFinder] first.
@NullMarked
package org.heterograph.mention.name;

import org.jspecify.annotations.NullMarked;
