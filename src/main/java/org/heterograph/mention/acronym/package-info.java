/// Short forms that a paper defines, and what they are short for.
///
/// In: the readable text of a paper. Out: acronyms. Read
/// [org.heterograph.mention.acronym.AcronymFinder] first.
@NullMarked
package org.heterograph.mention.acronym;

import org.jspecify.annotations.NullMarked;
