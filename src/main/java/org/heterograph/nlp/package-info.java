/// Sentences and tokens of a text, with tags and lemmas, and on demand the grammar of a sentence,
/// by
/// Stanford CoreNLP.
///
/// CoreNLP's tokenizer breaks `MoSe2/SnSe@C`, `Na+` and `g−1`, so names, numbers with units and
/// abbreviations are handed in as protected spans that stay one token each; citation marks are left
/// out. All offsets are those of the document's text.
///
/// In: a stretch of text with protected spans. Out: [sentences][org.heterograph.nlp.Sentence], and
/// of a sentence its [tree][org.heterograph.nlp.Grammar]. Read [org.heterograph.nlp.Annotator]
/// first.
@NullMarked
package org.heterograph.nlp;

import org.jspecify.annotations.NullMarked;
