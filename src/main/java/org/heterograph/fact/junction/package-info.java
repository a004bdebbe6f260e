/// Interfaces of two phases: of what kind a junction is, which side is n-type and which p-type, and
/// which way electrons and the built-in electric field go.
///
/// A rule sees a sentence in which each material is one character, whether it is named, or meant by
/// "the former", "the selenide", "the metal". Directions are all of the form "from … to …"; the
/// nearest word before tells what goes there. What a paper claims is stated as printed, right or
/// wrong: the audit judges it.
///
/// In: sentences with what they speak of. Out: junctions. Read
/// [org.heterograph.fact.junction.JunctionExtractor] first.
@NullMarked
package org.heterograph.fact.junction;

import org.jspecify.annotations.NullMarked;
