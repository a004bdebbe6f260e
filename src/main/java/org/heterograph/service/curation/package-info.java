/// What people decide of statements over HTTP, and the statements that contradict each other.
@NullMarked
package org.heterograph.service.curation;

import org.jspecify.annotations.NullMarked;
