/// The store that a verb works on: opened here, or through the server that holds it.
///
/// In: `--home`. Out: a [org.heterograph.cli.store.Store]. Read it first.
@NullMarked
package org.heterograph.cli.store;

import org.jspecify.annotations.NullMarked;
