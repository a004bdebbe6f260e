/// What a paper claims, and on what evidence.
///
/// A [org.heterograph.fact.Statement] is one claim at one place, as printed there. Statements that
/// agree in entity, property, value and compatible conditions support one *fact* and share its
/// [org.heterograph.fact.FactId]. Each statement carries a [org.heterograph.fact.Claim] (identity,
/// confidence, rule) with its [org.heterograph.fact.Evidence]: the words, and where on the page
/// they stand.
///
/// In: a document with its mentions. Out: an [org.heterograph.fact.Extraction]. Read
/// [org.heterograph.fact.Statement] first.
@NullMarked
package org.heterograph.fact;

import org.jspecify.annotations.NullMarked;
