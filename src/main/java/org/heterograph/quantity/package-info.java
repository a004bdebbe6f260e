/// Numbers with units, as authors write them.
///
/// A [org.heterograph.quantity.UnitCatalog] knows units by their ASCII name (`mAh/g`) and reads the
/// many ways they are printed (`mA h g−1`, `mAh·g–1`); the
/// [org.heterograph.quantity.QuantityParser] finds numbers with units in a text, ranges, lists and
/// pairs included, with exact offsets.
///
/// In: text. Out: [quantities][org.heterograph.quantity.Quantity]. Read
/// [org.heterograph.quantity.QuantityParser] first.
@NullMarked
package org.heterograph.quantity;

import org.jspecify.annotations.NullMarked;
