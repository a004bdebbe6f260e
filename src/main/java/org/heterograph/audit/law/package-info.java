/// Checks of what nature forbids: equations, charges, and the ways of electrons and fields.
///
/// Read [org.heterograph.audit.law.ReactionCheck] first.
@NullMarked
package org.heterograph.audit.law;

import org.jspecify.annotations.NullMarked;
