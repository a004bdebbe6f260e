/// What requests and answers of the SPARQL protocol need around them, in terms of servlets alone:
/// who may write ([org.heterograph.graph.http.TokenRequest]), answers sent in large pieces
/// ([org.heterograph.graph.http.BufferedResponse]), other sites' pages allowed to read
/// ([org.heterograph.graph.http.CrossOrigin], read it first).
@NullMarked
package org.heterograph.graph.http;

import org.jspecify.annotations.NullMarked;
