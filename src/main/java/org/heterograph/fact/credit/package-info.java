/// Which material is credited to which cited work, in running text ("Surname et al. \[n\] prepared
/// …") and in rows of comparison tables.
///
/// In: sentences with their credits, tables. Out: attributions. Read
/// [org.heterograph.fact.credit.AttributionExtractor] first.
@NullMarked
package org.heterograph.fact.credit;

import org.jspecify.annotations.NullMarked;
