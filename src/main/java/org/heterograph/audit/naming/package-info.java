/// Checks of names: one name for two things, two names for one.
///
/// Read [org.heterograph.audit.naming.NamingCheck] first.
@NullMarked
package org.heterograph.audit.naming;

import org.jspecify.annotations.NullMarked;
