/// What a check is given, and what it answers with.
///
/// A [org.heterograph.audit.conflict.Check] sees the claims of a paper and answers with conflicts:
/// the one type that leaves the audit is [org.heterograph.audit.conflict.Conflict].
@NullMarked
package org.heterograph.audit.conflict;

import org.jspecify.annotations.NullMarked;
