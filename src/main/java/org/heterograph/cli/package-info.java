/// The command line: one command a verb, each translating words into a call and its result into
/// lines and an exit status.
///
/// Verbs lie in packages named for what they do.
///
/// Exit status: 0 done; 1 done in part; 2 usage; 3 unreadable input; 4 the store or server refused.
/// Read [org.heterograph.cli.Main] first.
@NullMarked
package org.heterograph.cli;

import org.jspecify.annotations.NullMarked;
