/// One paper, all steps: bytes in, an [org.heterograph.fact.Extraction] out. No store, no clock, no
/// network, so the same bytes always give the same statements, wherever it runs.
///
/// Read [org.heterograph.mining.Miner] first: its one method is the whole way of the data.
@NullMarked
package org.heterograph.mining;

import org.jspecify.annotations.NullMarked;
