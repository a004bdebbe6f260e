/// How fast the program works; run by the scripts in `src/docs/benchmarks`.
@NullMarked
package org.heterograph.benchmark;

import org.jspecify.annotations.NullMarked;
