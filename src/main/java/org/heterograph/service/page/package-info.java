/// Pages of things and of the ontology, and the scripts and types that browsers need.
@NullMarked
package org.heterograph.service.page;

import org.jspecify.annotations.NullMarked;
