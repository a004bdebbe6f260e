/// Verbs that ask: search, saved searches, SPARQL and named queries.
@NullMarked
package org.heterograph.cli.search;

import org.jspecify.annotations.NullMarked;
