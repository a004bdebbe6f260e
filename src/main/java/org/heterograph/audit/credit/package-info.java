/// Checks of who is credited with what, and of the list of references.
///
/// Read [org.heterograph.audit.credit.CreditCheck] first.
@NullMarked
package org.heterograph.audit.credit;

import org.jspecify.annotations.NullMarked;
