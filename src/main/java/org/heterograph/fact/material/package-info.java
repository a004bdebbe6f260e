/// Which materials a paper speaks of, and which short forms it defines.
///
/// In: a document with its mentions. Out: one statement a distinct material at its first place,
/// one a definition of a short form. Read [org.heterograph.fact.material.MaterialExtractor]
/// first.
@NullMarked
package org.heterograph.fact.material;

import org.jspecify.annotations.NullMarked;
