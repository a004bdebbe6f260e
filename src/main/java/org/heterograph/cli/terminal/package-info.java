/// How a verb speaks: standard output, progress on a terminal, exit status, silence of libraries.
@NullMarked
package org.heterograph.cli.terminal;

import org.jspecify.annotations.NullMarked;
