/// The field's concepts as the ontology tells them: metrics, units, mechanisms, techniques,
/// synthesis methods, morphologies, names of substances, and the classes of words that the grammar
/// of sentences reads.
///
/// Vocabulary is data: a new metric is a block of triples in `ontology/`, no code. Jena is used by
/// the reader of those files alone.
///
/// In: the Turtle files of `ontology/`. Out: a [org.heterograph.vocabulary.Vocabulary], which also
/// fills the [org.heterograph.quantity.UnitCatalog] and the
/// [org.heterograph.chemistry.NameTable]. Read [org.heterograph.vocabulary.Vocabulary] first, then
/// [org.heterograph.vocabulary.Lexicon] and [org.heterograph.vocabulary.Wording].
@NullMarked
package org.heterograph.vocabulary;

import org.jspecify.annotations.NullMarked;
