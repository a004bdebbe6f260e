/// What is said of materials in sentences besides numbers: who made them, how, of what shape, which
/// roles they are held to play, and which way electrons and fields go at their interfaces.
///
/// Each finder reads one [org.heterograph.fact.role.Scene], a sentence with what is named in it,
/// and
/// works on its *masked* form: materials and concepts give way to one character each, so that a
/// rule
/// speaks of English alone ("electrons … from M to M") and no name can break it. The words of the
/// field come from the vocabulary.
///
/// In: scenes. Out: findings that the extractor makes into statements. Read
/// [org.heterograph.fact.role.Scene] first.
@NullMarked
package org.heterograph.fact.role;

import org.jspecify.annotations.NullMarked;
