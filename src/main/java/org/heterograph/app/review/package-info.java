/// What readers of a library do about mistakes: list what contradicts itself, and decide.
///
/// [org.heterograph.app.review.Conflicts] answers from the graph, within papers and between them.
/// [org.heterograph.app.review.Curator] turns what a person asks for into a decision of the library.
@NullMarked
package org.heterograph.app.review;

import org.jspecify.annotations.NullMarked;
