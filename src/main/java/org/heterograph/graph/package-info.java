/// The knowledge graph: what was read from papers as RDF, each paper in a named graph of its own,
/// and SPARQL over the union of all.
///
/// In: an [org.heterograph.fact.Extraction] with its conflicts, which
/// [org.heterograph.graph.mapping] says in triples. Out: answers to SPARQL queries, and the graph
/// in the usual formats. Jena is used here and shows in no signature. Read
/// [org.heterograph.graph.KnowledgeGraph] first; [org.heterograph.graph.RdfWriter] writes one
/// extraction without a store; [org.heterograph.graph.ShapeValidator] tells what breaks the shapes
/// of the ontology; [org.heterograph.graph.protocol.SparqlFilter] serves the graph over HTTP;
/// [org.heterograph.graph.store] keeps the named graphs;
/// [org.heterograph.graph.TextSearch] is the port by which a full-text index answers `text:query`.
@NullMarked
package org.heterograph.graph;

import org.jspecify.annotations.NullMarked;
