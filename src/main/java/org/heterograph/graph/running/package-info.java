/// Queries while they run: which there are, how to stop one, and that each stops when its time is
/// over, in the middle of a regular expression too.
///
/// Read [org.heterograph.graph.running.RunningQueries] first.
@NullMarked
package org.heterograph.graph.running;

import org.jspecify.annotations.NullMarked;
