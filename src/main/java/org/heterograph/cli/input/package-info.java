/// The papers that a verb is given: files, folders, their password.
///
/// In: words of the command line. Out: paths. Read
/// [org.heterograph.cli.input.PaperPaths] first.
@NullMarked
package org.heterograph.cli.input;

import org.jspecify.annotations.NullMarked;
