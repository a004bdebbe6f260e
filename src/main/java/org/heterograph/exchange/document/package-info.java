/// A document as a lossless file: its text, blocks and layout in bytes, and back again.
@NullMarked
package org.heterograph.exchange.document;

import org.jspecify.annotations.NullMarked;
