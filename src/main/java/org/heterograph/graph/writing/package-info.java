/// How graphs and rows are written: formats by their names and media types
/// ([org.heterograph.graph.writing.GraphFormat], read it first,
/// [org.heterograph.graph.writing.ResultFormat]), which of them a request likes best
/// ([org.heterograph.graph.writing.Acceptance]), and the writers that stream where the format
/// allows.
@NullMarked
package org.heterograph.graph.writing;

import org.jspecify.annotations.NullMarked;
