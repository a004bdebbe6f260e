/// The one place where parts are chosen and put together.
///
/// Read [org.heterograph.app.Wiring] first: the readers, finders and extractors that make up the
/// miner are listed there.
@NullMarked
package org.heterograph.app;

import org.jspecify.annotations.NullMarked;
