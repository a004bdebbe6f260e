/// Checks of values against each other: what is said twice, series, ratios, retentions.
///
/// Read [org.heterograph.audit.value.RestatementCheck] first.
@NullMarked
package org.heterograph.audit.value;

import org.jspecify.annotations.NullMarked;
