/// Which paper it is: the file by its bytes ([org.heterograph.paper.FileId]), the work by its DOI
/// ([org.heterograph.paper.WorkId]), and what a library card says of it
/// ([org.heterograph.paper.Bibliography]).
///
/// Nothing goes in but strings and bytes; read [org.heterograph.paper.Bibliography] first.
@NullMarked
package org.heterograph.paper;

import org.jspecify.annotations.NullMarked;
