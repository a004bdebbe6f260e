/// Search over HTTP: hits, statements and saved searches, as JSON, text or references.
@NullMarked
package org.heterograph.service.search;

import org.jspecify.annotations.NullMarked;
