/// Verbs that fill, serve, save and check the store of papers.
@NullMarked
package org.heterograph.cli.library;

import org.jspecify.annotations.NullMarked;
