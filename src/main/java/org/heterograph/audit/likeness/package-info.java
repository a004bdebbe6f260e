/// Whether two values speak of one thing, and whether they agree.
///
/// [org.heterograph.audit.likeness.Likeness] tells it of values of one paper,
/// [org.heterograph.audit.likeness.Repetition] of a value that another paper repeats.
@NullMarked
package org.heterograph.audit.likeness;

import org.jspecify.annotations.NullMarked;
