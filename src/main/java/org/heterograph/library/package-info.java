/// The store's life: papers come in, are mined, kept, projected into graph and index, found again,
/// and go.
///
/// The truth is files: `files/<sha256>` as given, `documents/<sha256>` lossless,
/// `extractions/<sha256>.jsonl.gz`. A paper is in the library from the moment its extraction has
/// its name, and what is reported as added stays so through any crash. Graph and index are
/// [views][org.heterograph.library.View]: they say which extractions they hold, and the library
/// brings them up to date when it opens.
///
/// In: bytes of papers. Out: [outcomes][org.heterograph.library.Outcome] and
/// [cards][org.heterograph.library.PaperCard]. Read [org.heterograph.library.Library] first.
@NullMarked
package org.heterograph.library;

import org.jspecify.annotations.NullMarked;
