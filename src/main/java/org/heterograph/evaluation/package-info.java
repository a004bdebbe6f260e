/// How good an extraction is, as numbers.
///
/// In: the lines printed for a paper and the gold lines that people wrote for it. Out: precision,
/// recall and F1 a type of statement ([org.heterograph.evaluation.Score]). Two statements are equal
/// when their keys are ([org.heterograph.evaluation.Keys] says which), no more and no less; read
/// [org.heterograph.evaluation.Evaluator] first.
@NullMarked
package org.heterograph.evaluation;

import org.jspecify.annotations.NullMarked;
