/// Finds what cannot all be true in a paper.
///
/// Each [org.heterograph.audit.conflict.Check] is one law: a value said twice must agree at equal
/// conditions, an equation must balance, electrons and field of a junction must point the same way.
/// The [org.heterograph.audit.Auditor] asks them all; what they find are
/// [conflicts][org.heterograph.audit.conflict.Conflict] with a reason in words and the places of
/// both sides. Nothing is repaired.
///
/// In: the statements of a paper. Out: conflicts in document order. Read
/// [org.heterograph.audit.Auditor] first.
@NullMarked
package org.heterograph.audit;

import org.jspecify.annotations.NullMarked;
