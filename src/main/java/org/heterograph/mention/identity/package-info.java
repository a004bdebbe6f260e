/// Which names of a paper mean the same material.
///
/// In: raw names and short forms. Out: the identity that the spellings share. Read
/// [org.heterograph.mention.identity.Resolver] first.
@NullMarked
package org.heterograph.mention.identity;

import org.jspecify.annotations.NullMarked;
