/// Meaning as vectors, computed in this process by a small language model.
///
/// In: a text. Out: its vector. Read [org.heterograph.index.embedding.BgeEmbedder] first; the words
/// are cut by [org.heterograph.index.embedding.WordPieces].
@NullMarked
package org.heterograph.index.embedding;

import org.jspecify.annotations.NullMarked;
