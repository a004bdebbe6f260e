/// Where something is named, and who "this material" is.
///
/// In: a [org.heterograph.document.Document]. Out: [org.heterograph.mention.Mentions], the
/// passages of the paper with their sentences, materials, concepts and quantities, all by spans
/// of the document's text. Materials carry the identity that all their spellings share in the
/// paper. Read [org.heterograph.mention.Passage] first.
@NullMarked
package org.heterograph.mention;

import org.jspecify.annotations.NullMarked;
