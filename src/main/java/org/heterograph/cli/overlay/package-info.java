/// Pages with what was read drawn upon them, for `inspect`.
///
/// In: an [org.heterograph.mining.Extraction] and the pictures of its pages. Out: images. Read
/// [org.heterograph.cli.overlay.PageOverlay] first.
@NullMarked
package org.heterograph.cli.overlay;

import org.jspecify.annotations.NullMarked;
