/// Says in RDF what was read from a paper, without knowing any RDF library: triples go one by one
/// into a [org.heterograph.graph.mapping.TripleSink].
///
/// In: an [org.heterograph.fact.Extraction] and its conflicts. Out: triples, written with the IRIs
/// of [org.heterograph.graph.mapping.Terms] about things named by
/// [org.heterograph.graph.mapping.Iris]. Read [org.heterograph.graph.mapping.FactMapper] first,
/// then the mapper of a kind: `StatementTriples` for facts, `EvidenceTriples` for places,
/// `PaperTriples` for the paper and what it cites.
@NullMarked
package org.heterograph.graph.mapping;

import org.jspecify.annotations.NullMarked;
