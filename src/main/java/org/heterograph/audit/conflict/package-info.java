/// What a check is given, and what it answers with.
///
/// A [org.heterograph.audit.conflict.Check] sees the [claims][org.heterograph.audit.conflict.Claims]
/// of a paper and answers with [conflicts][org.heterograph.audit.conflict.Conflict]: the one type that
/// leaves the audit.
@NullMarked
package org.heterograph.audit.conflict;

import org.jspecify.annotations.NullMarked;
