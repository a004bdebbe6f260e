/// Verbs that read papers and keep nothing: extract, inspect, evaluate.
@NullMarked
package org.heterograph.cli.extract;

import org.jspecify.annotations.NullMarked;
