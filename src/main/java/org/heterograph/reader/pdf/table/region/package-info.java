/// Where a table stands on its page: its box, its rules, its lines, the notes under it.
///
/// In: what is drawn, lines and captions of a page. Out: a
/// [org.heterograph.reader.pdf.table.region.TableRegion]. Read
/// [org.heterograph.reader.pdf.table.region.RegionFinder] first.
@NullMarked
package org.heterograph.reader.pdf.table.region;

import org.jspecify.annotations.NullMarked;
