/// Verbs by which people judge statements: audit, decisions, and what was decided.
@NullMarked
package org.heterograph.cli.curation;

import org.jspecify.annotations.NullMarked;
